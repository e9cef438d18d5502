import { Module } from '@nestjs/common';
import { CorroborationController } from './corroboration.controller';
import { CorroborationService } from './corroboration.service';

@Module({ controllers: [CorroborationController], providers: [CorroborationService] })
export class CorroborationModule {}
