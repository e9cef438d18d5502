import { openDataSource } from '@app/persistence';
import { RestingProcesses } from '@app/persistence/resting';
import { connectClient, Teller } from '@app/temporal';
import {
  type DynamicModule,
  Global,
  Inject,
  Injectable,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { HealthController } from '../health/health.controller';
import { Metrics } from '../health/metrics';
import { WorkerSight } from '../health/worker-sight';
import { ActingInterceptor } from './acting.interceptor';
import { AuthGuard } from './auth.guard';
import { CallerThrottleGuard, throttling } from './caller-throttle.guard';
import { CONFIG, type Config } from './config.provider';
import { Draining } from './draining';
import { NoBodyInterceptor } from './no-body.interceptor';
import { PatienceInterceptor } from './patience.interceptor';
import { ProblemFilter } from './problem.filter';
import { ProcessService } from './process.service';
import { RefusalInterceptor } from './refusal.interceptor';

/** Opens what serves requests, and closes what the module opened after the last one. */
@Injectable()
class Connections implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(Client) private readonly client: Client,
    private readonly resting: RestingProcesses,
  ) {}

  onApplicationBootstrap(): void {
    this.resting.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
    await this.resting.close();
    await this.dataSource.destroy();
  }
}

/** What every route stands on: configuration, database, Temporal, sign-in, problems, health. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ThrottlerModule.forRoot(throttling(config))],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useFactory: () => openDataSource(config) },
        { provide: Client, useFactory: () => connectClient(config.temporal) },
        { provide: RestingProcesses, useFactory: () => new RestingProcesses(config.databaseUrl, logLost) },
        {
          provide: Teller,
          inject: [Client, RestingProcesses],
          useFactory: (client: Client, resting: RestingProcesses) => new Teller(client, config, logPending, resting),
        },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: CallerThrottleGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: ActingInterceptor },
        { provide: APP_INTERCEPTOR, useClass: PatienceInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
        { provide: APP_INTERCEPTOR, useClass: NoBodyInterceptor },
        Connections,
        Draining,
        Metrics,
        ProcessService,
        WorkerSight,
      ],
      exports: [CONFIG, DataSource, Client, Teller, ProcessService, Metrics, Draining],
    };
  }
}

const log = new Logger('teller');
const logLost = (): void => log.warn('the database does not tell which processes rest: answers wait for their workflows meanwhile');
const logPending = (processId: string, reason: unknown): void =>
  log.warn({ processId, reason: reason instanceof Error ? reason.name : 'unknown' }, 'a workflow could not be told yet');
