import { Command, CommanderError } from 'commander';
import { bootstrap } from './bootstrap.command';
import { rotate } from './encryption.command';
import { importRoster, type ImportOptions } from './roster.command';
import { OperatorError, type Terminal } from './terminal';
import { raise, reEnter } from './workflows.command';

/** The operator's commands; none has rules of its own. */
function program(terminal: Terminal): Command {
  const corroborate = new Command('corroborate')
    .description("Operator's tool of Corroborate. Reads the same environment as the API.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.error(text.trimEnd()) });
  corroborate
    .command('bootstrap')
    .description('set up a real department, once, on an empty database')
    .argument('[file]', 'JSON: the agency, its Chief and its system administrator')
    .option('--template', 'print such a file to fill in')
    .action((file: string | undefined, options: { template?: boolean }) => bootstrap(terminal, file, options));
  corroborate
    .command('roster')
    .description('the roster')
    .command('import')
    .description('preview a roster file (CSV, UTF-8) with a report per line, or import it')
    .argument('<file>', 'columns: employee_no, name, rank, sworn, unit, supervisor_employee_no [, unit_kind, unit_parent, issuer, subject]')
    .option('--apply', 'import the file, whole or not at all')
    .option('--proposed-by <employee-no>', 'who proposes the import')
    .option('--approved-by <employee-no>', 'who approves it: another person, who gains nothing by it')
    .action((file: string, options: ImportOptions) => importRoster(terminal, file, options));
  corroborate
    .command('epoch')
    .description('the mark of restores')
    .command('raise')
    .description('after a restore of PostgreSQL or Temporal: every workflow starts over from its recorded steps')
    .action(() => raise(terminal));
  corroborate
    .command('workflows')
    .description('the workflows of open processes')
    .command('re-enter')
    .description('tell the workflow of every open process to look again; missing ones are started')
    .option('--all', 'every open process')
    .action((options: { all?: boolean }) => reEnter(terminal, options));
  corroborate
    .command('encryption')
    .description('the keys of candidates’ data and evidence files')
    .command('rotate')
    .description('encrypt everything anew under the first of ENCRYPTION_KEYS, and say which older keys nothing needs any more')
    .action(() => rotate(terminal));
  return corroborate;
}

/** Runs one command line (without node and script); gives the exit code: 0 done, 1 refused or a mistake of the operator. */
export async function run(terminal: Terminal, args: readonly string[]): Promise<number> {
  try {
    await program(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof OperatorError)) throw error;
    terminal.error(error.message);
    return 1;
  }
}
