import { defineCodes } from './define';

/** Codes of oversight. */
export const oversightCodes = defineCodes({});
