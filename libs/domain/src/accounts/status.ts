/** PENDING → ACTIVE ↔ SUSPENDED → DEACTIVATED or REVOKED; the last two are final: return is a new registration (VII.E). */
export const AccountStatus = {
  Pending: 'PENDING',
  Active: 'ACTIVE',
  Suspended: 'SUSPENDED',
  Deactivated: 'DEACTIVATED',
  Revoked: 'REVOKED',
} as const;
export type AccountStatus = (typeof AccountStatus)[keyof typeof AccountStatus];
