import { defineCodes } from './define';

/** Codes of enforcement. */
export const enforcementCodes = defineCodes({});
