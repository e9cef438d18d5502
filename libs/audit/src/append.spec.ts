import { sop } from '@app/domain/kernel';
import { testDatabase, type TestDatabase } from '@app/testing';
import { randomUUID } from 'node:crypto';
import { appendAudit, AuditOutcome, type AuditEvent } from '.';

const event: AuditEvent = {
  at: new Date('2026-11-02T14:00:00Z'),
  actorId: randomUUID(),
  action: 'TaskClaimed',
  objectKind: 'task',
  objectId: randomUUID(),
  processId: randomUUID(),
  outcome: AuditOutcome.Denied,
  code: 'TASK_ALREADY_CLAIMED',
  authority: sop('V.A'),
  requestId: 'request-1',
  source: 'api',
  detail: { kind: 'registration.supervisor-approval', keys: ['a', 'b'] },
};

describe('architecture 8: the audit log on a real database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterEach(() => database.drop());
  const query = (sql: string): Promise<Record<string, unknown>[]> => database.dataSource.query(sql);

  it('holds who, what, when, outcome, code and authority, and adds the database’s own clock', async () => {
    await appendAudit(database.dataSource.manager, event);
    const [stored] = await query('SELECT * FROM audit_event');
    expect(stored).toMatchObject({
      at: event.at,
      actor_id: event.actorId,
      action: 'TaskClaimed',
      object_id: event.objectId,
      process_id: event.processId,
      outcome: 'DENIED',
      code: 'TASK_ALREADY_CLAIMED',
      authority_kind: 'SOP',
      authority_ref: 'V.A',
      request_id: 'request-1',
      source: 'api',
      detail: event.detail,
      compartment: null,
      on_behalf_of: null,
    });
    expect(stored?.recorded_at).toBeInstanceOf(Date);
  });

  it('keeps several events in their order, and asks nothing of the database for none', async () => {
    await appendAudit(database.dataSource.manager);
    await appendAudit(
      database.dataSource.manager,
      event,
      { ...event, actorId: null, action: 'StepOpened' },
      { ...event, action: 'TaskReleased' },
    );
    expect((await query('SELECT action FROM audit_event ORDER BY id')).map(({ action }) => action)).toEqual([
      'TaskClaimed',
      'StepOpened',
      'TaskReleased',
    ]);
  });

  it('rolls back with what it records: no action, no event', async () => {
    const work = database.dataSource.transaction(async (manager) => {
      await appendAudit(manager, event);
      throw new Error('the action failed');
    });
    await expect(work).rejects.toThrow('the action failed');
    expect(await query('SELECT 1 FROM audit_event')).toEqual([]);
  });

  it.each(['UPDATE audit_event SET code = NULL', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])('refuses %s', async (sql) => {
    await appendAudit(database.dataSource.manager, event);
    await expect(query(sql)).rejects.toThrow('audit_event is insert-only');
    expect(await query('SELECT code FROM audit_event')).toEqual([{ code: 'TASK_ALREADY_CLAIMED' }]);
  });
});
