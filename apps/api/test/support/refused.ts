import { authorityLabel, CODES, type Authority, type RefusalCode } from '@app/domain/kernel';
import type { Handle } from '@app/testing';
import type { House } from './house';
import type { Answer, ProblemSeen } from './officer';

/**
 * Expects that a rule refused what an officer did: problem+json with the code (on top or among `also`), the rule's
 * authority as people read it, and a DENIED audit event of that officer with the same code and authority.
 * Gives the problem of that code, for its facts.
 */
export async function expectRefused(house: House, handle: Handle, answer: Answer<unknown>, code: RefusalCode): Promise<ProblemSeen> {
  const [top, found] = problemsOf(answer, code);
  expect({ code: found.code, authority: found.authority }).toEqual({ code, authority: labelled(found.authority) });
  if (top.code === code) expect({ code, status: answer.status }).toEqual({ code, status: CODES[code].status });
  expect(await denials(house, handle, code)).toContainEqual({
    actor: handle,
    outcome: 'DENIED',
    code,
    kind: found.authority?.kind,
    ref: found.authority?.ref,
  });
  return found;
}

/** Expects that a request was refused before any rule could decide: problem+json with the code and its status. */
export function expectTurnedAway(answer: Answer<unknown>, code: RefusalCode): ProblemSeen {
  const [top] = problemsOf(answer, code);
  expect({ code: top.code, status: answer.status }).toEqual({ code, status: CODES[code].status });
  return top;
}

/** Expects that the system itself was refused in a process, by a rule that nobody asked: a DENIED audit event without an actor, with the rule's authority. */
export async function expectSystemRefused({ database }: House, processId: string, code: RefusalCode): Promise<void> {
  const events: unknown[] = await database.dataSource.query(
    `SELECT DISTINCT outcome, authority_ref IS NOT NULL AS authorized FROM audit_event WHERE process_id = $1 AND code = $2 AND actor_id IS NULL`,
    [processId, code],
  );
  expect({ code, events }).toEqual({ code, events: [{ outcome: 'DENIED', authorized: true }] });
}

/** The problem itself, and the one of the code in it. */
function problemsOf({ status, body, headers }: Answer<unknown>, code: RefusalCode): [top: ProblemSeen, found: ProblemSeen] {
  const top = body as ProblemSeen;
  const problems = [top, ...(top.also ?? [])];
  const found = problems.find((problem) => problem.code === code);
  if (found === undefined) throw new Error(`${status} with ${problems.map((each) => each.code).join(', ')} instead of ${code}`);
  expect(headers.get('content-type')).toContain('application/problem+json');
  return [top, found];
}

/** The authority with its label as people read it; fails where there is none. */
function labelled(authority: ProblemSeen['authority']): object {
  if (authority === undefined) throw new Error('the refusal names no authority');
  const { kind, ref } = authority as Authority;
  return { kind, ref, label: authorityLabel({ kind, ref }) };
}

const denials = ({ database, department }: House, handle: Handle, code: RefusalCode): Promise<unknown[]> =>
  database.dataSource.query(
    `SELECT DISTINCT $2::text AS actor, outcome, code, authority_kind AS kind, authority_ref AS ref
     FROM audit_event WHERE actor_id = $1 AND outcome = 'DENIED' AND code = $3`,
    [department[handle], handle, code],
  );
