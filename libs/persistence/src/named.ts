/** Somebody by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** SQL of somebody by id and name; null where there is nobody. */
export const named = (id: string): string => `(SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m WHERE m.id = ${id})`;
