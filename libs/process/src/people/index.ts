export * from './after-roster-change';
export * from './bootstrap';
export type { RosterAsking } from './context';
export { explain } from './explain';
export * from './leave';
export * from './reoffer-due';
export * from './roster-changes';
export { previewImport, proposeImport } from './roster-imports';
export type { RosterChangeRecorded } from './stored-proposal';
