export { registration } from './registration/registration.workflow';
