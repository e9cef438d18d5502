import { isoUtc } from '@app/persistence/sql';

/** What of a row is disclosed: the name in the package, and the SQL of its value. */
export type Shown = Readonly<Record<string, string>>;

/** SQL of one object. */
export const one = (shown: Shown): string =>
  `jsonb_build_object(${Object.entries(shown)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(', ')})`;

/** SQL of all rows of a source as a list of objects; an empty list where there is none. */
export const all = (source: string, shown: Shown, order: string): string =>
  `coalesce((SELECT jsonb_agg(${one(shown)} ORDER BY ${order}) FROM ${source}), '[]')`;

/** SQL of a sealed file; `null` without an id. */
export const sealedFile = (id: string): string =>
  `(SELECT ${one({ sha256: 'f.sha256', size: 'f.size', mediaType: 'f.media_type', kind: 'f.kind' })} FROM evidence_file f WHERE f.id = ${id})`;

/** SQL of the notices to the prosecutor `n` that hold `where`. */
export const notices = (where: string): string =>
  all(
    `prosecutor_notice n WHERE ${where}`,
    {
      notifiedAt: isoUtc('n.notified_at'),
      reference: 'n.reference',
      stepIds: 'array(SELECT t.row_id FROM prosecutor_told t WHERE t.notice_id = n.id ORDER BY t.row_id)',
    },
    'n.at, n.id',
  );
