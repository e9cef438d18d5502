import { startPacks } from '@app/process/policy';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.provider';

/** Before the first request: the adopted packs are installed, or the API does not start. */
@Injectable()
export class PackStart implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): Promise<void> {
    return startPacks(this.dataSource.manager, { secondsAllowed: this.config.nodeEnv === 'test' });
  }
}
