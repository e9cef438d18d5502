export { account } from './account/account.workflow';
export { discrepancy } from './discrepancy/discrepancy.workflow';
export { enforcementAction } from './enforcement-action/enforcement-action.workflow';
export { faceSearch } from './face-search/face-search.workflow';
export { monthlyReport } from './monthly-report/monthly-report.workflow';
export { quarterlyAudit } from './quarterly-audit/quarterly-audit.workflow';
export { registration } from './registration/registration.workflow';
export { monthlyReportStarter, quarterlyAuditStarter } from './starters/starters.workflow';
export { substantiation } from './substantiation/substantiation.workflow';
