import { ISSUER_PORT } from './url';

/** Names of the variables by which the local stack speaks to the demo issuer's process. */
export const IssuerEnv = { Port: 'ISSUER_PORT', ApiPort: 'PORT', Audience: 'OIDC_AUDIENCE', KeyFile: 'ISSUER_KEY_FILE' } as const;

/** What the demo issuer's process reads from its environment. */
export interface IssuerEnvironment {
  port: number;
  apiPort: number;
  audience: string;
  keyFile: string;
}

/** Reads what the local stack has set and validated. */
export function readIssuerEnvironment(env: NodeJS.ProcessEnv): IssuerEnvironment {
  const keyFile = env[IssuerEnv.KeyFile];
  if (!keyFile) throw new Error(`${IssuerEnv.KeyFile} is not set: the demo sign-in is started by npm start.`);
  return {
    port: Number(env[IssuerEnv.Port] ?? ISSUER_PORT),
    apiPort: Number(env[IssuerEnv.ApiPort] ?? 3000),
    audience: env[IssuerEnv.Audience] ?? 'corroborate-api',
    keyFile,
  };
}
