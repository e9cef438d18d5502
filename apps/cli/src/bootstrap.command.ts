import { isRefusal } from '@app/domain/kernel';
import { transact } from '@app/process';
import { bootstrapDepartment, type NewDepartment } from '@app/process/people';
import { packInForce } from '@app/process/policy';
import Joi from 'joi';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withDatabase } from './database';
import { OperatorError, sentenceOf, type Terminal } from './terminal';

/** What the file of a new department looks like; printed by `bootstrap --template`. */
const TEMPLATE: NewDepartment = {
  agency: {
    ori: 'FL0000000',
    name: 'Example Police Department',
  },
  chief: {
    employeeNo: '1001',
    name: 'First Last',
    rank: 'Chief',
    sworn: true,
    issuer: 'https://sign-in.example',
    subject: 'subject of the sign-in',
  },
  systemAdministrator: {
    employeeNo: '2001',
    name: 'First Last',
    rank: 'Analyst',
    sworn: false,
    issuer: 'https://sign-in.example',
    subject: 'subject of the sign-in',
  },
};

const line = (max: number): Joi.StringSchema =>
  Joi.string()
    .trim()
    .max(max)
    .pattern(/^\P{Cc}*$/u);
const member = Joi.object({
  employeeNo: line(40).required(),
  name: line(200).required(),
  rank: line(60).required(),
  sworn: Joi.boolean().strict().required(),
  issuer: Joi.string()
    .uri({ scheme: ['https', 'http'] })
    .max(300)
    .required(),
  subject: line(200).required(),
}).required();
const SCHEMA = Joi.object<NewDepartment>({
  agency: Joi.object({
    ori: Joi.string()
      .pattern(/^[A-Z0-9]{9}$/)
      .required(),
    name: line(200).required(),
  }).required(),
  chief: member,
  systemAdministrator: member,
});

/**
 * `corroborate bootstrap <file>`: sets up a real department, once, on an empty database: the agency, its Chief and its system administrator,
 * bound to their sign-ins. Fails with an OperatorError that names every field at fault, never its value.
 */
export async function bootstrap(terminal: Terminal, file: string | undefined, { template }: { template?: boolean }): Promise<void> {
  if (template) return terminal.out(JSON.stringify(TEMPLATE, null, 2));
  if (file === undefined) throw new OperatorError('Name the file that describes the department; --template prints one to fill in.');
  const department = readDepartment(file);
  await withDatabase(terminal, async (dataSource, { oidc }) => {
    const now = new Date();
    const made = await transact(dataSource, (manager) =>
      bootstrapDepartment(manager, department, { now, requestId: randomUUID(), source: 'cli' }),
    );
    if (isRefusal(made)) throw new OperatorError(sentenceOf(made));
    terminal.out(`The department is set up (agency ${made.agencyId}).`);
    const { id, timeZone, caseNumberPattern } = await packInForce(dataSource.manager, now);
    terminal.out(`In force is the policy pack ${id}: months and working days of ${timeZone}, case numbers like ${caseNumberPattern}.`);
    terminal.out('Next: the system administrator proposes a roster import or roster changes, and the Chief approves them.');
    terminal.out('Where the department differs, it proposes a pack of its own before the first search (POST /v1/policy/packs).');
    for (const [role, { issuer }] of [
      ['Chief', department.chief],
      ['system administrator', department.systemAdministrator],
    ] as const) {
      if (issuer !== oidc.issuer)
        terminal.error(`Note: the ${role} is bound to another issuer than OIDC_ISSUER and cannot sign in at this installation.`);
    }
  });
}

function readDepartment(file: string): NewDepartment {
  const { value, error } = SCHEMA.validate(readJson(file), { abortEarly: false });
  if (!error) return value;
  const fields = [...new Set(error.details.map(({ path }) => path.join('.') || 'the whole file'))];
  throw new OperatorError(`Missing, unknown or not valid in the file: ${fields.join(', ')}. --template prints an example.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new OperatorError('The file cannot be read as JSON.');
  }
}
