import type { EntitySchema, MigrationInterface } from 'typeorm';
import { Spine1700000000000 } from './migrations/1700000000000-spine';
import { Registration1700000002000 } from './migrations/1700000002000-registration';
import { peopleEntities, peopleMigrations } from './people';
import { registrationEntities } from './registration';
import { spineEntities } from './spine';

type Class<T = object> = new () => T;

/** Every table the product owns; the drift check holds it against the migrations. */
export const entities: (Class | EntitySchema)[] = [...spineEntities, ...peopleEntities, ...registrationEntities];
export const migrations: Class<MigrationInterface>[] = [Spine1700000000000, ...peopleMigrations, Registration1700000002000];
