import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CallerParam, type Caller } from '../platform/request';
import { NoticesQuery } from './notices.dto';
import { NoticesService, type MyNotices } from './notices.service';

/** Who I am here, and what I may do today. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly account: { readonly id: string; readonly status: string } | null;
}

@Injectable()
export class MeService {
  constructor(private readonly dataSource: DataSource) {}

  async me({ actor, name }: Caller): Promise<Me> {
    const [account]: { id: string; status: string }[] = await this.dataSource.query(
      'SELECT id, status FROM account WHERE member_id = $1 ORDER BY coalesce(activated_at, external_created_at) DESC LIMIT 1',
      [actor.memberId],
    );
    return { id: actor.memberId, name, roles: actor.roles, account: account ?? null };
  }
}

@ApiTags('me')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(
    private readonly service: MeService,
    private readonly notices: NoticesService,
  ) {}

  /** The signed-in member, with roles as of now. */
  @Get()
  me(@CallerParam() caller: Caller): Promise<Me> {
    return this.service.me(caller);
  }

  /**
   * What I was told, by name or by a role that I hold now, the newest first: reminders, tasks past their time and those that others did not
   * decide, and agreements that end. Notices of tasks that are no longer mine to see are left out.
   */
  @Get('notices')
  mine(@Query() query: NoticesQuery, @CallerParam() caller: Caller): Promise<MyNotices> {
    return this.notices.mine(query, caller);
  }
}
