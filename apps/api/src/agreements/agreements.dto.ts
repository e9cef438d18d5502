import { ObligationKind } from '@app/domain/agreements';
import { IsIn, Matches } from 'class-validator';
import { Instant, Optional, Text, Texts, Words } from '../platform/form';

export class AgreementRequest {
  /** Number or file reference of the paper. */
  @Text(200) reference: string;
  /** Who made it: the department, the Sheriff, the Department of Highway Safety and Motor Vehicles. */
  @Optional() @Texts(200, 10) parties: string[] = [];
  /** ISO 8601 with zone. */
  @Instant() from: string;
  /** Without it the agreement has no end. */
  @Optional() @Instant() to?: string;
  /** When the next annual certification is due. */
  @Optional() @Instant() certificationDue?: string;
  /** SHA-256 of the signed document, lower-case hex. */
  @Optional() @Matches(/^[0-9a-f]{64}$/) documentSha256?: string;
}

export class ExtensionRequest {
  /** When the extension ends; ISO 8601 with zone. */
  @Instant() until: string;
  /** Reference of the host's letter that it rests on. */
  @Words(200) letter: string;
}

export class AgreementEndRequest {
  /** When it ends, before its time; ISO 8601 with zone. */
  @Instant() endsAt: string;
  /** Reference of the letter that ends it, the host's or the department's. */
  @Words(200) letter: string;
}

export class CertificationRequest {
  /** When it was certified; ISO 8601 with zone. */
  @Instant() certifiedAt: string;
  /** Reference of what was sent. */
  @Text(200) reference: string;
  /** When the next one is due; without it, none is. */
  @Optional() @Instant() nextDue?: string;
}

export class ObligationRequest {
  @IsIn(Object.values(ObligationKind)) kind: ObligationKind;
  /** Where the agreement says so. */
  @Text(200) clause: string;
  /** Until when; ISO 8601 with zone. */
  @Instant() dueAt: string;
}

export class ObligationMetRequest {
  /** When it was met; ISO 8601 with zone. */
  @Instant() metAt: string;
  /** SHA-256 of what was filed, lower-case hex. */
  @Optional() @Matches(/^[0-9a-f]{64}$/) documentSha256?: string;
}
