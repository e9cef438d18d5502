import { Met, type Expectation } from './model';
import type { SentenceId } from './sentences';

const expect = (met: Met, reason: string, ...by: string[]): Expectation => ({ met, reason, ...(by.length > 0 && { by }) });
const enforced = (reason: string, ...by: string[]): Expectation => expect(Met.Enforced, reason, ...by);
const recorded = (reason: string, ...by: string[]): Expectation => expect(Met.Recorded, reason, ...by);
const attested = (reason: string, ...by: string[]): Expectation => expect(Met.Attested, reason, ...by);
const manual = (reason: string): Expectation => expect(Met.Manual, reason);

/** I to IV: statements and definitions. Where one shapes what is stored, it is recorded; nothing in them can be refused. */
const purposeToDefinitions = {
  'I.s1': manual('Says what the document is for; there is nothing to do or to refuse.'),
  'II.1.s1': manual('Says why the department uses the technology; what it allows is closed by VIII.A.'),
  'II.2.s1': manual('Whether a use is lawful is judged by people; rules of law that are built name the law, not this sentence.'),
  'II.2.s2': recorded(
    'Every search keeps its purpose and every refusal its audit event; the purposes themselves are enforced by VIII.A.',
    'purposeOf',
    'appendAudit',
  ),
  'II.2.s3': recorded('The monthly report counts performance, usage and access; metrics and the audit log go on between reports.'),
  'III.s1': manual('Who is a member is the roster’s; nobody else can sign in, and the SOP says nothing on how.'),
  'IV.A.s1': manual('A definition: no word of it can be refused or recorded by itself.'),
  'IV.B.s1': manual('A definition.'),
  'IV.B.s2': manual('Examples of a definition.'),
  'IV.B.s3': manual('An opinion on method; a result stays a lead whatever its reliability (V.E.2).'),
  'IV.C.s1': manual('A definition; one probe against a database is the only search there is.'),
  'IV.D.s1': recorded(
    'Each probe is stored with its source and digest, each candidate with the database that it came from. Its faces are counted by whoever uploads it, or by nobody.',
  ),
  'IV.E.s1': recorded('The ranked list is stored as the provider returned it.'),
  'IV.F.s1': recorded('The candidate list, sealed as it came.', 'recordResult', 'faceSearch.result-entry'),
  'IV.F.s2': recorded('Rank is stored as returned, ties included, and kept back from the person comparing where the department says so.'),
  'IV.G.s1': recorded('Each comparison by a person is stored with the features for and against.', 'Comparison', 'determine'),
  'IV.G.s2': recorded(
    'A score is stored beside the candidate, and is never a decision.',
    'refuseAutomatedDecision',
    'HUMAN_COMPARISON_REQUIRED',
  ),
  'IV.H.s1': recorded('Candidates, entries and prints carry the legend that a result is a lead.'),
  'IV.I.s1': recorded('Candidate rows are read through a list of columns; of an address only city, state and zip code are kept readable.'),
  'IV.J.s1': recorded('The registry gives each sentence its force; no sentence of the body says “should”.', 'Force'),
  'IV.J.s2': recorded('The registry gives each sentence its force.', 'Force'),
} as const;

const procedures = {
  'V.A.s1': attested(
    'Acceptance of the agreement’s version in force is asked before access; whether each use keeps to it is for audits.',
    'AGREEMENT_NOT_ACCEPTED',
    'acceptAgreement',
    'registration.user-agreement',
  ),
  'V.A.s2': enforced(
    'No account becomes active without both approvals. One made outside before them is recorded and suspended.',
    'APPROVAL_MISSING',
    'SUPERVISOR_UNASSIGNED',
    'registration.supervisor-approval',
    'registration.commander-approval',
    'activateAccount',
    'decideLeg',
  ),
  'V.B.s1': enforced('A search needs an active account and an image, and the provider is not asked without them.'),
  'V.C.s1': attested('No machine sees a motive: each search is attested as official use, each reading of candidates is logged.'),
  'V.D.s1': recorded('A superior can suspend at once; revocation and discipline are decided by people and recorded.'),
  'V.E.1.s1': recorded(
    'The agreement is recorded with its dates. What the Sheriff does is outside; the gate on it is a department setting.',
  ),
  'V.E.2.s1': recorded('Results are shown as leads, with the legend.', 'LEGEND', 'determineIdentity'),
  'V.E.2.s2': recorded(
    'What a lead alone may not do is enforced by VI.E; here it is labelled and kept apart from conclusions.',
    'determineIdentity',
  ),
  'V.E.2.s3': enforced(
    'An identity is determined by a named member with a stated basis; the system never writes one.',
    'BASIS_REQUIRED',
    'faceSearch.identity-determination',
  ),
  'V.E.3.s1': enforced('No account becomes active without a record of the training.'),
  'V.E.4.s1': recorded(
    'FACESNXT’s own log is outside and imported; what is done here is in the audit log, which is not sealed yet.',
    'appendAudit',
  ),
} as const;

const queriesAndAuditing = {
  'VI.A.s1': enforced('Access needs one of the two units or a grant in force, at activation and at each search.'),
  'VI.B.s1': enforced(
    'A query without a case number, or with a placeholder for one, is refused before the provider is asked.',
    'CASE_NUMBER_REQUIRED',
  ),
  'VI.B.s2': enforced(
    'A search cannot be closed before a person has answered; a score is refused as an answer.',
    'DETERMINATION_REQUIRED',
    'HUMAN_COMPARISON_REQUIRED',
    'RESULT_REQUIRED',
    'faceSearch.evaluate',
  ),
  'VI.C.s1': enforced('A search cannot be closed without its case-report entry, empty and failed searches included.'),
  'VI.D.s1': enforced(
    'The evaluation is a step that belongs to who ran the query, and a search waits for it.',
    'NOT_THE_OWNER',
    'determine',
  ),
  'VI.D.s2': enforced(
    'Each kind of evidence is a step of its own for each candidate followed up, and none can be left out.',
    'CORROBORATION_INCOMPLETE',
    'CORROBORATION_OUTCOME_INVALID',
    'faceSearch.report-review',
    'faceSearch.interview',
    'faceSearch.lineup-array',
    'faceSearch.latent-prints',
    'faceSearch.dna',
  ),
  'VI.E.s1': enforced('A request that rests on likeness alone is refused, and looked at again when it is reviewed.'),
  'VII.A.s1': enforced('The audit tests run over the frozen quarter, each naming its clause.'),
  'VII.B.s1': enforced('The report opens by the calendar, and cannot be signed before the Commander has reviewed it.'),
  'VII.C.s1': enforced('The audit opens by the calendar, and ends with a memorandum signed and submitted to the Major.'),
  'VII.D.s1': enforced('Discrepancies are opened by report and audit, go to the Commander, and close with words on what was done.'),
  'VII.E.s1': enforced('The Commander deactivates; the block here is at once, the one outside is chased until it is confirmed.'),
  'VII.E.1.s1': enforced('A separation blocks in its own transaction.'),
  'VII.E.2.s1': enforced('A transfer out of the unit that gave access is a cause.'),
  'VII.E.3.s1': enforced('Misuse is a cause.'),
  'VII.E.4.s1': enforced('Dissemination is a cause; recipients, recall and the report to the host follow.'),
} as const;

const authorizedAndProhibitedUse = {
  'VIII.A.s1': enforced('One of the five is chosen from a closed list; there is no “other”.'),
  'VIII.A.1.s1': enforced('Needs a criminal case and what the person may be in it.'),
  'VIII.A.2.s1': enforced('Needs the legal basis of the detention.'),
  'VIII.A.3.s1': enforced(
    'Refused while there is no compartment to keep it in: nothing is shown to those it is about.',
    'purposeOf',
    'recordLate',
  ),
  'VIII.A.4.s1': enforced('Needs the coded reason why the person cannot identify themselves.'),
  'VIII.A.5.s1': enforced(
    'Fits the case of a death, of a crash or of a crime; the purpose is the deceased person alone.',
    'purposeFitsCase',
    'lacksExaminer',
    'PURPOSE_CASE_MISMATCH',
  ),
  'IX.A.s1': enforced('A declared prohibited use is refused and shown to the Commander.'),
  'IX.A.1.s1': attested('Refused when declared; otherwise attested, flagged and audited: intent cannot be seen.'),
  'IX.A.2.s1': attested('Refused when declared; assignment to the case is a department setting.'),
  'IX.A.3.s1': attested(
    'Refused when declared, or to an unauthorized recipient; what went out is recorded and asked back; every reading is logged.',
  ),
  'IX.A.4.s1': attested('Refused when declared; repeated searches are flagged for substantiation.'),
  'IX.A.5.s1': attested('Refused when declared; there is no batch search and no watch list.'),
  'IX.A.6.s1': attested('Refused when declared; law and policy at large are judged by people, who can stop all searches at once.'),
  'IX.A.7.s1': enforced(
    'A sustained violation of section IX revokes the access, and nobody can waive that; discipline is referred, never decided here.',
    'REVOCATION_MANDATORY',
    'decideViolation',
  ),
} as const;

/** How each sentence is expected to be met, each line with its reason. `npm run sop:coverage` holds sources and tests against it. */
export const EXPECTED: Readonly<Record<SentenceId, Expectation>> = {
  ...purposeToDefinitions,
  ...procedures,
  ...queriesAndAuditing,
  ...authorizedAndProhibitedUse,
};
