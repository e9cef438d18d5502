import type { Config, TemporalTls } from '@app/config';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';

/** Where the Temporal server is, and how it is spoken to. */
export type TemporalServer = Pick<Config['temporal'], 'address' | 'tls'>;

interface SdkTls {
  readonly serverRootCACertificate?: Buffer;
  readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
}

/** A client for one namespace. The connection is opened at the first call, so that a starting Temporal delays nobody. */
export function connectClient({ namespace, ...server }: TemporalServer & Pick<Config['temporal'], 'namespace'>): Client {
  return new Client({ connection: connectionTo(server), namespace });
}

/** A connection that is opened at its first call. */
export const connectionTo = ({ address, tls }: TemporalServer, connectTimeout?: '3s'): Connection =>
  Connection.lazy({ address, ...(tls && { tls: sdkTls(tls) }), ...(connectTimeout && { connectTimeout }) });

/** The connection of a worker, opened now. */
export const connectWorker = ({ address, tls }: TemporalServer): Promise<NativeConnection> =>
  NativeConnection.connect({ address, ...(tls && { tls: sdkTls(tls) }) });

const sdkTls = ({ ca, client }: TemporalTls): SdkTls => ({
  ...(ca && { serverRootCACertificate: Buffer.from(ca) }),
  ...(client && { clientCertPair: { crt: Buffer.from(client.certificate), key: Buffer.from(client.key) } }),
});
