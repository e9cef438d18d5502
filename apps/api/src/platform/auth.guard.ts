import { CONFIG, type Config } from './config.provider';
import { resolveMember } from '@app/persistence/people';
import { applyDecorators, type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { DataSource } from 'typeorm';
import { KnownTokens } from './known-tokens';
import { fail } from './problem';
import type { ApiRequest } from './request';

const PUBLIC = 'public';
/** A route that needs no sign-in: health, metrics, documentation. */
export const Public = (): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** A bearer token says who calls; the roster says what they may do, on this date. */
@Injectable()
export class AuthGuard implements CanActivate {
  private keys: JWTVerifyGetKey | undefined;
  private readonly known = new KnownTokens();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const now = new Date();
    const subject = await this.subjectOf(request, now.getTime());
    const member = await resolveMember(this.dataSource.manager, this.config.oidc.issuer, subject, now);
    if (member === undefined) throw fail('MEMBER_UNKNOWN');
    const { roles, principals } = member;
    request.caller = {
      actor: { memberId: member.member.id, roles, principals },
      name: member.name,
      requestId: request.requestId ?? '',
      now,
    };
    return true;
  }

  private async subjectOf(request: ApiRequest, now: number): Promise<string> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.header('authorization') ?? '')?.[1];
    if (token === undefined) throw fail('TOKEN_REQUIRED');
    return this.known.subjectOf(token, now) ?? this.verified(token, now);
  }

  private async verified(token: string, now: number): Promise<string> {
    const { issuer, audience, algorithms } = this.config.oidc;
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), { issuer, audience, algorithms, requiredClaims: ['sub', 'exp'] });
      const { sub: subject, exp: expires } = payload;
      if (subject !== undefined && expires !== undefined) {
        this.known.keep(token, { subject, expires, now });
        return subject;
      }
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) throw fail('UNAVAILABLE');
    }
    throw fail('TOKEN_REQUIRED');
  }

  private async keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= createRemoteJWKSet(new URL(this.config.oidc.jwksUri ?? (await discoverKeys(this.config.oidc.issuer))));
    return this.keys;
  }
}

/** OpenID Connect Discovery 1.0: where the issuer's keys are. */
async function discoverKeys(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  const found: unknown = await answer.json();
  if (typeof found === 'object' && found !== null && 'jwks_uri' in found && typeof found.jwks_uri === 'string') return found.jwks_uri;
  throw fail('UNAVAILABLE');
}
