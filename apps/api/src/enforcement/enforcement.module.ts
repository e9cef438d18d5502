import { Module } from '@nestjs/common';
import { CaseActionsController } from './case-actions.controller';
import { CaseActionsService } from './case-actions.service';
import { EnforcementController } from './enforcement.controller';
import { EnforcementService } from './enforcement.service';
import { LookBackController } from './look-back.controller';
import { LookBackService } from './look-back.service';

@Module({
  controllers: [LookBackController, EnforcementController, CaseActionsController],
  providers: [LookBackService, EnforcementService, CaseActionsService],
})
export class EnforcementModule {}
