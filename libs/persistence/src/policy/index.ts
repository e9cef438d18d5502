import { PolicyAdoptionEntity, PolicyPackEntity } from './policy-pack.entity';

export { PolicyAdoptionEntity, PolicyPackEntity } from './policy-pack.entity';

/** Department settings: what was proposed and what was adopted. */
export const policyEntities = [PolicyPackEntity, PolicyAdoptionEntity];
