/** V.A, A12: a request that nobody decides ends by time, and nothing was decided by that: whoever asked may ask again. */
const REQUEST = 'A registration that comes to nothing by time gives nobody access, and may be requested anew.';

/**
 * The kinds of step whose time a pack may let run out, each with why no duty of the SOP is left undone by it. Whatever is not here stays until
 * somebody has done it, however late: what a pack says of its end is refused, and of a pack adopted before it counts for nothing.
 */
export const MAY_EXPIRE: Readonly<Record<string, string>> = {
  'registration.supervisor-approval': REQUEST,
  'registration.commander-approval': REQUEST,
  'registration.chief-grant': REQUEST,
  'registration.user-agreement': REQUEST,
  'registration.training-completion': REQUEST,
  'registration.training-verification': REQUEST,
  'registration.external-account': REQUEST,
  'faceSearch.transferee-text': 'The text of a transferred member passes to the owner of the search, who is asked for the entry (VI.C).',
};

/** Whether the time of a step of this kind may run out. */
export const mayExpire = (kind: string): boolean => Object.hasOwn(MAY_EXPIRE, kind);
