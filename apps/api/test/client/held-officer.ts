import { Officer, type Answer } from '../support/officer';
import type { Judge, OperationSeen } from './client';

/** An officer who holds every answer, and every body that was accepted, against the API's description. */
export class HeldOfficer extends Officer {
  constructor(
    url: string,
    sign: () => Promise<string>,
    private readonly judge: Judge,
    private readonly wrong: string[],
  ) {
    super(url, sign);
  }

  override async get<T>(path: string): Promise<Answer<T>> {
    const answer = await super.get<T>(path);
    this.hold('get', path, answer);
    return answer;
  }

  override async post<T>(path: string, body: unknown = {}, sending = {}): Promise<Answer<T>> {
    const answer = await super.post<T>(path, body, sending);
    const schema = this.hold('post', path, answer)?.requestBody?.content['application/json']?.schema;
    const fault = schema !== undefined && answer.status < 300 ? this.judge.wrong(schema, body) : undefined;
    if (fault !== undefined) this.wrong.push(`POST ${path}, the body that was taken: ${fault}`);
    return answer;
  }

  private hold(method: string, path: string, { status, body, headers }: Answer<unknown>): OperationSeen | undefined {
    const template = this.judge.templateOf(method, path.split('?')[0] ?? '');
    if (template === undefined) this.wrong.push(`${method} ${path} is not described`);
    else {
      const fault = this.judge.wrongBody({ path: template, method, status, type: headers.get('content-type') ?? '' }, body);
      if (fault !== undefined) this.wrong.push(`${method} ${template} ${status}: ${fault}`);
    }
    return this.judge.document.paths[template ?? '']?.[method];
  }
}
