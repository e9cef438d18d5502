import { DesignationScope, Role, UnitKind, type GrantableRole } from '@app/domain/people';

/** A unit of the demo department. */
export interface DemoUnit {
  key: string;
  name: string;
  kind: UnitKind;
  parent?: string;
}

/** A fictional member of the demo department. */
export interface DemoPerson {
  /** Short name: argument of demo:token, and the subject of this person's tokens. */
  handle: string;
  name: string;
  rank: string;
  employeeNo: string;
  sworn: boolean;
  /** Key of a DemoUnit. */
  unit: string;
  /** Handle of the assigned supervisor; the Chief has none. */
  supervisor?: string;
  roles: GrantableRole[];
  /** What this person is for in the demonstration. */
  note: string;
}

/** A department that does not exist: no ORI begins with ZZ. */
export const DEMO_AGENCY = {
  ori: 'ZZ0000001',
  name: 'Demo Police Department (fictional)',
} as const;

export const DEMO_UNITS: DemoUnit[] = [
  { key: 'office', name: 'Office of the Chief', kind: UnitKind.Other },
  { key: 'investigations', name: 'Investigative Section', kind: UnitKind.InvestigativeSection, parent: 'office' },
  { key: 'robbery', name: 'Robbery Squad', kind: UnitKind.InvestigativeSection, parent: 'investigations' },
  { key: 'persons', name: 'Persons Squad', kind: UnitKind.InvestigativeSection, parent: 'investigations' },
  { key: 'aiu', name: 'Accident Investigative Unit', kind: UnitKind.Aiu, parent: 'office' },
  { key: 'patrol', name: 'Patrol', kind: UnitKind.Other, parent: 'office' },
  { key: 'internal-affairs', name: 'Internal Affairs', kind: UnitKind.Other, parent: 'office' },
  { key: 'support', name: 'Support Services', kind: UnitKind.Other, parent: 'office' },
];

type Row = [handle: string, name: string, rank: string, unit: string, supervisor: string | undefined, roles: GrantableRole[], note: string];

const SWORN: Row[] = [
  ['chief', 'Odalys Brandt', 'Chief', 'office', undefined, [Role.Chief], 'grants access where the unit gives none; last escalation'],
  ['major', 'Tobias Lindqvist', 'Major', 'investigations', 'chief', [Role.Major], 'receives the memorandum; reviews the commander'],
  [
    'commander',
    'Ines Okafor',
    'Commander',
    'investigations',
    'major',
    [Role.Commander],
    'second approval, monthly report, quarterly audit',
  ],
  ['sergeant-vance', 'Rhea Vance', 'Sergeant', 'robbery', 'commander', [], 'supervisor of the robbery squad; duty supervisor'],
  ['sergeant-duarte', 'Milo Duarte', 'Sergeant', 'persons', 'commander', [], 'supervisor of the persons squad'],
  ['detective-reyes', 'Calla Reyes', 'Detective', 'robbery', 'sergeant-vance', [], 'registers and runs the search'],
  ['detective-holt', 'Emory Holt', 'Detective', 'robbery', 'sergeant-vance', [], 'corroborates'],
  ['detective-nwosu', 'Adaeze Nwosu', 'Detective', 'robbery', 'sergeant-vance', [], 'builds the line-up'],
  ['detective-farrow', 'Piers Farrow', 'Detective', 'persons', 'sergeant-duarte', [], 'runs a search of his own'],
  ['detective-lam', 'Suyin Lam', 'Detective', 'persons', 'sergeant-duarte', [], 'administers the line-up, blind'],
  ['detective-osei', 'Kofi Osei', 'Detective', 'persons', 'sergeant-duarte', [], 'not registered yet'],
  ['investigator-marsh', 'Della Marsh', 'Investigator', 'aiu', 'commander', [], 'Accident Investigative Unit: access by the unit'],
  ['officer-petrov', 'Lev Petrov', 'Officer', 'patrol', 'sergeant-vance', [], "patrol: needs the Chief's grant"],
  ['ia-investigator', 'Noor Haddad', 'Lieutenant', 'internal-affairs', 'chief', [Role.IaInvestigator], 'internal affairs'],
];

const CIVILIAN: Row[] = [
  ['training', 'Bettina Krause', 'Training Coordinator', 'support', 'commander', [Role.TrainingCoordinator], 'verifies training'],
  [
    'facesnxt-admin',
    'Jonah Pell',
    'System Analyst',
    'support',
    'commander',
    [Role.FacesnxtAdministrator],
    'confirms and disables FACESNXT accounts',
  ],
  ['auditor', 'Wren Castellan', 'Auditor', 'office', 'chief', [Role.Auditor], 'reads the audit log, and nothing else'],
  ['records', 'Ottoline Grey', 'Records Custodian', 'support', 'commander', [Role.RecordsCustodian], 'retention and release'],
  ['sysadmin', 'Ravi Sorensen', 'System Administrator', 'support', 'chief', [Role.SystemAdministrator], 'keeps the roster and the system'],
  ['liaison', 'Imre Talbot', 'Prosecutor Liaison', 'support', 'major', [Role.ProsecutorLiaison], 'draws up what is disclosed of a case'],
];

function person(sworn: boolean): (row: Row, index: number) => DemoPerson {
  return ([handle, name, rank, unit, supervisor, roles, note], index) => ({
    handle,
    name,
    rank,
    employeeNo: `${sworn ? 'S' : 'C'}-${1001 + index}`,
    sworn,
    unit,
    ...(supervisor === undefined ? {} : { supervisor }),
    roles,
    note,
  });
}

/** Everybody in the demo department. All names are invented. */
export const DEMO_PEOPLE: DemoPerson[] = [...SWORN.map(person(true)), ...CIVILIAN.map(person(false))];

/** Who is on the duty roster, from the start and until changed. */
export const DEMO_DUTY_SUPERVISOR = 'sergeant-vance';

/** The Chief's written designee (VI.A), for grants of access only. */
export const DEMO_DESIGNEE = { handle: 'major', by: 'chief', scope: DesignationScope.AccessGrants } as const;

/** The agreement under which the host grants access (V.E.1): where its paper would lie. */
export const DEMO_AGREEMENT = 'DEMO-MOU-1 (fictional)';
