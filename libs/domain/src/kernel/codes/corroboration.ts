import { defineCodes } from './define';

/** Codes of corroboration, line-up, identity and their review (VI.D, V.E.2). */
export const corroborationCodes = defineCodes({
  CORROBORATION_OUTCOME_INVALID: {
    status: 422,
    title: 'The step cannot end like this',
    meaning: 'The outcome needs fields that are missing or do not fit the step; facts names them.',
    remedy: 'Fill in the named fields.',
    mender: 'You',
  },
  CORROBORATION_INCOMPLETE: {
    status: 422,
    title: 'Corroboration is not complete',
    meaning: 'Steps of corroboration have neither ended nor been set pending; facts names them.',
    remedy: 'Finish each step, or set it pending with a date and a reason.',
    mender: 'The owner of the search',
  },
  CONTRADICTION_UNADDRESSED: {
    status: 422,
    title: 'A contradiction is not answered',
    meaning: 'Evidence contradicts the lead and is not answered in writing; the steps are named under facts.',
    remedy: 'Answer each of them in writing.',
    mender: 'You',
  },
  BASIS_REQUIRED: {
    status: 422,
    title: 'A stated basis is required',
    meaning: 'No basis was stated, or one names neither a step nor where it can be found.',
    remedy: 'Pick the bases from the steps, or name the evidence.',
    mender: 'You',
  },
  BASIS_NOT_SUPPORTING: {
    status: 422,
    title: 'That step is not a basis',
    meaning: 'The step has not ended with SUPPORTS, or is not about this person; it is named under facts.',
    remedy: 'Choose a step that supports the conclusion.',
    mender: 'You',
  },
  IDENTITY_BASIS_REQUIRED: {
    status: 422,
    title: 'The conclusion rests on facial likeness alone',
    meaning: 'Identifying or eliminating a person needs at least one basis that does not rest on facial likeness.',
    remedy: 'Name such a basis, or leave the identity UNRESOLVED.',
    mender: 'You',
  },
  PRESETS_UNCONFIRMED: {
    status: 422,
    title: 'Confirm the steps that do not apply',
    meaning: 'Steps were preset as not applicable for this purpose, and nobody confirmed it.',
    remedy: 'Confirm them, or record what they brought.',
    mender: 'You',
  },
  LINEUP_ARRAY_INVALID: {
    status: 422,
    title: 'The array is not complete',
    meaning:
      'The array has fewer than five fillers, a filler twice, a suspect of this case among them, lacks a field, or names as its administrator somebody who is no member; facts says which.',
    remedy:
      'Choose at least five different fillers by the witness’s description, none of them a suspect of this case or of a joined one; pick the administrator from the roster, or name the person from outside in words.',
    mender: 'You',
  },
  LINEUP_ADMIN_NOT_INDEPENDENT: {
    status: 422,
    title: 'The administrator is not independent',
    meaning:
      'The member takes part in the investigation, has read the candidate list, or saw another witness pick from a line-up of this person.',
    remedy: 'Choose a member who knows nothing of it, an officer of another agency, or an alternative neutral method.',
    mender: 'You',
  },
  LINEUP_UNDER_WAY: {
    status: 409,
    title: 'A line-up of this person is still to be held',
    meaning: 'One eyewitness at a time: the line-up that is asked for or arranged comes before the next one.',
    remedy: 'Arrange it, have it presented, or record why it does not apply; then ask for the next eyewitness’s.',
    mender: 'You, and who presents it',
  },
  LINEUP_PRECONDITION_UNMET: {
    status: 422,
    title: 'Independent evidence comes before the line-up',
    meaning: 'The department shows a line-up built on a candidate only after independent evidence supports the lead.',
    remedy:
      'Finish the other steps, or add other evidence, until one that does not rest on likeness supports the lead; where there is none, record that no line-up is held and why.',
    mender: 'You',
  },
  LINEUP_PRESENTATION_INVALID: {
    status: 422,
    title: 'The presentation is not completely recorded',
    meaning: 'Fields of the presentation are missing, or it ends before it began; facts names the fields.',
    remedy: 'Fill in the named fields. Enter null for what was not done: a line-up that fell short is recorded as it was.',
    mender: 'You',
  },
  PEER_NOT_INDEPENDENT: {
    status: 403,
    title: 'Another examiner compares',
    meaning: 'You ran this search, carry it, or have compared its candidates already; a second and a third examiner have no part in it.',
    remedy: 'Leave the task; another trained member, or the chain of command, examines it.',
    mender: 'Another trained member',
  },
  PROSECUTOR_NOTICE_UNREFERENCED: {
    status: 422,
    title: 'Say where the notice can be found',
    meaning: 'The prosecutor is told in a way that can be shown later, and the notice names no letter, message or discovery number.',
    remedy: 'Tell the prosecutor in writing, and enter its number or date and addressee.',
    mender: 'You',
  },
  REVIEWER_IS_AUTHOR: {
    status: 403,
    title: 'Nobody reviews their own work',
    meaning: 'You wrote, or ran, what is to be reviewed.',
    remedy: 'Leave the task; the next in the chain of command, or the duty supervisor, reviews it.',
    mender: 'The next in the chain of command',
  },
  REVIEW_INCOMPLETE: {
    status: 422,
    title: 'The review is not complete',
    meaning: 'A row is not answered, or a returned one has no note; facts names them.',
    remedy: 'Answer each row, and say why where you return one.',
    mender: 'You',
  },
});
