import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrate, openDataSource } from '@app/persistence';
import { TEST_KEYS } from './keys';
import { TestEnv } from './servers';

/** A database of one spec file: migrated, empty, and nobody else's. */
export interface TestDatabase {
  url: string;
  dataSource: DataSource;
  /** Closes the data source and removes the database. */
  drop(): Promise<void>;
}

/** Any number: whoever makes the template of a test server holds this advisory lock. */
const TEMPLATE_LOCK = 400_23;

/** Clones the migrated template (made once per test run, by whoever comes first) and returns an initialised data source on it. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await maintain(async (server) => {
    const template = await ensureTemplate(server);
    await server.query(`create database ${name} template ${template}`);
  });
  const url = urlOf(name);
  const dataSource = await openDataSource({ databaseUrl: url, encryptionKeys: TEST_KEYS });
  return { url, dataSource, drop: () => drop(name, dataSource) };
}

/** The template is named after the run, so that a server kept between runs never hands out yesterday's tables. */
async function ensureTemplate(server: Client): Promise<string> {
  const template = `template_${process.env[TestEnv.Run] ?? 'unknown'}`;
  await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(server, template);
  } finally {
    await server.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return template;
}

/** Renamed only when it is whole: a failed migration leaves no template that looks finished. */
async function makeTemplate(server: Client, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await server.query(`drop database if exists ${unfinished} with (force)`);
  await server.query(`create database ${unfinished}`);
  await migrate(urlOf(unfinished));
  await server.query(`alter database ${unfinished} rename to ${template}`);
}

async function drop(name: string, dataSource: DataSource): Promise<void> {
  if (dataSource.isInitialized) await dataSource.destroy();
  await maintain((server) => server.query(`drop database if exists ${name} with (force)`));
}

async function maintain<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function serverUrl(): string {
  const url = process.env[TestEnv.DatabaseUrl];
  if (!url) throw new Error(`${TestEnv.DatabaseUrl} is not set: this spec belongs to a Jest project with the servers of libs/testing.`);
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
}
