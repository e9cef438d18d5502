import {
  AgreementAlertEntity,
  AgreementCertificationEntity,
  AgreementEndEntity,
  AgreementEntity,
  AgreementObligationEntity,
} from './agreement.entity';

export { AgreementEntity } from './agreement.entity';

/** Tables of the agreements with the host (V.E.1). */
export const agreementEntities = [
  AgreementEntity,
  AgreementEndEntity,
  AgreementCertificationEntity,
  AgreementObligationEntity,
  AgreementAlertEntity,
];
