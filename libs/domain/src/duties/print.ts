import { authorityLabel } from '../kernel';
import { type Duty, MEANING, Relation } from './model';
import { ACTIONS, DUTIES } from './table';

const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.map((item) => `\`${item}\``).join(' '));
const RELATIONS = Object.values(Relation);

function verdict({ allows, bars, otherwise, roles }: Duty, relation: Relation): string {
  const code = bars[relation];
  if (code !== undefined) return code;
  return allows.includes(relation) ? 'may' : roles.length === 0 ? otherwise : 'by role';
}

const markdown = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What each relation means, as Markdown. */
export const relationTable = (): string => markdown([['Relation', 'Meaning'], ...RELATIONS.map((one) => [`\`${one}\``, MEANING[one]])]);

/** The duty table as Markdown: a row per action, a column per relation; a relation says `may`, `by role`, or the refusal's code. */
export function dutyTable(): string {
  const head = ['Action', 'What it is', 'Roles that may', ...RELATIONS, 'Everybody else', 'Rests on'];
  const rows = ACTIONS.map((action) => {
    const duty = DUTIES[action];
    const cells = RELATIONS.map((relation) => verdict(duty, relation));
    const restsOn = [duty.authority, ...(duty.barredBy ? [duty.barredBy] : [])].map(authorityLabel).join('; ');
    return [`\`${action}\``, duty.says, list(duty.roles), ...cells, duty.otherwise, restsOn];
  });
  return markdown([head, ...rows]);
}
