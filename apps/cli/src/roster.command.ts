import { isRefusal, type Refusal } from '@app/domain/kernel';
import { IMPORT_MISTAKES, type ImportRow, type LineReport, type RosterImportPlan } from '@app/domain/people';
import { actorOf, MemberEntity, readRosterFile } from '@app/persistence/people';
import { transact } from '@app/process';
import { approveChange, previewImport, proposeImport, rejectChange, type RosterAsking } from '@app/process/people';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataSource, EntityManager } from 'typeorm';
import { withDatabase } from './database';
import { OperatorError, sentenceOf, type Terminal } from './terminal';

export interface ImportOptions {
  readonly apply?: boolean;
  /** Employee numbers of the two people who answer for the import. */
  readonly proposedBy?: string;
  readonly approvedBy?: string;
}

/**
 * `corroborate roster import <file>`: a report per line; nothing is written without `--apply`, and nothing at all while a line has a mistake.
 * `--apply` names the two people of the two-person rule, held to it like anybody at the API; open registrations hear of it from the worker.
 */
export async function importRoster(terminal: Terminal, file: string, options: ImportOptions): Promise<void> {
  const rows = readRows(file);
  await withDatabase(terminal, async (dataSource) => {
    const now = new Date();
    const plan = await previewImport(dataSource.manager, rows, now);
    report(terminal, plan);
    if (plan.refused > 0) throw new OperatorError(`${plan.refused} of ${plan.lines.length} lines have mistakes: nothing was imported.`);
    if (!options.apply) return terminal.out('This was a preview: nothing was written. --apply imports the file.');
    const refused = await apply(dataSource, { rows, now, ...options });
    if (refused) throw new OperatorError(sentenceOf(refused));
    terminal.out('The file is imported.');
  });
}

function readRows(file: string): ImportRow[] {
  const rows = readRosterFile(readBytes(file));
  if (isRefusal(rows)) throw new OperatorError(sentenceOf(rows));
  return rows;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new OperatorError('The file cannot be read.');
  }
}

function report(terminal: Terminal, { lines }: RosterImportPlan): void {
  for (const line of lines) terminal.out([`line ${line.line}`, line.action, line.employeeNo, detailOf(line)].join('  ').trimEnd());
}

const detailOf = ({ changes, mistakes }: LineReport): string =>
  mistakes.length === 0
    ? changes.join(', ')
    : mistakes.map(({ column, mistake }) => `${column ?? 'line'}: ${IMPORT_MISTAKES[mistake]}`).join(' ');

interface ToApply extends ImportOptions {
  readonly rows: readonly ImportRow[];
  readonly now: Date;
}

/** One transaction: proposed by the one and approved by the other, or proposed, refused and taken back. */
async function apply(dataSource: DataSource, { rows, now, proposedBy, approvedBy }: ToApply): Promise<Refusal | undefined> {
  if (proposedBy === undefined || approvedBy === undefined) {
    throw new OperatorError('--apply needs --proposed-by and --approved-by: the employee numbers of two people.');
  }
  return transact(dataSource, async (manager) => {
    const proposer = await askingOf(manager, proposedBy, now);
    const proposed = await proposeImport(manager, rows, proposer);
    if (isRefusal(proposed)) return proposed;
    const approved = await approveChange(manager, proposed.id, await askingOf(manager, approvedBy, now));
    if (!isRefusal(approved)) return undefined;
    await rejectChange(manager, { id: proposed.id, reason: 'The second person named to the tool could not approve it.' }, proposer);
    return approved;
  });
}

async function askingOf(manager: EntityManager, employeeNo: string, now: Date): Promise<RosterAsking> {
  const member = await manager.findOneBy(MemberEntity, { employeeNo });
  const actor = member && (await actorOf(manager, member.id, now));
  if (!actor) throw new OperatorError(`No active member has the employee number ${employeeNo}.`);
  return { actor, now, requestId: randomUUID(), source: 'cli' };
}
