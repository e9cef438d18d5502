import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { ApiRequest } from './request';

const AHEAD = 'ahead';
type Ask = (manager: EntityManager, id: string) => Promise<unknown>;

/** What the route reads of the object in its path, whoever calls: asked while the roster says who calls, so that both are one wait. */
export const AskAhead = (ask: Ask): MethodDecorator => SetMetadata(AHEAD, ask);

/** What `AskAhead` asked for; the route waits for it, and fails with it. */
export const Ahead = createParamDecorator((_: unknown, context: ExecutionContext): Promise<unknown> =>
  Promise.resolve(context.switchToHttp().getRequest<ApiRequest>().ahead),
);

/** Asks, for a caller whose token was found good; nothing where the route asks for nothing, or its id is none. */
export function askAhead(reflector: Reflector, context: ExecutionContext, manager: EntityManager): void {
  const ask = reflector.get<Ask | undefined>(AHEAD, context.getHandler());
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const { id } = request.params;
  if (ask === undefined || typeof id !== 'string' || !isUUID(id)) return;
  request.ahead = ask(manager, id);
  void Promise.allSettled([request.ahead]);
}
