import { Module } from '@nestjs/common';
import { DisseminationsController } from './disseminations.controller';
import { DisseminationsService } from './disseminations.service';

/** To whom information goes (IX.A.3). */
@Module({ controllers: [DisseminationsController], providers: [DisseminationsService] })
export class DisseminationsModule {}
