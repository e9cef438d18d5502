import { accountsCodes } from './accounts';
import { commonCodes } from './common';
import { disseminationCodes } from './dissemination';
import { enforcementCodes } from './enforcement';
import { oversightCodes } from './oversight';
import { peopleCodes } from './people';
import { policyCodes } from './policy';
import { registrationCodes } from './registration';
import { searchCodes } from './search';
import { taskCodes } from './tasks';

export type { CodeEntry } from './define';

/** The closed list: code → HTTP status and the sentences for people. Documented at `/problems/{code}`. */
export const CODES = {
  ...commonCodes,
  ...taskCodes,
  ...peopleCodes,
  ...registrationCodes,
  ...searchCodes,
  ...enforcementCodes,
  ...oversightCodes,
  ...accountsCodes,
  ...disseminationCodes,
  ...policyCodes,
} as const;

export type RefusalCode = keyof typeof CODES;
