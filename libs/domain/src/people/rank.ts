import { Role } from './principal';

const RANK: Partial<Record<Role, number>> = {
  [Role.Supervisor]: 1,
  [Role.DutySupervisor]: 1,
  [Role.Commander]: 2,
  [Role.Major]: 3,
  [Role.Chief]: 4,
};
const rankOf = (roles: readonly Role[]): number => Math.max(0, ...roles.map((role) => RANK[role] ?? 0));

/** Whether whoever holds these roles ranks above whoever holds the others; roles beside the line of command give no rank. */
export const outranks = (roles: readonly Role[], others: readonly Role[]): boolean => rankOf(roles) > rankOf(others);
