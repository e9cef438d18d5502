import { EvidenceType, type BasisForm } from '../corroboration/model';
import { choice, refuse, sop, type Refusal } from '../kernel';
import { comparable, samePerson, type PersonKeys } from '../search/candidates';
import { QueryOutcome } from '../search/outcomes';
import { FaceSearchLink, type CaseSearch, type EnforcementFacts, type LinkedCandidate } from './model';

/** How the person is tied to face searches of the case, whatever anybody declared. */
export interface LinkFound {
  readonly link: FaceSearchLink;
  readonly searches: readonly CaseSearch[];
  readonly candidates: readonly LinkedCandidate[];
  /** Whether a list that returned somebody says too little to be compared with the person. */
  readonly uncomparable: boolean;
}

export interface LinkForm {
  readonly subject: PersonKeys;
  readonly bases: readonly BasisForm[];
  readonly candidateIds?: readonly string[];
  readonly faceSearchPointed?: boolean;
}

/** Bases that only exist because a face search pointed to the person: naming one declares the link. */
const BY_FACE_SEARCH: readonly string[] = [
  EvidenceType.FaceSearch,
  EvidenceType.SecondFaceSearch,
  EvidenceType.LineupFromCandidate,
  EvidenceType.RecognitionShownCandidate,
];

const returned = ({ queryOutcome }: CaseSearch): boolean => queryOutcome === QueryOutcome.ResultsReturned;

/**
 * VI.E: whether a face search in the case or a joined one returned or points to the person. FOUND by comparing name and date of birth,
 * licence and booking number with every list, and whom the author names besides; else DECLARED by the author (an answer, a candidate or step named, a basis that is one);
 * else UNCOMPARABLE or NONE.
 */
export function linkOf({ searches, rows }: Pick<EnforcementFacts, 'searches' | 'rows'>, form: LinkForm): LinkFound {
  const listed = searches.filter(returned);
  const uncomparable = listed.filter((search) => !canCompare(search, form.subject));
  const rest = { uncomparable: uncomparable.length > 0 };
  const stepIds = form.bases.flatMap(({ stepId }) => stepId ?? []);
  const named = [...(form.candidateIds ?? []), ...rows.filter(({ id }) => stepIds.includes(id)).map(({ candidateId }) => candidateId)];
  const isFound = (candidate: LinkedCandidate): boolean => samePerson(candidate, form.subject);
  if (listed.some((search) => search.candidates.some(isFound)))
    return {
      link: FaceSearchLink.Found,
      ...pointing(listed, (candidate) => isFound(candidate) || named.includes(candidate.candidateId)),
      ...rest,
    };
  const byBasis = form.bases.some(({ type }) => type !== undefined && BY_FACE_SEARCH.includes(type));
  if (form.faceSearchPointed || named.length > 0 || byBasis) return { ...declared(listed, uncomparable, named), ...rest };
  return { link: uncomparable.length > 0 ? FaceSearchLink.Uncomparable : FaceSearchLink.None, searches: [], candidates: [], ...rest };
}

/** The candidates that point to the person, and the searches that have them. */
const pointing = (
  searches: readonly CaseSearch[],
  isOne: (candidate: LinkedCandidate) => boolean,
): Pick<LinkFound, 'searches' | 'candidates'> => ({
  searches: searches.filter((search) => search.candidates.some(isOne)),
  candidates: searches.flatMap((search) => search.candidates.filter(isOne)),
});

const canCompare = ({ listComplete, candidates }: CaseSearch, subject: PersonKeys): boolean =>
  listComplete && candidates.every((candidate) => comparable(candidate, subject));

/** The candidates named, else every one that is followed up in a list that cannot be compared. */
function declared(
  listed: readonly CaseSearch[],
  uncomparable: readonly CaseSearch[],
  named: readonly string[],
): Omit<LinkFound, 'uncomparable'> {
  const isOne = ({ candidateId, followedUp }: LinkedCandidate): boolean => (named.length > 0 ? named.includes(candidateId) : followedUp);
  const pool = named.length > 0 || uncomparable.length === 0 ? listed : uncomparable;
  const { searches, candidates } = pointing(pool, isOne);
  return { link: FaceSearchLink.Declared, searches: searches.length > 0 ? searches : pool, candidates };
}

/**
 * VI.E: what was said of the link against what was found. Refusals: FR_LINK_UNDECLARED ("no" against a list that holds the person),
 * FR_LINK_ANSWER_REQUIRED by setting (no word where no list can tell).
 */
export function checkDeclaration(found: LinkFound, { faceSearchPointed }: Pick<LinkForm, 'faceSearchPointed'>): Refusal | undefined {
  const denied = faceSearchPointed === false;
  if (denied && (found.link === FaceSearchLink.Found || found.link === FaceSearchLink.Declared)) {
    return refuse('FR_LINK_UNDECLARED', sop('VI.E'), { searches: found.searches.map(({ searchId }) => searchId) });
  }
  const silent = found.link === FaceSearchLink.Uncomparable && faceSearchPointed === undefined;
  return silent ? refuse('FR_LINK_ANSWER_REQUIRED', choice('author and reviewer answer where lists cannot be compared')) : undefined;
}
