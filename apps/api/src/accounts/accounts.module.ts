import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { ViolationsController } from './violations.controller';
import { ViolationsService } from './violations.service';

/** Accounts and what ends them (VII.E). */
@Module({ controllers: [AccountsController, ViolationsController], providers: [AccountsService, ViolationsService] })
export class AccountsModule {}
