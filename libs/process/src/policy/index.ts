/** Department settings: which pack is in force, how one is changed, what a draft would have changed. */
export * from './installed';
