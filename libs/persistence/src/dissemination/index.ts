import { DisseminationEntity, IncidentReportEntity } from './dissemination.entity';

export * from './dissemination.entity';

/** Tables of what leaves the system (IX.A.3, VII.E.4). */
export const disseminationEntities = [DisseminationEntity, IncidentReportEntity];
