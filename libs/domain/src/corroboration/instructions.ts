import { LineupMethod } from './lineup-model';

/** Version of the written instructions below; recorded with each presentation. */
export const INSTRUCTIONS_VERSION = '1';

const BLIND = 'The administrator does not know who the suspect is.';

/** s. 92.70: what a witness is told in writing before a line-up, in the order in which it is read. */
const INSTRUCTIONS = [
  'The perpetrator might or might not be in the line-up.',
  BLIND,
  'You are not compelled to make an identification.',
  'It is as important to exclude innocent persons as to identify the perpetrator.',
  'The investigation will continue with or without an identification.',
] as const;

/** The instructions for a method: with an alternative method whoever presents may know the suspect, so that sentence is left out. */
export const instructionsFor = (method: LineupMethod | null): readonly string[] =>
  INSTRUCTIONS.filter((sentence) => sentence !== BLIND || method === LineupMethod.IndependentAdministrator);
