/** A JSON schema of an OpenAPI 3.1 document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Which way a message goes: what a caller sends, or what C1 answers. */
export type Direction = 'request' | 'answer';

/**
 * A schema that says what protobuf's JSON mapping adds to C1's description, ready for a validator.
 * - Objects have no other keys, unless the schema says what other keys may be.
 * - Answers have every key, since unset fields are printed too; only members of a oneof may be absent.
 * - Answers may have members of open enums that are not listed. In requests C1 refuses these.
 * - Requests have no read-only fields.
 */
export function strictSchema(schema: JsonSchema, direction: Direction): JsonSchema {
  const strict = (value: unknown): JsonSchema => strictSchema(value as JsonSchema, direction);
  const isOpenEnum = schema['x-speakeasy-unknown-values'] === 'allow' && direction === 'answer';
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword.startsWith('x-') || (keyword === 'enum' && isOpenEnum)) return [];
    return [[keyword, strictValue(keyword, value, strict)] as const];
  });
  return { ...Object.fromEntries(entries), ...objectRules(schema, direction, strict) };
}

function strictValue(keyword: string, value: unknown, strict: (schema: unknown) => JsonSchema): unknown {
  if (keyword === '$ref') return nameOf(value as string);
  if (keyword === 'items') return strict(value);
  if (keyword === 'additionalProperties' && typeof value === 'object') return strict(value);
  if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) return (value as unknown[]).map(strict);
  return value;
}

/** The name under which the validator knows a component. */
function nameOf(reference: string): string {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(reference) ?? [];
  if (name === undefined) throw new Error(`not a reference to a schema component: ${reference}`);
  return name;
}

function objectRules(
  schema: JsonSchema,
  direction: Direction,
  strict: (schema: unknown) => JsonSchema,
): JsonSchema {
  if (![schema['type']].flat().includes('object')) return {};
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>)
    .filter(([, property]) => direction === 'answer' || property['readOnly'] !== true)
    .map(([name, property]) => [name, strict(property)] as const);
  const optional = oneofMembers(schema['description']);
  const names = properties.map(([name]) => name);
  return {
    properties: Object.fromEntries(properties),
    ...(direction === 'answer' && { required: names.filter((name) => !optional.has(name)) }),
    ...(schema['additionalProperties'] === undefined && { additionalProperties: false }),
  };
}

/** C1's description names the members of each oneof in prose, one a line. */
function oneofMembers(description: unknown): ReadonlySet<string> {
  const lists = String(description).matchAll(/contains a oneof named \w+\.[^:]*:\n((?:\s*- \w+\n?)+)/g);
  return new Set([...lists].flatMap(([, list = '']) => list.match(/\w+/g) ?? []));
}
