/** Department settings: which pack is in force, how one is changed, what a draft would have changed. */
export { digestOf as digestOfPack } from '../oversight/digest';
export * from './installed';
export * from './packs';
export * from './read-packs';
export * from './rehearsal';
