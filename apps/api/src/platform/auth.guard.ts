import { CONFIG, type Config } from './config.provider';
import { resolveMember } from '@app/persistence/people';
import { recordSignIn } from '@app/process/people';
import { applyDecorators, type CanActivate, type ExecutionContext, Inject, Injectable, Logger, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { askAhead } from './ahead';
import { FailedSignIns } from './failed-sign-ins';
import { digestOf, KnownTokens } from './known-tokens';
import { inTime, patienceOf } from './patience.interceptor';
import { fail } from './problem';
import type { ApiRequest } from './request';

const PUBLIC = 'public';
/** A route that needs no sign-in: health, metrics, documentation. */
export const Public = (): MethodDecorator & ClassDecorator => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** What a token says. `expires`: epoch seconds, where it was verified just now. */
interface Signed {
  readonly subject: string;
  readonly expires?: number;
}

interface SignedBy {
  readonly memberId: string;
  readonly requestId: string;
  readonly now: Date;
}

/** A bearer token says who calls; the roster says what they may do, on this date. */
@Injectable()
export class AuthGuard implements CanActivate {
  private readonly log = new Logger('sign-in');
  private readonly failedSignIns = new FailedSignIns();
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
    const token = tokenOf(request);
    const known = this.known.subjectOf(token, now.getTime());
    const { subject, expires }: Signed =
      known === undefined ? await this.verified(token, request, context.switchToHttp().getResponse<Response>()) : { subject: known };
    const patience = patienceOf(this.reflector, context);
    askAhead(this.reflector, context, this.dataSource.manager);
    const resolving = resolveMember(this.dataSource.manager, this.config.oidc.issuer, subject, now);
    const member = await inTime(resolving, patience);
    if (member === undefined) throw fail('MEMBER_UNKNOWN');
    const { roles, principals } = member;
    const [memberId, requestId] = [member.member.id, request.requestId ?? ''];
    if (expires !== undefined) await inTime(this.signedIn(token, { subject, expires }, { memberId, requestId, now }), patience);
    request.caller = { actor: { memberId, roles, principals }, name: member.name, requestId, now };
    return true;
  }

  /** The token is believed for a while once its sign-in is in the audit log, not before. */
  private async signedIn(token: string, { subject, expires }: Required<Signed>, by: SignedBy): Promise<void> {
    await recordSignIn(this.dataSource, { digest: digestOf(token), expiresAt: new Date(expires * 1_000), ...by });
    this.known.keep(token, { subject, expires, now: by.now.getTime() });
  }

  private async verified(token: string, request: ApiRequest, response: Response): Promise<Signed> {
    const { issuer, audience, algorithms } = this.config.oidc;
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), { issuer, audience, algorithms, requiredClaims: ['sub', 'exp'] });
      const { sub = '', exp = 0 } = payload;
      this.failedSignIns.succeeded(request.ip ?? '', sub);
      return { subject: sub, expires: exp };
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout) throw fail('UNAVAILABLE');
      if (!(error instanceof errors.JWTExpired)) this.noteFailure(request.ip ?? '', claimedBy(token), response);
    }
    throw fail('TOKEN_REQUIRED');
  }

  /** AC-7: after too many failures further ones are told to wait. A good token is taken at any time, or strangers could lock members out. */
  private noteFailure(address: string, subject: string, response: Response): void {
    const now = Date.now();
    const blockedFor = this.failedSignIns.blockedFor(address, subject, now);
    if (blockedFor > 0) {
      response.setHeader('retry-after', String(Math.ceil(blockedFor / 1_000)));
      throw fail('SIGN_IN_BLOCKED');
    }
    if (this.failedSignIns.failed(address, subject, now)) this.log.warn('sign-ins in one name from one address fail again and again');
  }

  private async keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= createRemoteJWKSet(new URL(this.config.oidc.jwksUri ?? (await discoverKeys(this.config.oidc.issuer))));
    return this.keys;
  }
}

function tokenOf(request: ApiRequest): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.header('authorization') ?? '')?.[1];
  if (token === undefined) throw fail('TOKEN_REQUIRED');
  return token;
}

/** In whose name a token speaks, true or not. */
function claimedBy(token: string): string {
  try {
    return decodeJwt(token).sub ?? '';
  } catch {
    return '';
  }
}

/** OpenID Connect Discovery 1.0: where the issuer's keys are. */
async function discoverKeys(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  const found: unknown = await answer.json();
  if (typeof found === 'object' && found !== null && 'jwks_uri' in found && typeof found.jwks_uri === 'string') return found.jwks_uri;
  throw fail('UNAVAILABLE');
}
