import { isRefusal } from '@app/domain/kernel';
import { type ImportRow } from '@app/domain/people';
import { MAX_ROSTER_BYTES, readRosterFile } from '.';

const HEADER = 'employee_no,name,rank,sworn,unit,supervisor_employee_no';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): ImportRow[] => {
  const answer = readRosterFile(utf8(text));
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
};

describe('a roster file', () => {
  it('is read by column name, in any order, with quotes, accents and a byte order mark', () => {
    const [row] = read('\uFEFFname,employee_no,rank,sworn,unit,supervisor_employee_no\r\n"Müller, Zoë" , E-1,Officer,yes,Patrol,\r\n');
    expect(row).toMatchObject({ line: 2, cells: { employee_no: 'E-1', name: 'Müller, Zoë', supervisor_employee_no: '', issuer: '' } });
    expect(row).not.toHaveProperty('broken');
  });

  it('reports a broken line with its number and reads the others', () => {
    const rows = read(`${HEADER}\nE-1,A,Officer,yes,Patrol,\n\nE-2,B,Officer\nE-3,C,Officer,yes,Patrol,,extra\n`);
    expect(rows.map(({ line, broken }) => [line, broken ?? false])).toEqual([
      [2, false],
      [4, true],
      [5, true],
    ]);
  });

  it('counts a cell that goes over several lines by the line on which its record ends', () => {
    expect(read(`${HEADER}\nE-1,"A\nB",Officer,yes,Patrol,\nE-2,C,Officer,yes,Patrol,\n`).map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['in Windows-1252', Uint8Array.from([...utf8(`${HEADER}\nE-1,M`), 0xfc, ...utf8('ller,Officer,yes,Patrol,\n')]), 'NOT_UTF8', null],
    ['in UTF-16', new Uint8Array(Buffer.from(`${HEADER}\nE-1,A,Officer,yes,Patrol,\n`, 'utf16le')), 'NOT_UTF8', null],
    ['with an unclosed quote', utf8(`${HEADER}\nE-1,A,Officer,yes,Patrol,\nE-2,"B,Officer,yes,Patrol,\n`), 'CSV_QUOTE_NOT_CLOSED', 3],
    ['without lines', utf8(`${HEADER}\n`), 'EMPTY', null],
    ['that is empty', utf8(''), 'EMPTY', null],
    ['without a header', utf8('E-1,A,Officer,yes,Patrol,\nE-2,B,Officer,yes,Patrol,\n'), 'COLUMNS', 1],
    ['with an unknown column', utf8(`${HEADER},password\nE-1,A,Officer,yes,Patrol,,x\n`), 'COLUMNS', 1],
    ['with a column twice', utf8(`${HEADER},name\nE-1,A,Officer,yes,Patrol,,A\n`), 'COLUMNS', 1],
    ['separated by semicolons', utf8(`${HEADER.replaceAll(',', ';')}\nE-1;A;Officer;yes;Patrol;\n`), 'COLUMNS', 1],
    ['of more than 4 MB', new Uint8Array(MAX_ROSTER_BYTES + 1).fill(65), 'TOO_LARGE', null],
  ])('%s is refused whole', (_, bytes, problem, line) => {
    expect(readRosterFile(bytes)).toMatchObject({ code: 'ROSTER_FILE_UNREADABLE', facts: { problem, line } });
  });

  it('that is refused for its columns does not repeat its cells', () => {
    expect(JSON.stringify(readRosterFile(utf8('E-1,Jane Doe,Officer,yes,Patrol,\nE-2,B,Officer,yes,Patrol,\n')))).not.toContain('Jane');
  });
});
