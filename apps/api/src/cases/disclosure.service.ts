import { renderDisclosureHtml, type Disclosure } from '@app/domain/disclosure';
import { Channel } from '@app/domain/dissemination';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { transact } from '@app/process';
import { disclose } from '@app/process/disclosure/package';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { hide } from '../platform/hidden';
import type { Caller } from '../platform/request';

/** What the defence is to know of the face searches of a case. */
@Injectable()
export class DisclosureService {
  constructor(private readonly dataSource: DataSource) {}

  read(caseNumber: string, caller: Caller): Promise<Disclosure | Refusal> {
    return this.give(caseNumber, caller, { id: randomUUID(), channel: Channel.Download });
  }

  async print(caseNumber: string, caller: Caller): Promise<string | Refusal> {
    const copy = { id: randomUUID(), reader: caller.name, at: caller.now.getTime() };
    const found = await this.give(caseNumber, caller, { id: copy.id, channel: Channel.Print });
    if (isRefusal(found)) return found;
    return renderDisclosureHtml(found, copy, await packInForce(this.dataSource.manager, caller.now));
  }

  /** As of one instant: what is written meanwhile belongs to the next package. */
  private give(caseNumber: string, caller: Caller, copy: { id: string; channel: Channel }): Promise<Disclosure | Refusal> {
    const work = async (manager: EntityManager): Promise<Disclosure | Refusal> => {
      const found = await disclose(manager, caseNumber, caller, copy);
      return found ?? hide(manager, caller, { action: 'DisclosureRead', objectKind: 'caseFile', rules: 'case files' });
    };
    return transact(this.dataSource, work, 'REPEATABLE READ');
  }
}
