import { authorityLabel, CODES, type Authority, type Refusal, type RefusalCode } from '@app/domain/kernel';
import { HttpException } from '@nestjs/common';

/** One field that keeps a form from being read: its path, and what is wrong with it. */
export interface FieldError {
  readonly path: string;
  readonly messages: readonly string[];
}

/** RFC 9457, with what a person needs: code, authority, what is missing, who can mend it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode;
  readonly detail: string;
  readonly remedy: string;
  readonly mender: string;
  readonly authority?: { readonly kind: Authority['kind']; readonly ref: string; readonly label: string };
  readonly facts?: Refusal['facts'];
  /** Further gates that failed at the same time, each with its own authority. */
  readonly also?: readonly Problem[];
  readonly errors?: readonly FieldError[];
  readonly instance?: string;
}

/** What a code means, as the documentation and every answer say it. */
export function problemOf(code: RefusalCode): Problem {
  const { title, status, meaning, remedy, mender } = CODES[code];
  return { type: `/problems/${code}`, title, status, code, detail: meaning, remedy, mender };
}

/** A rule's refusal as a problem, each further gate beside it. */
export function problemOfRefusal(refusal: Refusal): Problem {
  const { code, authority, facts, also } = refusal;
  return {
    ...problemOf(code),
    authority: { ...authority, label: authorityLabel(authority) },
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(also.length > 0 && { also: also.map(problemOfRefusal) }),
  };
}

/** Ends a request with a problem. */
export class ProblemException extends HttpException {
  constructor(readonly problem: Problem) {
    super(problem.title, problem.status);
  }
}

export const fail = (code: RefusalCode, errors?: readonly FieldError[]): ProblemException =>
  new ProblemException({ ...problemOf(code), ...(errors && { errors }) });
