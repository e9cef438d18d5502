import { defineCodes } from './define';

/** Codes of search. */
export const searchCodes = defineCodes({});
