import type { Refusal } from '@app/domain/kernel';
import type { TaskView } from '@app/persistence/inbox';
import { readTask, type StoredTask, type TaskMoved } from '@app/process';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Ahead, AskAhead } from '../platform/ahead';
import { CallerParam, MoverParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { VersionTagInterceptor } from '../platform/version-tag.interceptor';
import { stepForms } from '../steps/registry';
import { InboxService, type TaskCounts, type TaskPage } from './inbox.service';
import { RemarksService, type HistoryEntry, type Remark } from './remarks.service';
import { AssignRequest, CommentRequest, InboxQuery, SuspendRequest, TaskSearch } from './tasks.dto';
import { TasksService, type Completed } from './tasks.service';

type Mover = Caller & { readonly ifMatch?: number };
const FORMS = [...stepForms()].sort(([a], [b]) => (a < b ? -1 : 1));
const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** Tasks: what waits for people, and what they do with it. */
@ApiTags('tasks')
@ApiBearerAuth()
@UseInterceptors(VersionTagInterceptor)
@Controller('v1/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly inbox: InboxService,
    private readonly remarks: RemarksService,
  ) {}

  /** My inbox: my tasks and those I may claim, most urgent first. */
  @Get()
  list(@Query() query: InboxQuery, @CallerParam() caller: Caller): Promise<TaskPage> {
    return this.inbox.page(query, caller);
  }

  /** How much lies in my inbox: exact to 1000, then "1000+". */
  @Get('counts')
  counts(@CallerParam() caller: Caller): Promise<TaskCounts> {
    return this.inbox.counts(caller);
  }

  /** My inbox, filtered by what may not stand in a query string: a case number. */
  @Post('search')
  @HttpCode(200)
  search(@Body() query: TaskSearch, @CallerParam() caller: Caller): Promise<TaskPage> {
    return this.inbox.page(query, caller);
  }

  /** One task, with the actions that work now. */
  @Get(':id')
  get(@Id() id: string, @CallerParam() caller: Caller): Promise<TaskView | Refusal> {
    return this.tasks.get(id, caller);
  }

  /** Takes the task. Exactly one of any number of people wins; the others get 409 with the owner. */
  @Post(':id/claim')
  @HttpCode(200)
  @AskAhead(readTask)
  claim(@Id() id: string, @MoverParam() mover: Mover, @Ahead() task: StoredTask | undefined): Promise<TaskMoved | Refusal> {
    return this.tasks.claim(id, mover, task);
  }

  /** Gives the task back. */
  @Post(':id/release')
  @HttpCode(200)
  release(@Id() id: string, @MoverParam() mover: Mover): Promise<TaskMoved | Refusal> {
    return this.tasks.release(id, mover);
  }

  /** Gives the task to a member who may do it; for a supervisor of its owner or of a candidate. */
  @Post(':id/assign')
  @HttpCode(200)
  assign(@Id() id: string, @Body() { memberId }: AssignRequest, @MoverParam() mover: Mover): Promise<TaskMoved | Refusal> {
    return this.tasks.assign(id, mover, memberId);
  }

  /** Puts my task aside until an instant; its deadlines rest until then. */
  @Post(':id/suspend')
  @HttpCode(200)
  suspend(@Id() id: string, @Body() { until }: SuspendRequest, @MoverParam() mover: Mover): Promise<TaskMoved | Refusal> {
    return this.tasks.suspend(id, mover, new Date(until));
  }

  /** Takes my suspended task up again. */
  @Post(':id/resume')
  @HttpCode(200)
  resume(@Id() id: string, @MoverParam() mover: Mover): Promise<TaskMoved | Refusal> {
    return this.tasks.resume(id, mover);
  }

  /** Completes the task with the form of its kind. When this answers, it has happened. */
  @Post(':id/complete')
  @HttpCode(200)
  @AskAhead(readTask)
  @ApiExtraModels(...FORMS.map(([, form]) => form))
  @ApiBody({
    description: 'The form of the task’s kind.',
    schema: { anyOf: FORMS.map(([kind, form]) => ({ title: kind, allOf: [{ $ref: getSchemaPath(form) }] })) },
  })
  complete(
    @Id() id: string,
    @Body() form: Record<string, unknown>,
    @SubmitterParam() submitter: Submitter,
    @Ahead() task: StoredTask | undefined,
  ): Promise<Completed | Refusal> {
    return this.tasks.complete(id, form, { ...submitter, task });
  }

  /** What people remarked on the task, in order. */
  @Get(':id/comments')
  comments(@Id() id: string, @CallerParam() caller: Caller): Promise<Remark[] | Refusal> {
    return this.remarks.comments(id, caller);
  }

  /** Remarks on the task; for whoever sees it. */
  @Post(':id/comments')
  comment(@Id() id: string, @Body() { text }: CommentRequest, @SubmitterParam() submitter: Submitter): Promise<Remark | Refusal> {
    return this.remarks.comment(id, text, submitter);
  }

  /** Everything that happened to the task, in order. */
  @Get(':id/history')
  history(@Id() id: string, @CallerParam() caller: Caller): Promise<HistoryEntry[] | Refusal> {
    return this.remarks.history(id, caller);
  }
}
