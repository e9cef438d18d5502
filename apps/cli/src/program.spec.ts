import { newEncryptionKey } from '@app/config';
import { Role } from '@app/domain/people';
import { nmpd40023 } from '@app/domain/policy';
import { Keyring } from '@app/persistence/encryption';
import { EvidenceStore } from '@app/persistence/evidence';
import { loadRoster, resolveMember } from '@app/persistence/people';
import { TEST_KEYS, TEST_KEYS_TEXT, testDatabase, testKeys, type TestDatabase } from '@app/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './program';

const ISSUER = 'https://issuer.example';
const HEADER = 'employee_no,name,rank,sworn,unit,supervisor_employee_no,unit_kind';
const GOOD = `${HEADER}\nL-1,Lee Tenant,Lieutenant,yes,Section,1001,INVESTIGATIVE_SECTION\nD-1,Dee Tective,Detective,yes,Section,L-1,\n`;

describe('the operator’s tool', () => {
  let database: TestDatabase;
  let folder: string;
  let said: string[];
  beforeEach(async () => {
    [database, folder, said] = [await testDatabase(), mkdtempSync(join(tmpdir(), 'corroborate-cli-')), []];
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const corroborate = async (...args: string[]): Promise<number> => {
    said = [];
    const env = { DATABASE_URL: database.url, OIDC_ISSUER: ISSUER, EVIDENCE_DIR: folder, ENCRYPTION_KEYS: TEST_KEYS_TEXT };
    return run({ env, out: (line) => said.push(line), error: (line) => said.push(line) }, args);
  };
  const template = async (): Promise<string> => {
    await corroborate('bootstrap', '--template');
    return said
      .join('\n')
      .replaceAll('https://sign-in.example', ISSUER)
      .replace('subject of the sign-in', 'chief')
      .replace('subject of the sign-in', 'admin');
  };
  const bootstrap = async (): Promise<number> => corroborate('bootstrap', file('department.json', await template()));
  const members = async (): Promise<string[]> =>
    (await loadRoster(database.dataSource.manager)).members.map(({ employeeNo }) => employeeNo).sort();

  it('bootstrap sets up a real department from the filled-in template, once', async () => {
    expect(await bootstrap()).toBe(0);
    expect(said.join()).toContain(`${nmpd40023.timeZone}, case numbers like ${nmpd40023.caseNumberPattern}`);
    expect(await resolveMember(database.dataSource.manager, ISSUER, 'chief', new Date())).toMatchObject({ roles: [Role.Chief] });
    expect(await resolveMember(database.dataSource.manager, ISSUER, 'admin', new Date())).toMatchObject({
      roles: [Role.SystemAdministrator],
    });
    expect(await bootstrap()).toBe(1);
    expect(said.join()).toContain('DEPARTMENT_EXISTS');
  });

  it('bootstrap names every field at fault and repeats none of their values', async () => {
    const department = JSON.parse(await template()) as { agency: Record<string, unknown>; chief: Record<string, unknown> };
    Object.assign(department.agency, { ori: 'Olympus', timeZone: 'America/Chicago' });
    Object.assign(department.chief, { subject: '', secret: 'x' });
    expect(await corroborate('bootstrap', file('bad.json', JSON.stringify(department)))).toBe(1);
    expect(said.join()).toContain('agency.ori, agency.timeZone, chief.subject, chief.secret');
    expect(said.join()).not.toContain('Olympus');
  });

  it('roster import previews without writing, then imports by two people', async () => {
    await bootstrap();
    const roster = file('roster.csv', GOOD);
    expect(await corroborate('roster', 'import', roster)).toBe(0);
    expect(said[0]).toBe('line 2  CREATE  L-1  name, rank, sworn, unit, supervisor_employee_no');
    expect(await members()).toEqual(['1001', '2001']);
    expect(await corroborate('roster', 'import', roster, '--apply', '--proposed-by', '2001', '--approved-by', '1001')).toBe(0);
    expect(await members()).toEqual(['1001', '2001', 'D-1', 'L-1']);
  });

  it('A18 does nothing under settings that nobody approved', async () => {
    await bootstrap();
    const { manager } = database.dataSource;
    const [body, forged] = [{ ...nmpd40023, id: 'forged' }, 'f'.repeat(64)];
    const chief = "(SELECT id FROM member WHERE employee_no = '1001')";
    await manager.query(
      `INSERT INTO policy_pack (id, version, body, digest, proposed_by, proposed_at) SELECT 'forged', 1, $1, $2, id, now() FROM member WHERE employee_no = '2001'`,
      [JSON.stringify(body), forged],
    );
    await manager.query(
      `INSERT INTO policy_adoption (id, version, digest, approved_by, approved_at, effective_from) VALUES ('forged', 1, $1, ${chief}, now(), '2030-01-01')`,
      [forged],
    );
    await expect(corroborate('roster', 'import', file('roster.csv', GOOD))).rejects.toThrow('its digest differs');
  });

  it.each([
    ['one person for both', ['--proposed-by', '2001', '--approved-by', '2001'], 'ROSTER_SAME_PERSON'],
    ['only one person', ['--proposed-by', '2001'], '--approved-by'],
    ['a stranger', ['--proposed-by', '2001', '--approved-by', '9999'], 'employee number 9999'],
  ])('roster import --apply with %s writes nothing', async (_, options, message) => {
    await bootstrap();
    expect(await corroborate('roster', 'import', file('roster.csv', GOOD), '--apply', ...options)).toBe(1);
    expect(said.join()).toContain(message);
    expect(await members()).toEqual(['1001', '2001']);
    expect(await database.dataSource.query(`SELECT 1 FROM roster_change WHERE state = 'PROPOSED'`)).toEqual([]);
  });

  it('roster import reports a broken line, a formula and an unknown supervisor by number, and imports nothing', async () => {
    await bootstrap();
    const csv = `${GOOD}X-1,short\nX-2,=1+1,Officer,yes,Section,L-1,\nX-3,Name,Officer,yes,Section,nobody,\n`;
    expect(
      await corroborate('roster', 'import', file('roster.csv', csv), '--apply', '--proposed-by', '2001', '--approved-by', '1001'),
    ).toBe(1);
    expect(said.slice(2, 5).map((line) => line.slice(0, 20))).toEqual([
      'line 4  REFUSED  X-1',
      'line 5  REFUSED  X-2',
      'line 6  REFUSED  X-3',
    ]);
    expect(said.join()).not.toContain('1+1');
    expect(await members()).toEqual(['1001', '2001']);
  });

  it.each([
    ['a wrong encoding', ['roster', 'import'], Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'NOT_UTF8'],
    ['an unclosed quote', ['roster', 'import'], `${HEADER}\nX-1,"A,Officer,yes,Section,,\n`, 'CSV_QUOTE_NOT_CLOSED'],
    ['no JSON', ['bootstrap'], 'agency: x', 'cannot be read as JSON'],
  ])('a file with %s is refused in one sentence', async (_, command, content, message) => {
    expect(await corroborate(...command, file('input', content))).toBe(1);
    expect(said.join()).toContain(message);
  });

  it('IV.I encryption rotate says what it did and what is no longer needed; without a needed key nothing runs', async () => {
    const newer = newEncryptionKey();
    const rotate = (keys: string): Promise<number> => {
      said = [];
      const env = { DATABASE_URL: database.url, OIDC_ISSUER: ISSUER, EVIDENCE_DIR: folder, ENCRYPTION_KEYS: keys };
      return run({ env, out: (line) => said.push(line), error: (line) => said.push(line) }, ['encryption', 'rotate']);
    };
    expect(await rotate(newer)).toBe(1);
    expect(said.join()).toContain('ENCRYPTION_KEYS does not hold');
    expect(await rotate('secret')).toBe(1);
    expect(said.join()).toContain('ENCRYPTION_KEYS should be one or more keys');
    const [active, old] = testKeys(`${newer} ${TEST_KEYS_TEXT}`);
    await new EvidenceStore(folder, new Keyring(TEST_KEYS)).put(Buffer.from('of no record'));
    expect(await rotate(`${newer} ${TEST_KEYS_TEXT}`)).toBe(0);
    expect(said[0]).toBe(`Encrypted anew under the key ${active?.id}: 0 values in the database, 1 files.`);
    expect(said[1]).toContain(`${old?.id}`);
    expect(await rotate(newer)).toBe(0);
    expect(said.join()).toContain('0 values in the database, 0 files');
  });

  it('says what is wrong with the surroundings in one sentence', async () => {
    const quiet = { out: (line: string): void => void said.push(line), error: (line: string): void => void said.push(line) };
    const roster = file('roster.csv', GOOD);
    expect(await run({ env: {}, ...quiet }, ['roster', 'import', roster])).toBe(1);
    expect(said.join()).toContain('DATABASE_URL is missing');
    const env = {
      DATABASE_URL: 'postgres://x:secret@127.0.0.1:1/x',
      OIDC_ISSUER: ISSUER,
      EVIDENCE_DIR: folder,
      ENCRYPTION_KEYS: TEST_KEYS_TEXT,
    };
    expect(await run({ env, ...quiet }, ['roster', 'import', roster])).toBe(1);
    expect(said.join()).toContain('cannot be reached');
    expect(said.join()).not.toContain('secret');
    expect(await run({ env, ...quiet }, ['roster', 'import', join(folder, 'missing.csv')])).toBe(1);
    expect(await run({ env, ...quiet }, ['nonsense'])).toBe(1);
  });
});
