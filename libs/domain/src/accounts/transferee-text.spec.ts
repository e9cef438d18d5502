import { nmpd40023, strict40023 } from '../policy';
import { BlockCause } from './model';
import { mayFinishText, type LeftSearch, type TransfereeFacts } from './transferee-text';

const member: TransfereeFacts = { memberId: 'detective', cause: BlockCause.Transferred, inGoodStanding: true };
const search: LeftSearch = { searchId: 's1', operatorId: 'detective', entryAsked: true, lacksExaminer: false, policy: nmpd40023 };

describe('VII.E.2 the text of a search whose member is transferred', () => {
  it('VII.E.2 is left to the member who ran it, when nothing but the text is missing', () => {
    expect(mayFinishText(member, search)).toBe(true);
  });

  it.each<[string, Partial<TransfereeFacts>, Partial<LeftSearch>]>([
    ['by a department that does not leave it', {}, { policy: strict40023 }],
    ['of a member who was suspended or accused', { inGoodStanding: false }, {}],
    ['of a search that somebody else ran', {}, { operatorId: 'colleague' }],
    ['before it was determined', {}, { entryAsked: false }],
    ['without the medical examiner’s number', {}, { lacksExaminer: true }],
    ...Object.values(BlockCause)
      .filter((cause) => cause !== BlockCause.Transferred)
      .map((cause): [string, Partial<TransfereeFacts>, Partial<LeftSearch>] => [
        `of a member whose account ended for ${cause}`,
        { cause },
        {},
      ]),
  ])('VII.E.2 is not left %s', (_, change, of) => {
    expect(mayFinishText({ ...member, ...change }, { ...search, ...of })).toBe(false);
  });
});
