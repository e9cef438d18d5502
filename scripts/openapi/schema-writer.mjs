import ts from 'typescript';

const NAMELESS = new Set(['__type', '__object']);
const BINARY = new Set(['StreamableFile', 'Buffer', 'Uint8Array']);

/** What the comment above a declaration says, on one line. */
export const descriptionOf = (checker, symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

/** Writes TypeScript types as JSON Schema (2020-12), as `JSON.stringify` would show their values. */
export class SchemaWriter {
  /** Named types, by name. */
  schemas = {};
  #names = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  /** The answer of a route, without its refusals; `undefined` for none. */
  answerOf(type) {
    const answers = this.#parts(type).filter((part) => (part.aliasSymbol ?? part.symbol)?.name !== 'Refusal');
    const given = answers.filter((part) => !(part.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)));
    return given.length === 0 ? undefined : this.#oneOf(given);
  }

  schemaOf(type) {
    return this.#oneOf(this.#parts(type).filter((part) => !(part.flags & ts.TypeFlags.Undefined)));
  }

  #parts = (type) => (type.isUnion() ? type.types : [type]);

  #oneOf(parts) {
    const literals = parts.filter((part) => part.isLiteral());
    const nullable = parts.some((part) => part.flags & ts.TypeFlags.Null);
    const isBoolean = parts.some((part) => part.flags & ts.TypeFlags.BooleanLiteral);
    const rest = parts.filter((part) => !part.isLiteral() && !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.BooleanLiteral)));
    const schemas = [
      ...rest.map((part) => this.#plain(part)),
      ...(isBoolean ? [this.#booleans(parts)] : []),
      ...(literals.length > 0 ? [{ type: typeof literals[0].value, enum: literals.map(({ value }) => value).sort() }] : []),
      ...(nullable ? [{ type: 'null' }] : []),
    ];
    if (schemas.length === 2 && nullable && typeof schemas[0].type === 'string' && !schemas[0].enum)
      return { ...schemas[0], type: [schemas[0].type, 'null'] };
    return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
  }

  #booleans(parts) {
    const found = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral);
    return found.length === 2 ? { type: 'boolean' } : { type: 'boolean', enum: [this.checker.typeToString(found[0]) === 'true'] };
  }

  #plain(type) {
    const { flags } = type;
    if (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) return { type: 'array', items: this.#items(type) };
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    const name = (type.aliasSymbol ?? type.symbol)?.name;
    if (name === 'Date') return { type: 'string', format: 'date-time' };
    if (BINARY.has(name)) return { type: 'string', format: 'binary' };
    return this.#isNamed(type, name) ? { $ref: `#/components/schemas/${this.#component(type, name)}` } : this.#object(type);
  }

  #items(type) {
    const items = this.checker.getTypeArguments(type);
    return items.length === 1 ? this.schemaOf(items[0]) : { anyOf: items.map((item) => this.schemaOf(item)) };
  }

  /** Interfaces, classes and aliases of this repository; what a library's helper type makes of them is written out. */
  #isNamed(type, name) {
    const declared = (type.aliasSymbol ?? type.symbol)?.declarations?.[0]?.getSourceFile();
    return name !== undefined && !NAMELESS.has(name) && !type.aliasTypeArguments && declared !== undefined && !declared.isDeclarationFile;
  }

  /** Two types of one name are two components: the second gets a number. */
  #component(type, name) {
    const symbol = type.aliasSymbol ?? type.symbol;
    const known = this.#names.get(symbol);
    if (known !== undefined) return known;
    let free = name;
    for (let number = 2; free in this.schemas; number++) free = `${name}${number}`;
    this.#names.set(symbol, free);
    this.schemas[free] = {};
    Object.assign(this.schemas[free], this.#described(this.#object(type), symbol));
    return free;
  }

  #object(type) {
    const properties = {};
    const required = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      const own = this.checker.getTypeOfSymbol(property);
      if (own.getCallSignatures().length > 0) continue;
      properties[property.name] = this.#described(this.schemaOf(own), property);
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const index = this.checker.getIndexInfosOfType(type)[0];
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      ...(index !== undefined && { additionalProperties: this.schemaOf(index.type) }),
    };
  }

  #described(schema, symbol) {
    const description = descriptionOf(this.checker, symbol);
    return description === '' ? schema : { ...schema, description };
  }
}
