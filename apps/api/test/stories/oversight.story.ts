import type { Handle } from '@app/testing';
import type { House } from '../support/house';
import { agreementInForce } from '../support/accounts';
import { reference } from '../support/corroborated';
import { enteredResult, filePart, NO_MATCH, photograph, submitted } from '../support/searches';
import { registrationStory, type Act } from './registration.story';

const MONTH = '2026-10';
const QUARTER = '2026-Q3';

const done =
  (handle: Handle, kind: string, form: object | ((house: House) => Promise<object>)): Act =>
  async (house) => {
    await house.as(handle).complete(kind, typeof form === 'function' ? await form(house) : form);
  };

const begun =
  (path: string, body: object): Act =>
  async (house) => {
    const answer = await house.as('commander').post(path, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  };

/** FACESNXT's own report, which counts searches that nobody recorded here. */
async function facesnxtReport(house: House): Promise<object> {
  const file = filePart(await photograph(), 'report.jpg');
  const { body } = await house.as('commander').upload<{ id: string }>('/v1/evidence-files', file, { kind: 'PRINTOUT' });
  return { documentId: body.id, statedSearches: 2 };
}

interface Signable {
  readonly revision: number;
  readonly sha256: string;
  readonly memorandum: { readonly sha256: string };
  readonly report: { readonly substantiations: readonly { readonly searchId: string; readonly rule: string }[] };
  readonly result: { readonly tests: readonly { readonly exceptions: readonly { readonly key: string }[] }[] };
}

const read = async (house: House, path: string): Promise<Signable> => (await house.as('commander').get<Signable>(path)).body;

/** VII.B, VII.D: a month whose report differs from FACESNXT's own, and the discrepancy that follows, sent back once. */
export const monthStory = (): Act[] => [
  begun('/v1/monthly-reports', { period: MONTH }),
  done('commander', 'monthlyReport.attach-log', facesnxtReport),
  done('commander', 'monthlyReport.review', { decisions: [] }),
  done('commander', 'monthlyReport.sign', async (house) => {
    const { revision, sha256 } = await read(house, `/v1/monthly-reports/${MONTH}`);
    return { revision, sha256 };
  }),
  done('commander', 'discrepancy.assign', (house) => Promise.resolve({ ownerId: house.department.sergeant })),
  done('sergeant', 'discrepancy.act', { cause: 'FORGOTTEN', action: 'Planted action of the sergeant' }),
  done('commander', 'discrepancy.verify', { decision: 'RETURNED', note: 'Planted note of the commander' }),
  done('sergeant', 'discrepancy.act', { cause: 'FORGOTTEN', action: 'Both were recorded late' }),
  done('commander', 'discrepancy.verify', { decision: 'VERIFIED' }),
];

/** A11, VII.B: a month asks a member for the grounds of a search at night; they are rejected, and a discrepancy follows. */
export const substantiationStory = (): Act[] => [
  async (house) => {
    await agreementInForce(house);
    const late = { providerSearchId: 'FX-1', executedAt: '2026-10-12T07:00:00Z' };
    const { status, body } = await house.as('detective').post('/v1/face-searches/record-late', late);
    if (status !== 201) throw new Error(`record-late: ${status} ${JSON.stringify(body)}`);
  },
  begun('/v1/monthly-reports', { period: MONTH }),
  done('commander', 'monthlyReport.attach-log', { reason: 'Planted reason of the commander' }),
  done('commander', 'monthlyReport.review', async (house) => {
    const { report } = await read(house, `/v1/monthly-reports/${MONTH}`);
    const asked = (rule: string): string => (rule === 'ODD_HOURS' ? 'ASKED' : 'ACCEPTED');
    return {
      decisions: report.substantiations.map(({ searchId, rule }) => ({ searchId, rule, decision: asked(rule), note: 'Planted note' })),
    };
  }),
  done('detective', 'substantiation.provide', { explanation: 'Planted explanation', evidenceRefs: ['CAD 1'] }),
  done('commander', 'substantiation.judge', { decision: 'REJECTED', note: 'Planted note of the judge' }),
];

/** VII.C: a quarter from its freeze to the acknowledgement; the months without a report are the Commander's own part, for the Major. */
export const quarterStory = (): Act[] => [
  begun('/v1/quarterly-audits', { quarter: QUARTER }),
  done('commander', 'quarterlyAudit.attach-sources', { reason: 'Planted reason of the commander' }),
  done('commander', 'quarterlyAudit.findings', { exceptions: [], sample: [] }),
  done('commander', 'quarterlyAudit.memorandum', { remarks: 'Planted remarks of the commander' }),
  done('commander', 'quarterlyAudit.sign', async (house) => {
    const { memorandum } = await read(house, `/v1/quarterly-audits/${QUARTER}`);
    return { sha256: memorandum.sha256 };
  }),
  done('major', 'quarterlyAudit.acknowledge', async (house) => {
    const { result } = await read(house, `/v1/quarterly-audits/${QUARTER}`);
    const own = result.tests.flatMap(({ exceptions }) => exceptions);
    return { exceptions: own.map(({ key }) => ({ key, action: 'EXPLAINED', note: 'Planted note of the major' })), sample: [] };
  }),
];

async function blocked(house: House, by: Handle, verb: 'suspend' | 'deactivate', cause: string): Promise<void> {
  const { body } = await house.as('commander').get<{ accounts: { id: string }[] }>(`/v1/accounts?memberId=${house.department.detective}`);
  const answer = await house.as(by).post(`/v1/accounts/${body.accounts[0]?.id}/${verb}`, { cause, reference: 'Planted reference' });
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

const LEAKED_AT = '2026-06-01T12:00:00Z';
const DISSEMINATED = {
  recipient: 'Planted neighbour',
  recipientClass: 'PRIVATE_PERSON',
  artefact: 'LEAD',
  channel: 'MESSAGE',
  handedOnAt: LEAKED_AT,
};

/** VII.E: an account suspended, back in force, deactivated for dissemination, its recipients named and asked back, the host told, disabled in FACESNXT, certified. */
export const accountStory = (): Act[] => [
  ...registrationStory(),
  (house) => blocked(house, 'sergeant', 'suspend', 'MISUSE'),
  done('commander', 'account.confirm-suspension', { decision: 'LIFT', reason: 'Planted reason of the commander' }),
  (house) => blocked(house, 'commander', 'deactivate', 'DISSEMINATION'),
  done('commander', 'account.name-recipients', { recipients: [DISSEMINATED] }),
  done('commander', 'account.incident-report', { decision: 'REPORTED', to: ['PCSO'], reportedAt: LEAKED_AT, reference: 'Planted report' }),
  done('commander', 'account.recall', async (house) => {
    const { body } = await house.as('commander').get<{ disseminations: { id: string }[] }>('/v1/disseminations');
    const asked = { outcome: 'CONFIRMED', askedAt: LEAKED_AT, note: 'Planted letter' };
    return { recalls: body.disseminations.map(({ id }) => ({ ...asked, disseminationId: id })) };
  }),
  done('administrator', 'account.disable-external', () =>
    Promise.resolve({ disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'Planted screen print' }),
  ),
];

/**
 * VII.E.2, VI.C: an investigator is transferred between the comparison and its documentation, finishes the text of the search, which the
 * sergeant of the unit left does not countersign but writes anew; the account is closed in FACESNXT.
 */
export const transferStory = (): Act[] => [
  ...registrationStory(),
  async (house) => {
    await agreementInForce(house);
    await submitted(house.as('detective'), { reason: 'Planted reason of the search' });
  },
  done('detective', 'faceSearch.result-entry', () => Promise.resolve(enteredResult())),
  done('detective', 'faceSearch.evaluate', NO_MATCH),
  (house) => blocked(house, 'commander', 'deactivate', 'TRANSFERRED'),
  done('detective', 'faceSearch.transferee-text', () =>
    Promise.resolve({ decision: 'WRITTEN', positiveMatch: false, recordsReference: reference('R-9') }),
  ),
  done('sergeant', 'faceSearch.text-countersign', { decision: 'NOT_COUNTERSIGNED', note: 'Planted note of the sergeant' }),
  done('sergeant', 'faceSearch.case-report-entry', () => Promise.resolve({ positiveMatch: false, recordsReference: reference('R-10') })),
  done('administrator', 'account.disable-external', () =>
    Promise.resolve({ disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'Planted screen print' }),
  ),
];
