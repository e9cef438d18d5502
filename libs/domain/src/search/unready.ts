import { refuse, sop, type Refusal } from '../kernel';

/** V.B: the provider is not asked without a digital image, however the search came to have none. */
export const withoutProbe = (): Refusal => refuse('PROBE_REQUIRED', sop('V.B'));

/** VI.B before VI.C: there is no text for the case report before the search was determined, or failed. */
export const notDetermined = (): Refusal => refuse('DETERMINATION_REQUIRED', sop('VI.B'));
