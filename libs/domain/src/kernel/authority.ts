/** Where a rule comes from. `SOP` is only for the SOP's own words; a department's own setting is a `CHOICE`. */
export const AuthorityKind = { Sop: 'SOP', Law: 'LAW', Agreement: 'AGREEMENT', Choice: 'CHOICE', System: 'SYSTEM' } as const;
export type AuthorityKind = (typeof AuthorityKind)[keyof typeof AuthorityKind];

/** A rule's source: its kind and the clause, statute, agreement or setting that it can be looked up by. */
export interface Authority {
  readonly kind: AuthorityKind;
  readonly ref: string;
}

/** The SOP's own words, by clause id (`VI.B`; `VII.x` = Auditing, `VIII.x` = Authorized use). */
export const sop = (ref: string): Authority => ({ kind: AuthorityKind.Sop, ref });
/** A statute or court rule, by citation. */
export const law = (ref: string): Authority => ({ kind: AuthorityKind.Law, ref });
/** A term of the agreement with the host of FACESNXT. */
export const agreement = (ref: string): Authority => ({ kind: AuthorityKind.Agreement, ref });
/** A department setting: policy data with a default, changeable without code. */
export const choice = (ref: string): Authority => ({ kind: AuthorityKind.Choice, ref });
/** A promise of the software itself, such as "one answer per idempotency key". */
export const system = (ref: string): Authority => ({ kind: AuthorityKind.System, ref });

/** How people read an authority: "SOP VI.B", "department setting: …". Never calls a choice the SOP's word. */
export function authorityLabel({ kind, ref }: Authority): string {
  const prefix = { SOP: 'SOP ', LAW: '', AGREEMENT: 'agreement: ', CHOICE: 'department setting: ', SYSTEM: 'system: ' } as const;
  return `${prefix[kind]}${ref}`;
}
