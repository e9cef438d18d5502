import { AccountBlockEntity, AccountHandoverEntity, ExternalBlockEntity } from './account-block.entity';

import { AccountOrderEntity, ViolationEntity } from './violation.entity';

export { HandoverAction, HandoverKind } from './account-block.entity';

/** Tables of what ends an account (VII.E); the account itself comes with its registration. */
export const accountEntities = [AccountBlockEntity, AccountHandoverEntity, ExternalBlockEntity, ViolationEntity, AccountOrderEntity];
