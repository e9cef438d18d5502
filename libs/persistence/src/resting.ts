import type { Told } from '@app/contracts';
import * as pg from 'pg';
import type { EntityManager } from 'typeorm';

const CHANNEL = 'process_rests';
/** How long after a lost connection the next one is tried, in milliseconds. */
const AGAIN_MS = 1_000;

/** Which process rests, told of what. */
export interface Resting {
  readonly processId: string;
  readonly told: Told;
}

/** Tells whoever waits for it that a process rests: every step that it waits for is open. It is told when the transaction commits. */
export const sayItRests = (manager: EntityManager, { processId, told: { epoch, version } }: Resting): Promise<unknown> =>
  manager.query('SELECT pg_notify($1, $2)', [CHANNEL, `${processId} ${epoch} ${version}`]);

function readResting(payload = ''): Resting | undefined {
  const [processId, epoch, version] = payload.split(' ');
  return processId === undefined ? undefined : { processId, told: { epoch: Number(epoch), version: Number(version) } };
}

interface Waiting {
  readonly told: Told;
  resolve(): void;
}

/**
 * Hears from the database which processes rest, over a connection of its own. While that is lost nobody is told anything: whoever waits has another
 * way to know. It is opened again by itself.
 */
export class RestingProcesses {
  private readonly waiting = new Map<string, Set<Waiting>>();
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private hears = false;
  private closed = false;

  /** `onLost`: its connection was lost, and is tried again every second. */
  constructor(
    private readonly databaseUrl: string,
    private readonly onLost: () => void = () => undefined,
  ) {}

  /** Begins to listen; what rests before is not heard of. */
  open(): void {
    void this.listen();
  }

  /** Resolves when the process rests and was told of that version, or of a later one; never, once `done` is aborted. */
  rests({ processId, told }: Resting, done: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const one: Waiting = { told, resolve };
      const those = this.waiting.get(processId) ?? new Set();
      this.waiting.set(processId, those.add(one));
      done.addEventListener('abort', () => {
        those.delete(one);
        if (those.size === 0 && this.waiting.get(processId) === those) this.waiting.delete(processId);
      });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.databaseUrl, application_name: 'corroborate rests', keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => this.hear(readResting(payload)));
    client.once('error', () => this.lose(client));
    client.once('end', () => this.lose(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.hears = true;
    } catch {
      this.lose(client);
    }
  }

  private lose(client: pg.Client): void {
    if (this.closed || this.client !== client) return;
    if (this.hears) this.onLost();
    this.hears = false;
    this.client = undefined;
    client.on('error', () => undefined);
    void client.end();
    this.again = setTimeout(() => void this.listen(), AGAIN_MS).unref();
  }

  private hear(resting: Resting | undefined): void {
    if (resting === undefined) return;
    const { epoch, version } = resting.told;
    for (const { told, resolve } of this.waiting.get(resting.processId) ?? [])
      if (told.epoch === epoch && told.version <= version) resolve();
  }
}
