import { Module } from '@nestjs/common';
import { DiscrepanciesService } from './discrepancies.service';
import { MonthlyReportsService } from './monthly-reports.service';
import { DiscrepanciesController, MonthlyReportsController, QuarterlyAuditsController } from './oversight.controller';
import { QuarterlyAuditsService } from './quarterly-audits.service';

/** Reports, audits and discrepancies (VII). */
@Module({
  controllers: [MonthlyReportsController, QuarterlyAuditsController, DiscrepanciesController],
  providers: [MonthlyReportsService, QuarterlyAuditsService, DiscrepanciesService],
})
export class OversightModule {}
