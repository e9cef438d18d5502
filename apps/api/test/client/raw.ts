import type { Answer, ProblemSeen } from '../support/officer';

/** A problem with everything that every refusal must carry. */
export interface WholeProblem extends ProblemSeen {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy: string;
  readonly mender: string;
  readonly instance: string;
}

interface Raw {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Sends exactly this, and holds the answer to the promise that every refusal is problem+json with code, remedy and mender. */
export async function refusedBy(url: string, { method = 'GET', token, headers, body }: Raw = {}): Promise<Answer<WholeProblem>> {
  const sent = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers };
  const answer = await fetch(url, { method, headers: sent, ...(body !== undefined && { body }) });
  const problem = (await answer.json()) as WholeProblem;
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ type: `/problems/${problem.code}`, status: answer.status });
  for (const sentence of [problem.title, problem.detail, problem.remedy, problem.mender]) expect(sentence).toMatch(/\S/);
  expect(problem.instance).toBe(`urn:request:${answer.headers.get('x-request-id')}`);
  expect(JSON.stringify(problem)).not.toMatch(/ at .*\.[jt]s:\d/);
  return { status: answer.status, body: problem, headers: answer.headers };
}
