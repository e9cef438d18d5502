/** What the defence is to know of the face searches of a case (Brady; State v. Miles; Lynch v. State). */
export * from './access';
export * from './model';
export * from './parts';
export * from './print';
