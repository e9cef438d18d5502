import { purposeToDefinitions } from './i-iv';
import { procedures } from './v';
import { queriesAndAuditing } from './vi-vii';
import { authorizedAndProhibitedUse } from './viii-ix';

/** Every sentence of SOP 400.23, in the order of the text. */
export const TEXTS = [...purposeToDefinitions, ...procedures, ...queriesAndAuditing, ...authorizedAndProhibitedUse] as const;

export type SentenceId = (typeof TEXTS)[number]['id'];
