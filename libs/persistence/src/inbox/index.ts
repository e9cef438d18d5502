export * from './inbox';
export * from './inbox-counts';
export { InboxScope, inboxKeys, type InboxFilter, type Position } from './inbox-query';
export * from './task-view';
