import { Module } from '@nestjs/common';
import { CaseActionsController } from './case-actions.controller';
import { CaseActionsService } from './case-actions.service';
import { EnforcementController } from './enforcement.controller';
import { EnforcementService } from './enforcement.service';

@Module({ controllers: [EnforcementController, CaseActionsController], providers: [EnforcementService, CaseActionsService] })
export class EnforcementModule {}
