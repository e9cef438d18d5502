import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';

/** Accounts and what ends them (VII.E). */
@Module({ controllers: [AccountsController], providers: [AccountsService] })
export class AccountsModule {}
