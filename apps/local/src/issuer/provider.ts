import Provider, { type Configuration, type ResourceServer } from 'oidc-provider';
import type { DemoPerson } from '../demo/people';
import type { IssuerKeys } from './keys';
import { issuerUrl } from './url';

/** What the demo issuer needs to know. */
export interface IssuerOptions {
  port: number;
  /** Audience of every token: the API. */
  audience: string;
  /** Where the console is, for its redirect address. */
  apiPort: number;
  people: DemoPerson[];
  keys: IssuerKeys;
}

/** Name of the console's client and seconds a token lasts: a working day. */
export const CONSOLE_CLIENT = 'corroborate-console';
export const TOKEN_SECONDS = 8 * 3600;

/** An OpenID provider whose accounts are the demo people and whose access tokens are RS256 JWTs for the API. */
export function createProvider(options: IssuerOptions): Provider {
  return new Provider(issuerUrl(options.port), configuration(options));
}

function configuration({ port, audience, apiPort, people, keys }: IssuerOptions): Configuration {
  const api = `${issuerUrl(port)}/resources/${audience}`;
  const resource: ResourceServer = {
    scope: 'openid',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_SECONDS,
    jwt: { sign: { alg: 'RS256' } },
  };
  const hosts = [`http://127.0.0.1:${apiPort}`, `http://localhost:${apiPort}`];
  return {
    clients: [
      {
        client_id: CONSOLE_CLIENT,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: hosts.map((host) => `${host}/sign-in/callback`),
      },
    ],
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: keys.cookies },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        getResourceServerInfo: () => resource,
        useGrantedResource: () => true,
      },
    },
    interactions: { url: (_, { uid }) => `/demo/sign-in/${uid}` },
    findAccount: (_, sub) => {
      const found = people.find(({ handle }) => handle === sub);
      return found && { accountId: sub, claims: () => ({ sub, name: found.name }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(api, 'openid');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: TOKEN_SECONDS, Session: TOKEN_SECONDS, Grant: TOKEN_SECONDS, IdToken: TOKEN_SECONDS, Interaction: 900 },
  };
}
