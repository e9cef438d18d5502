import type { Config } from '@app/config';

export type { Config };

/** Injection token of the validated environment. */
export const CONFIG = Symbol('config');
