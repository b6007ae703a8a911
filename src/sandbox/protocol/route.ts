/** The properties of a principal that affect responses. */
export interface Principal {
  /** The names of the RPCs that are permitted; those that the roles of the user permit if `from-roles`. */
  readonly permissions: ReadonlySet<string> | 'all' | 'from-roles';
  /** Whether other people's attributes are hidden from this caller. */
  readonly hidesPeople: boolean;
  /** The user that the credential acts for; empty for a credential without one. */
  readonly userId: string;
}

/** A call with its route. All three parts are raw; the request message of the route decodes them. */
export interface Call<ParamName extends string = string> {
  readonly params: Readonly<Record<ParamName, string>>;
  /** Query parameters under their JSON names: `page_size` is `pageSize` here. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly caller: Principal;
}

/** One operation of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The full name of the RPC, which is also the name of the permission. */
  readonly rpc: string;
  // A method, not a property: its parameter is then bivariant, so that routes of different params share one type.
  /** Returns the value of the JSON response; throws StatusError. */
  handle(call: Call): unknown;
}

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** Defines a route. Its handler gets the names in its path: `{app_id}` as `params.app_id`. */
export function route<Path extends string>(spec: {
  readonly method: Route['method'];
  readonly path: Path;
  readonly rpc: string;
  readonly handle: (call: Call<ParamNames<Path>>) => unknown;
}): Route {
  return spec;
}

/** The params if the decoded segments match the route, else undefined. */
export function matchPath(
  { path }: Route,
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const pattern = path.slice(1).split('/');
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
