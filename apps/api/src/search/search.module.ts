import { keyringOf } from '@app/persistence/encryption';
import { EvidenceStore } from '@app/persistence/evidence';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseChangesController } from '../cases/case-changes.controller';
import { CaseChangesService } from '../cases/case-changes.service';
import { CaseFilesController } from '../cases/case-files.controller';
import { CaseFilesService } from '../cases/case-files.service';
import { DisclosureController } from '../cases/disclosure.controller';
import { DisclosureService } from '../cases/disclosure.service';
import { CONFIG, type Config } from '../platform/config.provider';
import { EvidenceController } from './evidence.controller';
import { EvidenceService } from './evidence.service';
import { FaceSearchesController } from './face-searches.controller';
import { FaceSearchesService } from './face-searches.service';
import { LeadsController } from './leads.controller';
import { LeadsService } from './leads.service';
import { SearchPagesService } from './search-pages.service';
import { SearchStopsController } from './search-stops.controller';

/** Photographs, searches, candidate lists, and the cases they are made for. */
@Module({
  controllers: [
    EvidenceController,
    LeadsController,
    FaceSearchesController,
    CaseFilesController,
    CaseChangesController,
    DisclosureController,
    SearchStopsController,
  ],
  providers: [
    {
      provide: EvidenceStore,
      inject: [CONFIG, DataSource],
      useFactory: ({ evidenceDir }: Config, { manager }: DataSource) => new EvidenceStore(evidenceDir, keyringOf(manager)),
    },
    EvidenceService,
    FaceSearchesService,
    LeadsService,
    SearchPagesService,
    CaseFilesService,
    CaseChangesService,
    DisclosureService,
  ],
})
export class SearchModule {}
