export { inboxPage, openTasksOf, taskFor, type InboxPage } from './inbox';
export * from './inbox-counts';
export { InboxScope, inboxRows, type InboxFilter, type Position } from './inbox-query';
export * from './notices';
export * from './task-view';
