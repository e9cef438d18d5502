import { defineCodes } from './define';

/** Codes that any process can give. */
export const commonCodes = defineCodes({
  NOT_FOUND: {
    status: 404,
    title: 'Not found',
    meaning: 'There is no such object, or it is not yours to see.',
    remedy: 'Check the address; ask your supervisor if you need access.',
    mender: 'Your supervisor',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'The address does not know this method',
    meaning: 'There is such an address, but nothing is done there by the method that was sent; nothing here is deleted or overwritten.',
    remedy: 'Use a method that the header Allow names.',
    mender: 'You',
  },
  FORM_INVALID: {
    status: 422,
    title: 'The form is not complete or not valid',
    meaning:
      'One or more fields are missing, unknown, of the wrong kind or do not fit together; each is named under errors, or under facts.fields.',
    remedy: 'Correct the named fields and send the form again; nothing was recorded.',
    mender: 'You',
  },
  MALFORMED_REQUEST: {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'The body, an identifier or a cursor is not well-formed.',
    remedy: 'Send valid JSON, UUIDs as ids, and cursors exactly as the API gave them.',
    mender: 'You',
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'The request is too large',
    meaning: 'The body is larger than this route accepts.',
    remedy: 'Send a smaller body; images and printouts have their own upload route.',
    mender: 'You',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'The media type is not accepted',
    meaning: 'This route does not accept the content type that was sent.',
    remedy: 'Send the content type that the API documentation names.',
    mender: 'You',
  },
  RATE_LIMITED: {
    status: 429,
    title: 'Too many requests',
    meaning: 'More requests came from you than this service takes in a minute.',
    remedy: 'Wait for a minute, then go on; what was accepted before stays recorded.',
    mender: 'You',
  },
  SIGN_IN_BLOCKED: {
    status: 429,
    title: 'Too many sign-ins failed',
    meaning: 'Five sign-ins in this name failed from this address within 15 minutes; this one failed as well.',
    remedy: 'Sign in again: a good sign-in is taken at any time. If it was not you, tell the system administrator now.',
    mender: 'You, or the system administrator',
  },
  TOKEN_REQUIRED: {
    status: 401,
    title: 'Sign-in required',
    meaning: 'No valid sign-in token came with the request.',
    remedy: 'Sign in and send the request with the new token; one that has run out is refused in the same way.',
    mender: 'You',
  },
  MEMBER_UNKNOWN: {
    status: 401,
    title: 'Not a member of this department',
    meaning: 'The sign-in is valid, but no active member of this department is bound to it.',
    remedy: 'Ask the system administrator to bind your sign-in to your roster entry.',
    mender: 'The system administrator',
  },
  NOT_PERMITTED: {
    status: 403,
    title: 'Not permitted',
    meaning:
      'Neither your roles on this date nor how you stand to what this is about allow this action: it is for others, or it is about yourself.',
    remedy: 'Ask somebody who holds a role that facts names, or stands to it as facts says (orAs); never whom it bars (barredAs).',
    mender: 'Somebody else who may',
  },
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 422,
    title: 'Idempotency-Key required',
    meaning: 'This request records something and needs an Idempotency-Key header, so that sending it twice records it once.',
    remedy: 'Send a new random key with each new intention, and the same key when you repeat one.',
    mender: 'You',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'Idempotency-Key used for something else',
    meaning: 'You used this key before, with another body.',
    remedy: 'Use a new key for a new intention.',
    mender: 'You',
  },
  PROCESS_ENDED: {
    status: 409,
    title: 'The process has ended',
    meaning: 'This process is closed or being closed; nothing can be decided in it any more.',
    remedy: 'Look at its timeline; start a new one if it is still needed.',
    mender: 'You',
  },
  ROLE_VACANT: {
    status: 409,
    title: 'Nobody can decide this',
    meaning: 'Nobody holds the role, acts for it, or is next in the chain without being excluded.',
    remedy:
      'The Chief or the Major appoints an acting holder who has no part in the matter; this works at any hour and is never backdated. Whoever has a part in it stays out, appointed or not.',
    mender: 'The Chief or the Major',
  },
  COMPARTMENT_NOT_AVAILABLE: {
    status: 403,
    title: 'Internal Affairs searches are not available yet',
    meaning: 'Searches in Internal Affairs investigations need a compartment, and this installation has none.',
    remedy: 'Do not run the search under another purpose; ask the Chief.',
    mender: 'The Chief',
  },
  POLICY_VERSION_UNKNOWN: {
    status: 409,
    title: 'Policy version unknown',
    meaning: 'The policy version that this process was started under is not installed here.',
    remedy: 'Install the policy pack again; the process waits.',
    mender: 'The system administrator',
  },
  AUDIT_STORE_UNAVAILABLE: {
    status: 503,
    title: 'The audit log cannot be written',
    meaning: 'Nothing is recorded while the audit log cannot record it too.',
    remedy: 'Try again; the system administrator has been alarmed.',
    mender: 'The system administrator',
  },
  INTERNAL_ERROR: {
    status: 500,
    title: 'Something went wrong here',
    meaning: 'The system met an error that nobody expected. What it was stands in its log under the id of this request, not here.',
    remedy:
      'Give the system administrator the request id under instance. Sent again with the same Idempotency-Key, nothing is recorded twice.',
    mender: 'The system administrator',
  },
  UNAVAILABLE: {
    status: 503,
    title: 'Temporarily not available',
    meaning: 'A part of the system that this request needs does not answer.',
    remedy: 'Try again with the same Idempotency-Key; nothing is recorded twice.',
    mender: 'The system administrator',
  },
});
