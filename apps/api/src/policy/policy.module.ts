import { Module } from '@nestjs/common';
import { ClausesController } from './clauses.controller';

/** What the procedure says and how it is met; which department settings are in force. */
@Module({ controllers: [ClausesController] })
export class PolicyModule {}
