import { defineCodes } from './define';

/** Codes of registration. */
export const registrationCodes = defineCodes({});
