export * from './pack';
export { nmpd40023 } from './nmpd-400.23';
