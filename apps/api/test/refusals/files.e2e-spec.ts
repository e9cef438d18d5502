import { openHouse, type House } from '../support/house';
import { expectRefused } from '../support/refused';
import { blackSquare, filePart, imagePart, photograph } from '../support/searches';

describe('photographs, printouts and candidate files that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it.each([
    ['that is a text', async () => Promise.resolve(Buffer.from('not a photograph')), 'IMAGE_TYPE_UNSUPPORTED'],
    ['that breaks off', async () => (await photograph()).subarray(0, 400), 'IMAGE_DAMAGED'],
    ['of 400 million pixels', async () => Promise.resolve(blackSquare(20_000)), 'IMAGE_TOO_LARGE'],
  ] as const)('IV.D refuses a photograph %s', async (_, bytes, code) => {
    const answer = await house.as('detective').upload('/v1/probe-images', imagePart(await bytes()), { sourceType: 'PHONE' });
    await expectRefused(house, 'detective', answer, code);
  });

  it.each([
    ['a printout', 'PRINTOUT', 'plain text', 'EVIDENCE_TYPE_UNSUPPORTED'],
    ['a candidate file', 'CANDIDATE_FILE', '[{"rank": 1,', 'CANDIDATE_FILE_INVALID'],
  ] as const)('IV.F refuses %s that is none', async (_, kind, text, code) => {
    await expectRefused(house, 'detective', await house.as('detective').upload('/v1/evidence-files', filePart(text), { kind }), code);
  });
});
