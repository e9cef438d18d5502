import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { AgreementsModule } from './agreements/agreements.module';
import { AuditEventsModule } from './audit/audit-events.module';
import { CorroborationModule } from './corroboration/corroboration.module';
import { DisseminationsModule } from './disseminations/disseminations.module';
import { EnforcementModule } from './enforcement/enforcement.module';
import { ExplainModule } from './explain/explain.module';
import { MeController, MeService } from './me/me.controller';
import { NoticesService } from './me/notices.service';
import { OversightModule } from './oversight/oversight.module';
import { LeaveController } from './people/leave.controller';
import { LeaveService } from './people/leave.service';
import { MembersService } from './people/members.service';
import { PeopleController } from './people/people.controller';
import { RosterChangesService } from './people/roster-changes.service';
import type { Config } from './platform/config.provider';
import { PlatformModule } from './platform/platform.module';
import { PolicyModule } from './policy/policy.module';
import { ProblemsController } from './problems/problems.controller';
import { AccessGrantsController } from './registration/access-grants.controller';
import { AccessGrantsService } from './registration/access-grants.service';
import { RegistrationsController } from './registration/registrations.controller';
import { RegistrationsService } from './registration/registrations.service';
import { SearchModule } from './search/search.module';
import { InboxService } from './tasks/inbox.service';
import { RemarksService } from './tasks/remarks.service';
import { TasksController } from './tasks/tasks.controller';
import { TasksService } from './tasks/tasks.service';
import { TrainingModule } from './training/training.module';

/** The API: one folder per resource. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        SearchModule,
        CorroborationModule,
        EnforcementModule,
        OversightModule,
        AccountsModule,
        DisseminationsModule,
        TrainingModule,
        AgreementsModule,
        AuditEventsModule,
        ExplainModule,
        PolicyModule,
      ],
      controllers: [
        TasksController,
        RegistrationsController,
        AccessGrantsController,
        MeController,
        PeopleController,
        LeaveController,
        ProblemsController,
      ],
      providers: [
        TasksService,
        InboxService,
        RemarksService,
        RegistrationsService,
        AccessGrantsService,
        MeService,
        NoticesService,
        MembersService,
        RosterChangesService,
        LeaveService,
      ],
    };
  }
}
