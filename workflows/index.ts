export { account } from './account/account.workflow';
export { enforcementAction } from './enforcement-action/enforcement-action.workflow';
export { faceSearch } from './face-search/face-search.workflow';
export { registration } from './registration/registration.workflow';
