import { buildPath, type PathParameters, type Query } from './path.ts';

/**
 * One operation of the REST API. `effect` decides whether a call may be repeated: a POST may be a search, which
 * changes nothing, or a create.
 */
export interface Endpoint<Pattern extends string = string> {
  readonly effect: 'read' | 'write';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The path as C1 documents it, parameters in braces; logs and errors contain it instead of the filled path. */
  readonly pattern: Pattern;
  /** C1's full name of the operation, `c1.api.app.v1.Apps.Get`, from which its permission has its name. */
  readonly rpc: string;
}

/** A request to an endpoint: the filled path with its query, and a JSON body. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly body?: object;
  /** Number of ids in a search by ids; undefined for other calls. */
  readonly batchSize?: number | undefined;
}

/** Describes an operation of the REST API, its path pattern kept as a type so that parameters are checked. */
export function endpoint<Pattern extends string>(
  effect: Endpoint['effect'],
  method: Endpoint['method'],
  pattern: Pattern,
  rpc: string,
): Endpoint<Pattern> {
  return { effect, method, pattern, rpc };
}

/** One call of an operation. @throws C1Error of kind `invalid` that names an unusable parameter. */
export function buildCall<Pattern extends string>(
  operation: Endpoint<Pattern>,
  parameters: PathParameters<Pattern>,
  { query, ...rest }: { readonly query?: Query } & Pick<Call, 'body' | 'batchSize'> = {},
): Call {
  return { endpoint: operation, path: buildPath(operation.pattern, parameters, query), ...rest };
}
