import type { Config } from '@app/config';
import { Client, Connection } from '@temporalio/client';

/** A client for one namespace. The connection is opened at the first call, so that a starting Temporal delays nobody. */
export function connectClient({ address, namespace }: Pick<Config['temporal'], 'address' | 'namespace'>): Client {
  return new Client({ connection: Connection.lazy({ address }), namespace });
}
