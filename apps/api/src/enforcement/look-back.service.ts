import { isRefusal, type Refusal } from '@app/domain/kernel';
import { actionsLookedBack, type LookedBack } from '@app/process/enforcement/look-back';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/request';
import { actionKeyOf, nextOf } from './action-keys';
import type { LookBackQuery } from './enforcement.dto';

/** The actions of a period that rest on or follow a face search, newest first, and the cursor of the next page. */
export interface LookBack {
  readonly actions: readonly LookedBack[];
  readonly next: string | null;
}

/** Looking back at what was done to people after a face search. */
@Injectable()
export class LookBackService {
  constructor(private readonly dataSource: DataSource) {}

  async lookBack({ from, to, limit, cursor }: LookBackQuery, caller: Caller): Promise<LookBack | Refusal> {
    const after = cursor === undefined ? undefined : actionKeyOf(cursor);
    const query = { from: new Date(from), to: new Date(to), limit: limit + 1, ...(after && { after }) };
    const found = await actionsLookedBack(this.dataSource.manager, caller, query);
    return isRefusal(found) ? found : { actions: found.slice(0, limit), next: nextOf(found, limit) };
  }
}
