import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { strictSchema, type Direction, type JsonSchema } from './strict-schema.ts';

/** What is wrong with a value, one line each, beginning with where it stands; nothing for a good one. */
export type Check = (
  schema: JsonSchema,
  direction: Direction,
  value: unknown,
  where: string,
) => readonly string[];

/** A check against schemas that may refer to these components. */
export function createCheck(schemas: Readonly<Record<string, JsonSchema>>): Check {
  const validators = { request: createAjv(schemas, 'request'), answer: createAjv(schemas, 'answer') };
  return (schema, direction, value, where) => {
    const validate = validators[direction](schema);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => describe(where, error));
  };
}

function describe(where: string, { instancePath, message, params }: ErrorObject): string {
  return `${where}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`;
}

function createAjv(
  schemas: Readonly<Record<string, JsonSchema>>,
  direction: Direction,
): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  // What protobuf's JSON mapping prints differs from what these formats allow elsewhere.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(?:\d{3}|\d{6}|\d{9}))?Z$/);
  ajv.addFormat('duration', /^-?\d+(?:\.\d{1,9})?s$/);
  ajv.addFormat('int64', { type: 'string', validate: /^-?\d{1,19}$/ });
  ajv.addFormat('uint64', { type: 'string', validate: /^\d{1,20}$/ });
  ajv.addFormat('base64', { type: 'string', validate: /^[\w+/-]*={0,2}$/ });
  ajv.addFormat('uint32', { type: 'number', validate: (value: number) => value >= 0 && value < 2 ** 32 });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(strictSchema(schema, direction), name);
  const compiled = new Map<JsonSchema, ValidateFunction>();
  return (schema: JsonSchema) => {
    const known = compiled.get(schema) ?? ajv.compile(strictSchema(schema, direction));
    compiled.set(schema, known);
    return known;
  };
}
