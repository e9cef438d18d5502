import type { EntitySchema, MigrationInterface } from 'typeorm';
import { accountEntities } from './accounts';
import { agreementEntities } from './agreements';
import { corroborationEntities } from './corroboration';
import { disseminationEntities } from './dissemination';
import { encryptionEntities, encryptionMigrations } from './encryption';
import { enforcementEntities } from './enforcement';
import { Spine1700000000000 } from './migrations/1700000000000-spine';
import { Registration1700000002000 } from './migrations/1700000002000-registration';
import { Search1700000003000 } from './migrations/1700000003000-search';
import { Corroboration1700000004000 } from './migrations/1700000004000-corroboration';
import { Oversight1700000005000 } from './migrations/1700000005000-oversight';
import { ForeignKeys1700000008000 } from './migrations/1700000008000-foreign-keys';
import { EnforcementDiscrepancy1700000009000 } from './migrations/1700000009000-enforcement-discrepancy';
import { VacantTasks1700000009100 } from './migrations/1700000009100-vacant-tasks';
import { CaseJoin1700000009200 } from './migrations/1700000009200-case-join';
import { RosterMark1700000009300 } from './migrations/1700000009300-roster-mark';
import { PolicyPacks1700000009500 } from './migrations/1700000009500-policy-packs';
import { Substitution1700000009600 } from './migrations/1700000009600-substitution';
import { RegistrationComplete1700000009700 } from './migrations/1700000009700-registration-complete';
import { AccountWatch1700000009710 } from './migrations/1700000009710-account-watch';
import { Agreements1700000009720 } from './migrations/1700000009720-agreements';
import { Cases1700000009800 } from './migrations/1700000009800-cases';
import { ProsecutorTold1700000009900 } from './migrations/1700000009900-prosecutor-told';
import { PeerReview1700000009910 } from './migrations/1700000009910-peer-review';
import { OversightRules1700000010000 } from './migrations/1700000010000-oversight-rules';
import { RosterMarksKept1700000010300 } from './migrations/1700000010300-roster-marks-kept';
import { ViolationOfDiscrepancy1700000010400 } from './migrations/1700000010400-violation-of-discrepancy';
import { SearchCancelled1700000010600 } from './migrations/1700000010600-search-cancelled';
import { Shifts1700000010700 } from './migrations/1700000010700-shifts';
import { Disseminations1700000010800 } from './migrations/1700000010800-disseminations';
import { Separation1700000010900 } from './migrations/1700000010900-separation';
import { SealedHidden1700000011000 } from './migrations/1700000011000-sealed-hidden';
import { FurtherLineups1700000011100 } from './migrations/1700000011100-further-lineups';
import { LookBack1700000011200 } from './migrations/1700000011200-look-back';
import { Obligations1700000011210 } from './migrations/1700000011210-obligations';
import { WitnessTold1700000011220 } from './migrations/1700000011220-witness-told';
import { DisclosureCopies1700000011230 } from './migrations/1700000011230-disclosure-copies';
import { TrainingResult1700000011240 } from './migrations/1700000011240-training-result';
import { SearchCustody1700000011300 } from './migrations/1700000011300-search-custody';
import { TransfereeText1700000011310 } from './migrations/1700000011310-transferee-text';
import { WithoutApproval1700000011320 } from './migrations/1700000011320-without-approval';
import { DisclosureDrawnUp1700000011380 } from './migrations/1700000011380-disclosure-drawn-up';
import { NoticesRead1700000011390 } from './migrations/1700000011390-notices-read';
import { SignIns1700000011950 } from './migrations/1700000011950-sign-ins';
import { LeaveCustody1700000011960 } from './migrations/1700000011960-leave-custody';
import { AgencySettings1700000012000 } from './migrations/1700000012000-agency-settings';
import { ProsecutorLiaison1700000012010 } from './migrations/1700000012010-prosecutor-liaison';
import { ListEntries1700000012100 } from './migrations/1700000012100-list-entries';
import { CandidateRole1700000012110 } from './migrations/1700000012110-candidate-role';
import { BarringPosts1700000012200 } from './migrations/1700000012200-barring-posts';
import { ListIndexes1700000012900 } from './migrations/1700000012900-list-indexes';
import { NobodysSearches1700000013000 } from './migrations/1700000013000-nobodys-searches';
import { SearchHandover1700000013010 } from './migrations/1700000013010-search-handover';
import { DiscrepancyOccurrences1700000013100 } from './migrations/1700000013100-discrepancy-occurrences';
import { SealedSubstantiations1700000013101 } from './migrations/1700000013101-sealed-substantiations';
import { DeceasedIdentification1700000015000 } from './migrations/1700000015000-deceased-identification';
import { AgreementEnd1700000015100 } from './migrations/1700000015100-agreement-end';
import { SearchStop1700000013300 } from './migrations/1700000013300-search-stop';
import { DiscrepancyCause1700000014000 } from './migrations/1700000014000-discrepancy-cause';
import { TaskVariant1700000014100 } from './migrations/1700000014100-task-variant';
import { ReviewsThatReturnRows1700000014600 } from './migrations/1700000014600-reviews-that-return-rows';
import { WhoEndedIt1700000014700 } from './migrations/1700000014700-who-ended-it';
import { AnswersByAge1700000013200 } from './migrations/1700000013200-answers-by-age';
import { NoticesAreRead1700000013210 } from './migrations/1700000013210-notices-are-read';
import { OneVocabulary1700000013220 } from './migrations/1700000013220-one-vocabulary';
import { oversightEntities } from './oversight';
import { peopleEntities, peopleMigrations } from './people';
import { policyEntities } from './policy';
import { registrationEntities } from './registration';
import { searchEntities } from './search';
import { spineEntities } from './spine';

type Class<T = object> = new () => T;

/** Every table the product owns; the drift check holds it against the migrations. */
export const entities: (Class | EntitySchema)[] = [
  ...spineEntities,
  ...encryptionEntities,
  ...peopleEntities,
  ...registrationEntities,
  ...searchEntities,
  ...accountEntities,
  ...agreementEntities,
  ...oversightEntities,
  ...corroborationEntities,
  ...enforcementEntities,
  ...policyEntities,
  ...disseminationEntities,
];
export const migrations: Class<MigrationInterface>[] = [
  Spine1700000000000,
  ...peopleMigrations,
  ...encryptionMigrations,
  Registration1700000002000,
  Search1700000003000,
  Corroboration1700000004000,
  Oversight1700000005000,
  ForeignKeys1700000008000,
  EnforcementDiscrepancy1700000009000,
  VacantTasks1700000009100,
  CaseJoin1700000009200,
  RosterMark1700000009300,
  PolicyPacks1700000009500,
  Substitution1700000009600,
  RegistrationComplete1700000009700,
  AccountWatch1700000009710,
  Agreements1700000009720,
  Cases1700000009800,
  ProsecutorTold1700000009900,
  PeerReview1700000009910,
  OversightRules1700000010000,
  RosterMarksKept1700000010300,
  ViolationOfDiscrepancy1700000010400,
  SearchCancelled1700000010600,
  Shifts1700000010700,
  Disseminations1700000010800,
  Separation1700000010900,
  SealedHidden1700000011000,
  FurtherLineups1700000011100,
  LookBack1700000011200,
  Obligations1700000011210,
  WitnessTold1700000011220,
  DisclosureCopies1700000011230,
  TrainingResult1700000011240,
  SearchCustody1700000011300,
  TransfereeText1700000011310,
  WithoutApproval1700000011320,
  DisclosureDrawnUp1700000011380,
  NoticesRead1700000011390,
  SignIns1700000011950,
  LeaveCustody1700000011960,
  AgencySettings1700000012000,
  ProsecutorLiaison1700000012010,
  ListEntries1700000012100,
  CandidateRole1700000012110,
  BarringPosts1700000012200,
  ListIndexes1700000012900,
  NobodysSearches1700000013000,
  SearchHandover1700000013010,
  DiscrepancyOccurrences1700000013100,
  SealedSubstantiations1700000013101,
  SearchStop1700000013300,
  DiscrepancyCause1700000014000,
  TaskVariant1700000014100,
  AgreementEnd1700000015100,
  ReviewsThatReturnRows1700000014600,
  WhoEndedIt1700000014700,
  DeceasedIdentification1700000015000,
  AnswersByAge1700000013200,
  NoticesAreRead1700000013210,
  OneVocabulary1700000013220,
];
