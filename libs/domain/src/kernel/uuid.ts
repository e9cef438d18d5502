const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** An identifier of this product as a whole text: a UUID, in lower case as PostgreSQL writes it. */
export const UUID = new RegExp(`^${ID}$`);

/** The identifiers in a text, each once. */
export const uuidsIn = (text: string): string[] => [...new Set(text.match(new RegExp(ID, 'g')))];
