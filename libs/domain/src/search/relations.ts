import { samePersonName, type PersonKeys } from './candidates';
import { SearchFlag, SubjectRelation } from './model';

/** V.C, IX.A.1 by setting: what a relation flags. A flag asks for a justification; it refuses nothing and finds nothing. */
export const RELATION_FLAGS: Readonly<Record<SubjectRelation, SearchFlag>> = {
  SELF: SearchFlag.Self,
  RELATIVE: SearchFlag.Relative,
  COLLEAGUE: SearchFlag.Colleague,
};

/** Names as the roster has them. */
export interface MembersByName {
  readonly operator: string;
  readonly colleagues: readonly string[];
}

const surname = (name: string): string => /\p{L}[\p{L}'-]*$/u.exec(name.trim())?.[0].toUpperCase() ?? '';

/**
 * What the names of a list show: an entry named as the operator, as another member, or (among those followed up only, since surnames repeat)
 * with the operator's surname. Names alone prove nothing.
 */
export function relationsSeen(
  listed: readonly PersonKeys[],
  followedUp: readonly PersonKeys[],
  { operator, colleagues }: MembersByName,
): SubjectRelation[] {
  const names = (people: readonly PersonKeys[]): string[] => people.flatMap(({ name }) => name ?? []);
  const isSelf = names(listed).some((name) => samePersonName(name, operator));
  const isColleague = names(listed).some((name) => colleagues.some((colleague) => samePersonName(name, colleague)));
  const isRelative = names(followedUp).some(
    (name) => surname(name) !== '' && surname(name) === surname(operator) && !samePersonName(name, operator),
  );
  return [
    ...(isSelf ? [SubjectRelation.Self] : []),
    ...(isRelative ? [SubjectRelation.Relative] : []),
    ...(isColleague ? [SubjectRelation.Colleague] : []),
  ];
}
