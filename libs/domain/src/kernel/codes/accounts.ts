import { defineCodes } from './define';

/** Codes of accounts. */
export const accountsCodes = defineCodes({});
