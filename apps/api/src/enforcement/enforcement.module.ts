import { Module } from '@nestjs/common';
import { EnforcementController } from './enforcement.controller';
import { EnforcementService } from './enforcement.service';

@Module({ controllers: [EnforcementController], providers: [EnforcementService] })
export class EnforcementModule {}
