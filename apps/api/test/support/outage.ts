import { Client } from 'pg';
import type { House } from './house';

/** Statements about the house's own database, from outside of it. */
async function maintain({ database }: House, statements: (name: string) => readonly string[]): Promise<void> {
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    for (const statement of statements(name)) await client.query(statement);
  } finally {
    await client.end();
  }
}

const closed = (name: string): string[] => [
  `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
];
const opened = (name: string): string => `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`;
const backupOf = (name: string): string => `${name}_backup`;

/** Ends every connection of the house's database and lets nobody in, as a stopped server would; answers with the way back. */
export async function cutOff(house: House): Promise<() => Promise<void>> {
  await maintain(house, closed);
  return () => maintain(house, (name) => [opened(name)]);
}

/** Keeps a copy of the house's database as it is now; answers with what puts the copy in its place, as a restore does. */
export async function backedUp(house: House): Promise<() => Promise<void>> {
  await maintain(house, (name) => [...closed(name), `CREATE DATABASE ${backupOf(name)} TEMPLATE ${name}`, opened(name)]);
  return () =>
    maintain(house, (name) => [
      ...closed(name),
      `DROP DATABASE ${name}`,
      `ALTER DATABASE ${backupOf(name)} RENAME TO ${name}`,
      opened(name),
    ]);
}
