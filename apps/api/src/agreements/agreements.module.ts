import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements.controller';
import { AgreementsService } from './agreements.service';

/** Agreements with the host (V.E.1). */
@Module({ controllers: [AgreementsController], providers: [AgreementsService] })
export class AgreementsModule {}
