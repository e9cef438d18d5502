import { quarterBounds } from '@app/domain/calendar';
import { auditResult, freeze, sampleOf, type AuditResult, type Population, type Sample } from '@app/domain/oversight';
import type { DecisionFact } from '@app/domain/process';
import { loadRoster } from '@app/persistence/people';
import type { SystemStepDefinition } from '@app/process';
import { auditRecords } from '@app/process/oversight/audit-records';
import { accountRecords } from '@app/process/oversight/records';
import { adoptedPacks } from '@app/process/policy';
import { searchRecords } from '@app/process/oversight/search-records';
import { auditOf, recorded } from '@app/process/oversight/stored-audit';
import { randomBytes } from 'node:crypto';

/** A part of the audit that the step adds to its row. */
interface Part<T> extends DecisionFact {
  readonly part: T;
}

/** VII.C: freezes what the quarter is audited on, before any seed exists. */
export const frozen: SystemStepDefinition<Population, Part<Population>> = {
  async load({ manager, process, now }) {
    const { quarter } = await auditOf(manager, process.subjectId);
    const { from, to } = quarterBounds(quarter, process.policy.timeZone);
    const records = { searches: await searchRecords(manager, from, to), accounts: await accountRecords(manager) };
    return freeze(records, { quarter, at: now.getTime(), timeZone: process.policy.timeZone });
  },
  decide: (part) => ({ outcome: 'FROZEN', part }),
  async record({ manager, process, now }, { part }) {
    await manager.query('UPDATE quarterly_audit SET population = $2, frozen_at = $3 WHERE id = $1', [
      process.subjectId,
      JSON.stringify(part),
      now,
    ]);
  },
};

/** The seed is drawn here, after the freeze, by the system's own source of randomness, and recorded with the sample. */
export const drawn: SystemStepDefinition<Sample, Part<Sample>> = {
  async load({ manager, process }) {
    const { population } = await auditOf(manager, process.subjectId);
    return sampleOf(recorded(population), randomBytes(16).toString('hex'), process.policy);
  },
  decide: (part) => ({ outcome: 'DRAWN', part }),
  async record({ manager, process, now }, { part }) {
    await manager.query('UPDATE quarterly_audit SET sample = $2, drawn_at = $3 WHERE id = $1', [
      process.subjectId,
      JSON.stringify(part),
      now,
    ]);
  },
};

/** VII.A: the tests of the pack over the whole frozen population; those without a source are named. */
export const tested: SystemStepDefinition<AuditResult, Part<AuditResult>> = {
  async load({ manager, process, now }) {
    const { population, sample, sources } = await auditOf(manager, process.subjectId);
    const frozenPart = { population: recorded(population), sample: recorded(sample) };
    const records = await auditRecords(manager, {
      population: frozenPart.population,
      sampled: frozenPart.sample.ids,
      userList: sources?.userList ?? null,
      timeZone: process.policy.timeZone,
      roster: await loadRoster(manager),
      now: now.getTime(),
    });
    return auditResult(records, frozenPart, { policy: process.policy, packs: await adoptedPacks(manager, now) });
  },
  decide: (part) => ({ outcome: part.tests.some(({ exceptions }) => exceptions.length > 0) ? 'EXCEPTIONS' : 'NO_EXCEPTIONS', part }),
  async record({ manager, process }, { part }) {
    await manager.query('UPDATE quarterly_audit SET result = $2 WHERE id = $1', [process.subjectId, JSON.stringify(part)]);
  },
};
