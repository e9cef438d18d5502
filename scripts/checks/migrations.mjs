/**
 * The migrations, run on an empty scratch database, make exactly the tables that the entities describe.
 * The server is the one of TEST_DATABASE_URL or a throw-away one. Needs a build.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { freePort, startPostgres } = require('../../dist/libs/servers/src/index.js');
const { createDataSource } = require('../../dist/libs/persistence/src/data-source.js');
const { Client } = require('pg');

async function withServer(work) {
  if (process.env.TEST_DATABASE_URL) return work(process.env.TEST_DATABASE_URL);
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-drift-'));
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  try {
    const place = { folder: join(folder, 'postgres'), log: join(folder, 'postgres.log'), discard: folder };
    const server = await startPostgres({ ...place, port: await freePort(), durable: false, maxConnections: 20 });
    try {
      return await work(server.url);
    } finally {
      await server.process.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function statement(url, sql) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** What TypeORM would still have to do to make the tables look like the entities: empty when nothing drifted. */
async function drift(url) {
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}

const missing = await withServer(async (server) => {
  const name = `drift_${process.pid}`;
  await statement(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await drift(url.toString());
  } finally {
    await statement(server, `drop database if exists ${name} with (force)`);
  }
});

if (missing.length > 0) {
  console.error('The entities ask for more than the migrations do. Write a migration (npm run migration:generate) for:');
  for (const query of missing) console.error(`  ${query}`);
  process.exitCode = 1;
}
