/** SQL: what is kept with a candidate `p` who is asked by name, since holders of a role are asked as the role alone. */
export const ifNamed = (value: string): string => `CASE WHEN p LIKE 'member:%' THEN ${value} END`;
