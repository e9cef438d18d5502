import { plainToInstance, Transform } from 'class-transformer';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  isISO8601,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
  ValidateIf,
  validateSync,
  type ValidationError,
} from 'class-validator';
import { fail, type FieldError } from './problem';

const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: false } as const;

/** Reads an unknown body as a form: unknown fields are refused by name, wrong ones with what is wrong. */
export function readForm<Form extends object>(form: new () => Form, body: unknown): Form {
  const plain = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const instance = plainToInstance(form, plain, { enableImplicitConversion: false });
  const found = validateSync(instance, OPTIONS);
  if (found.length > 0) throw fail('FORM_INVALID', fieldErrors(found));
  return instance;
}

/** Validation errors as paths (`candidates.0.rank`), without the values that were sent. What was left out is only said to be missing. */
export function fieldErrors(found: readonly ValidationError[], prefix = ''): FieldError[] {
  return found.flatMap(({ property, value, constraints, children }) => {
    const path = `${prefix}${property}`;
    const messages = value === undefined ? [`${property} is required`] : Object.values(constraints ?? {});
    const own = constraints ? [{ path, messages }] : [];
    return [...own, ...fieldErrors(children ?? [], `${path}.`)];
  });
}

/** A field that may be left out. `null` is not left out: rules ask whether something was said, and it would answer for them. */
export const Optional = (): PropertyDecorator => ValidateIf((_form, value) => value !== undefined);

/** A field that may be left out or be `null`, where `null` says something of its own: "was not done". */
export const OptionalOrNull = IsOptional;

/** No control characters but line breaks and tabs; they have no place in a record and can hide what it says. */
export const PLAIN = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/u;
/** A letter, a digit or a sign. */
const SAYS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A yes or no in an address: `true` or `false`. Anything else is refused, since a filter that is not understood would answer for another. */
export const QueryFlag = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Boolean }),
    Transform(({ value }: { value: unknown }) => ({ true: true, false: false })[String(value)] ?? value),
    IsBoolean(),
  );

/** A text field: plain characters, 1 to `max` of them. */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ minLength: 1, maxLength: max }),
    IsString(),
    MinLength(1),
    MaxLength(max),
    Matches(PLAIN, { message: '$property must not contain control characters' }),
  );

/** A text that no rule looks into: it holds more than blanks. */
export const Words = (max: number): PropertyDecorator =>
  applyDecorators(Text(max), Matches(SAYS, { message: '$property must hold more than blanks' }));

/** A list of up to `most` text fields, each plain characters, 1 to `max` of them. */
export const Texts = (max: number, most: number): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(max, { each: true }),
    Matches(PLAIN, { each: true, message: '$property must not contain control characters' }),
  );

/** Date, time and zone; the years 1900 to 2999, which every store holds. */
const INSTANT = /^(?:19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a value is an instant that exists. */
export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && INSTANT.test(value) && isISO8601(value, { strict: true }) && !Number.isNaN(Date.parse(value));

/** An instant: ISO 8601 with date, time and zone, that exists. */
export const Instant = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ format: 'date-time' }),
    ValidateBy({
      name: 'isInstant',
      validator: { validate: isInstant, defaultMessage: () => '$property must be an instant in ISO 8601 with date, time and zone' },
    }),
  );
