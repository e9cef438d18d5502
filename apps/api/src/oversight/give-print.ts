import { appendAudit, AuditOutcome, type ObjectKind } from '@app/audit';
import { Channel, type Artefact } from '@app/domain/dissemination';
import type { PrintedCopy } from '@app/domain/print';
import { transact } from '@app/process';
import { storeCopy } from '@app/process/dissemination/store';
import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Caller } from '../platform/request';

/** What is printed: a document of a process, and what its printing is called in the log. */
export interface Printing {
  readonly action: string;
  readonly objectKind: ObjectKind;
  readonly processId: string;
  readonly artefact: Artefact;
}

/** IX.A.3: renders a document as the caller's own copy, with the record of that copy and the event; names and case numbers are on it. */
export function givePrint(
  dataSource: DataSource,
  { actor, name, now, requestId }: Caller,
  { action, objectKind, processId, artefact }: Printing,
  render: (copy: PrintedCopy) => string,
): Promise<string> {
  return transact(dataSource, async (manager) => {
    const id = randomUUID();
    const html = render({ id, reader: name, at: now.getTime() });
    const sha256 = createHash('sha256').update(html).digest('hex');
    await storeCopy(manager, { actor, now }, { id, artefact, artefactId: processId, channel: Channel.Print, sha256, duty: 'process.read' });
    await appendAudit(manager, {
      action,
      objectKind,
      at: now,
      actorId: actor.memberId,
      objectId: processId,
      processId,
      outcome: AuditOutcome.Success,
      requestId,
      source: 'api',
      detail: { copy: id },
    });
    return html;
  });
}
