import { Module } from '@nestjs/common';
import { TrainingController } from './training.controller';
import { TrainingService } from './training.service';

/** Training records (V.E.3). */
@Module({ controllers: [TrainingController], providers: [TrainingService] })
export class TrainingModule {}
