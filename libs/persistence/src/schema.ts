import type { EntitySchema, MigrationInterface } from 'typeorm';
import { accountEntities } from './accounts';
import { Spine1700000000000 } from './migrations/1700000000000-spine';
import { Registration1700000002000 } from './migrations/1700000002000-registration';
import { Search1700000003000 } from './migrations/1700000003000-search';
import { oversightEntities } from './oversight';
import { peopleEntities, peopleMigrations } from './people';
import { registrationEntities } from './registration';
import { searchEntities } from './search';
import { spineEntities } from './spine';

type Class<T = object> = new () => T;

/** Every table the product owns; the drift check holds it against the migrations. */
export const entities: (Class | EntitySchema)[] = [...spineEntities, ...peopleEntities, ...registrationEntities, ...searchEntities, ...accountEntities, ...oversightEntities];
export const migrations: Class<MigrationInterface>[] = [Spine1700000000000, ...peopleMigrations, Registration1700000002000, Search1700000003000];
