import { parse } from 'yaml';
import { createCheck, type Check } from './schema-check.ts';
import type { JsonSchema } from './strict-schema.ts';

/** One call and its answer, as the sandbox's ledger has them. */
export interface Exchange {
  readonly method: string;
  /** Path and query as received. */
  readonly path: string;
  /** The parsed JSON; undefined if there was none. */
  readonly body: unknown;
  readonly status: number;
  readonly responseBody: string;
}

/** What is to be said of an exchange: the operation that it is, and where it departs from the description. */
export interface Verdict {
  readonly operationId: string | undefined;
  readonly problems: readonly string[];
}

export interface Description {
  /** What C1 can be asked to do: for each operation its id, and what is sent, as `GET /api/v1/apps/{id}`. */
  readonly operations: Readonly<Record<string, string>>;
  /** The mark of each operation that C1 does not call stable, by its id: `draft` or `beta`. */
  readonly stability: Readonly<Record<string, string>>;
  /** Judges both sides of an exchange. */
  judge(exchange: Exchange): Verdict;
  /** The schema components by name, as they stand in the document. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

interface Parameter {
  readonly in: 'path' | 'query';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: JsonSchema } };
}

interface OperationItem {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content>>;
  readonly 'x-stability-level'?: string;
}

interface Operation extends OperationItem {
  readonly method: string;
  readonly segments: readonly string[];
  /**
   * Whether answers have a token for which no parameter is described: it is taken to be sent back as in all other lists.
   */
  readonly hasUndescribedToken: boolean;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationItem>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** How C1 states every failure (google.rpc.Status); its description has successes only. */
const failureSchema = {
  type: 'object',
  properties: {
    code: { type: 'integer', minimum: 1, maximum: 16 },
    message: { type: 'string', minLength: 1 },
    details: { type: 'array', items: { type: 'object', required: ['@type'] } },
  },
  required: ['code', 'message', 'details'],
  additionalProperties: false,
};

/** Reads an OpenAPI 3.1 document, in YAML or in JSON. An operation joins the check by being called. */
export function readDescription(text: string): Description {
  // A parser of YAML takes seconds for what is JSON.
  const { paths, components } = (text.startsWith('{') ? JSON.parse(text) : parse(text)) as Document;
  const operations = Object.entries(paths)
    .flatMap(([path, items]) =>
      Object.entries(items).map(([method, item]): Operation => {
        const hasUndescribedToken = method === 'get' && givesToken(item, components.schemas);
        return { ...item, method: method.toUpperCase(), segments: path.split('/'), hasUndescribedToken };
      }),
    )
    // `/users/introspect` comes before `/users/{id}`.
    .toSorted((one, other) => parameterCount(one) - parameterCount(other));
  const check = createCheck(components.schemas);
  return {
    operations: Object.fromEntries(
      operations.map(({ operationId, method, segments }) => [operationId, `${method} ${segments.join('/')}`]),
    ),
    stability: Object.fromEntries(
      operations.flatMap(({ operationId, 'x-stability-level': level }) =>
        level === undefined ? [] : [[operationId, level]],
      ),
    ),
    schemas: components.schemas,
    judge: (exchange) => {
      const [path = '', query = ''] = exchange.path.split(/\?(.*)/s);
      const segments = path.split('/').map(decodeURIComponent);
      const operation = operations.find((one) => one.method === exchange.method && fits(one, segments));
      if (operation === undefined)
        return { operationId: undefined, problems: [`no operation ${exchange.method} ${path}`] };
      const problems = [
        ...pathProblems(operation, segments, check),
        ...queryProblems(operation, query, check),
        ...bodyProblems(operation, exchange.body, check),
        ...answerProblems(operation, exchange, check),
      ].map((problem) => `${operation.operationId}: ${problem}`);
      return { operationId: operation.operationId, problems };
    },
  };
}

/** Whether the answers of an operation are pages of a list. */
function givesToken({ responses }: OperationItem, schemas: Document['components']['schemas']): boolean {
  const reference = responses['200']?.content?.['application/json']?.schema['$ref'];
  const name = typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : '';
  return Object.hasOwn((schemas[name]?.['properties'] as object | undefined) ?? {}, 'nextPageToken');
}

function parameterCount({ segments }: Operation): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function fits(operation: Operation, segments: readonly string[]): boolean {
  const pattern = operation.segments;
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => isParameter(part) || part === segments[index])
  );
}

function pathProblems(operation: Operation, segments: readonly string[], check: Check): readonly string[] {
  return operation.segments.flatMap((part, index) => {
    if (!isParameter(part)) return [];
    const name = part.slice(1, -1);
    const parameter = parametersOf(operation, 'path').find((one) => one.name === name);
    const value = segments[index] ?? '';
    if (parameter === undefined) return [`path parameter ${name} is not described`];
    if (value === '') return [`path parameter ${name} is empty`];
    return check(parameter.schema, 'request', valueOf(value, parameter), `path parameter ${name}`);
  });
}

function queryProblems(operation: Operation, query: string, check: Check): readonly string[] {
  const parameters = parametersOf(operation, 'query');
  const given = [...new URLSearchParams(query)];
  const names = given.map(([name]) => name);
  return [
    ...parameters
      .filter(({ name, required }) => required === true && !names.includes(name))
      .map(({ name }) => `query parameter ${name} is missing`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `query parameter ${name} is repeated`),
    ...given.flatMap(([name, value]) => {
      const parameter = parameters.find((one) => one.name === name);
      if (parameter === undefined && name === 'page_token' && operation.hasUndescribedToken) return [];
      if (parameter === undefined) return [`unknown query parameter ${name}`];
      return check(parameter.schema, 'request', valueOf(value, parameter), `query parameter ${name}`);
    }),
  ];
}

function parametersOf({ parameters = [] }: Operation, place: Parameter['in']): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

/** URLs carry text only; what is to be a number or a boolean is read as one if it looks like one. */
function valueOf(text: string, { schema }: Parameter): unknown {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

function bodyProblems({ requestBody }: Operation, body: unknown, check: Check): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (body === undefined) return requestBody?.required === true ? ['request body is missing'] : [];
  if (schema === undefined) return ['request body where none is described'];
  return check(schema, 'request', body, 'request body');
}

function answerProblems(
  { responses }: Operation,
  { status, responseBody }: Exchange,
  check: Check,
): readonly string[] {
  const isFailure = status >= 400 && status < 600;
  const schema = isFailure ? failureSchema : responses[status]?.content?.['application/json']?.schema;
  if (schema === undefined) return [`answer with status ${status} is not described`];
  let answer: unknown;
  try {
    answer = JSON.parse(responseBody);
  } catch {
    return [`answer ${status} is not JSON`];
  }
  return check(schema, 'answer', answer, `answer ${status}`);
}
