import type { Handle } from '@app/testing';
import { openHouse, type House } from '../support/house';
import { MEMBER, plantLists } from './plant';

interface Page {
  readonly next: string | null;
  readonly [list: string]: unknown;
}

describe('lists that are read page by page', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ worker: false });
    const { dataSource } = house.database;
    await plantLists(dataSource);
    await dataSource.query('UPDATE face_search SET requested_by = $1 WHERE requested_by = $2', [house.department.patrol, MEMBER]);
    await dataSource.query(`UPDATE face_search SET submitted_at = '2026-01-01T05:00:00Z' WHERE requested_by = $1`, [
      house.department.patrol,
    ]);
  }, 180_000);
  afterAll(() => house.close());

  it.each<[string, string, Handle, string]>([
    ['substantiations', '/v1/substantiations', 'commander', `SELECT id FROM substantiation ORDER BY asked_at, id`],
    [
      'cases',
      '/v1/case-files/unmatched',
      'commander',
      `SELECT id FROM case_file WHERE match_due_at IS NOT NULL AND matched_at IS NULL ORDER BY match_due_at, id`,
    ],
    [
      'searches',
      '/v1/face-searches/requested',
      'patrol',
      `SELECT s.id FROM face_search s JOIN process p ON p.id = s.id WHERE s.requested_by = (SELECT id FROM member WHERE subject = 'patrol') ORDER BY submitted_at DESC, s.id DESC`,
    ],
  ])('gives each of the %s once, in order, and says where a page ends', async (name, path, handle, sql) => {
    const expected: { id: string }[] = await house.database.dataSource.query(sql);
    const limit = Math.ceil(Math.min(expected.length / 3, 200));
    const given: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: Page } = await house.as(handle).get<Page>(`${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`);
      const lines = body[name] as { id: string }[];
      expect(lines.length).toBeLessThanOrEqual(limit);
      given.push(...lines.map(({ id }) => id));
      cursor = body.next;
    }
    expect(expected.length).toBeGreaterThan(10);
    expect(given).toEqual(expected.map(({ id }) => id));
    expect((await house.as(handle).get(`${path}?cursor=bm9uZQ`)).status).toBe(400);
  });
});
