import { type RosterUnit, UnitKind } from './roster';
import type { CellMistake, ImportRow } from './roster-row';

/** A unit that the file adds; its parent by name. */
export interface NewUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
}

export interface FileUnits {
  /** Parents before their children. */
  readonly added: readonly NewUnit[];
  /** What a line says about units that cannot be so. */
  mistakesOf(row: ImportRow): CellMistake[];
}

const kindOf = (cell: string): UnitKind | undefined => Object.values(UnitKind).find((kind) => kind === cell);

/** The units of a file beside those of the roster: a line adds its unit by giving the kind; no line changes a unit that there is. */
export function unitsOfFile(rows: readonly ImportRow[], units: readonly RosterUnit[]): FileUnits {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const said = new Map<string, NewUnit>(
    units.map(({ name, kind, parentId }) => [name, { name, kind, parent: (parentId !== null && nameOf.get(parentId)) || null }]),
  );
  const ofRoster = new Set(said.keys());
  for (const { cells } of rows) {
    const kind = kindOf(cells.unit_kind);
    if (cells.unit !== '' && kind && !said.has(cells.unit))
      said.set(cells.unit, { name: cells.unit, kind, parent: cells.unit_parent || null });
  }
  const added = parentsFirst(
    [...said.values()].filter(({ name }) => !ofRoster.has(name)),
    ofRoster,
  );
  const placed = new Set([...ofRoster, ...added.map(({ name }) => name)]);
  return { added, mistakesOf: ({ cells }) => mistakesOf(cells, said, placed) };
}

function mistakesOf(cells: ImportRow['cells'], said: ReadonlyMap<string, NewUnit>, placed: ReadonlySet<string>): CellMistake[] {
  const kind = kindOf(cells.unit_kind);
  if (cells.unit_kind !== '' && !kind) return [{ column: 'unit_kind', mistake: 'UNKNOWN_KIND' }];
  const unit = said.get(cells.unit);
  if (!unit) return [{ column: 'unit', mistake: 'UNKNOWN_UNIT' }];
  if (kind && kind !== unit.kind) return [{ column: 'unit_kind', mistake: 'UNIT_CONTRADICTION' }];
  if (cells.unit_parent !== '' && cells.unit_parent !== unit.parent) return [{ column: 'unit_parent', mistake: 'UNIT_CONTRADICTION' }];
  if (unit.parent !== null && !said.has(unit.parent)) return [{ column: 'unit_parent', mistake: 'UNKNOWN_UNIT' }];
  return placed.has(unit.name) ? [] : [{ column: 'unit_parent', mistake: 'UNIT_CONTRADICTION' }];
}

/** In an order in which each can be stored; units whose parent is unknown, or whose parents run in a circle, are left out. */
function parentsFirst(units: readonly NewUnit[], stored: ReadonlySet<string>): NewUnit[] {
  const placed = new Set(stored);
  const order: NewUnit[] = [];
  for (let next = units; ;) {
    const ready = next.filter(({ parent }) => parent === null || placed.has(parent));
    if (ready.length === 0) return order;
    ready.forEach(({ name }) => placed.add(name));
    order.push(...ready);
    next = next.filter((unit) => !ready.includes(unit));
  }
}
