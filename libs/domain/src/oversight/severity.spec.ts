import { DiscrepancyType } from './discrepancy';
import { Severity, severityOf } from './severity';

describe('how grave a discrepancy is', () => {
  it.each(Object.values(DiscrepancyType))('VII.D %s has a severity of its own', (type) => {
    expect(Object.values(Severity)).toContain(severityOf(type));
  });

  it.each([
    ['ARREST_WITHOUT_INDEPENDENT_BASIS', 'HIGH'],
    ['UNDOCUMENTED_SEARCH', 'MEDIUM'],
    ['PROVIDER_COUNT_DIFFERS', 'LOW'],
    ['PROHIBITED_USE', 'HIGH'],
    ['CASE_NUMBER_MALFORMED', 'LOW'],
    ['CASE_NOT_OPEN', 'MEDIUM'],
  ] as const)('VII.D %s is %s', (type, severity) => {
    expect(severityOf(type)).toBe(severity);
  });
});
