import { Module } from '@nestjs/common';
import { DiscrepanciesService } from './discrepancies.service';
import { MonthlyReportsService } from './monthly-reports.service';
import {
  DiscrepanciesController,
  MonthlyReportsController,
  QuarterlyAuditsController,
  SubstantiationsController,
} from './oversight.controller';
import { QuarterlyAuditsService } from './quarterly-audits.service';
import { SubstantiationsService } from './substantiations.service';

/** Reports, audits and discrepancies (VII). */
@Module({
  controllers: [MonthlyReportsController, QuarterlyAuditsController, DiscrepanciesController, SubstantiationsController],
  providers: [MonthlyReportsService, QuarterlyAuditsService, DiscrepanciesService, SubstantiationsService],
})
export class OversightModule {}
