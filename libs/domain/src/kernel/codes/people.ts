import { defineCodes } from './define';

/** Codes of people. */
export const peopleCodes = defineCodes({});
