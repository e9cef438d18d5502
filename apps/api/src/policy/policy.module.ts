import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ClausesController } from './clauses.controller';
import { PackStart } from './pack-start';
import { PackUnknownInterceptor } from './pack-unknown.interceptor';
import { PacksController } from './packs.controller';
import { PacksService } from './packs.service';
import { RehearsalsController } from './rehearsals.controller';
import { RehearsalsService } from './rehearsals.service';

/** What the procedure says and how it is met; which department settings are in force. */
@Module({
  controllers: [ClausesController, PacksController, RehearsalsController],
  providers: [PacksService, RehearsalsService, PackStart, { provide: APP_INTERCEPTOR, useClass: PackUnknownInterceptor }],
})
export class PolicyModule {}
