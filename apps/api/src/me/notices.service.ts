import { NOTICE_WORDS } from '@app/domain/tasks/notices';
import { noticesFor, type NoticeView } from '@app/persistence/inbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeListCursor, readListCursor } from '../platform/list-cursor';
import type { Caller } from '../platform/request';
import type { NoticesQuery } from './notices.dto';

/** One thing that the member was told, and the same in words. */
export interface NoticeRead extends NoticeView {
  readonly says: string;
}

/** What the member was told, the newest first, and the cursor of the next page. */
export interface MyNotices {
  readonly notices: readonly NoticeRead[];
  readonly next: string | null;
}

/** What the outbox holds for a member: nothing sends mail, so people read it here. */
@Injectable()
export class NoticesService {
  constructor(private readonly dataSource: DataSource) {}

  async mine({ limit, cursor }: NoticesQuery, { actor, now }: Caller): Promise<MyNotices> {
    const last = cursor === undefined ? undefined : readListCursor(cursor);
    const after = last && { exactAt: last.at, id: last.id };
    const { notices, next } = await noticesFor(this.dataSource.manager, actor, { limit, after }, now);
    return {
      notices: notices.map((each) => ({ ...each, says: NOTICE_WORDS[each.notice] })),
      next: next === undefined ? null : encodeListCursor({ at: next.exactAt, id: next.id }),
    };
  }
}
