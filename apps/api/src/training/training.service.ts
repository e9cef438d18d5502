import type { Refusal } from '@app/domain/kernel';
import { enterTrainingRecord, trainingRecords, verifyRecord, type TrainingLine } from '@app/process/training/records';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type { TrainingRecordRequest, TrainingRecordsQuery, TrainingVerifyRequest } from './training.dto';

/** What became of a training record. */
export interface TrainingAnswer {
  readonly id: string;
  readonly state: string;
}

/** A page of training records; `next` goes back as `after`. */
export interface TrainingPage {
  readonly records: readonly TrainingLine[];
  readonly next: string | null;
}

/** Training records outside a registration (V.E.3). */
@Injectable()
export class TrainingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async enter(body: TrainingRecordRequest, submitter: Submitter): Promise<TrainingAnswer | Refusal> {
    const { memberId = submitter.actor.memberId, completedAt, ...rest } = body;
    const form = { ...rest, completedAt: Date.parse(completedAt) };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/training-records', body, (manager) =>
      enterTrainingRecord(manager, submitter, { memberId, form }),
    );
    return answer;
  }

  async verify(recordId: string, body: TrainingVerifyRequest, submitter: Submitter): Promise<TrainingAnswer | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/training-records/${recordId}/verify`, body, (manager) =>
      verifyRecord(manager, submitter, { recordId, form: body }),
    );
    return answer;
  }

  list(query: TrainingRecordsQuery, caller: Caller): Promise<TrainingPage> {
    return trainingRecords(this.dataSource.manager, caller, query);
  }
}
