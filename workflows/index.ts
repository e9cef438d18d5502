export { account } from './account/account.workflow';
export { registration } from './registration/registration.workflow';
