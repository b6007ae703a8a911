import { text } from 'node:stream/consumers';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';
import { answering, answerJson } from './answering.ts';
import { keep } from './exchanges.ts';
import { gatewayOver, type TestGateway } from './gateway.ts';
import type { Row } from './object-rows.ts';

/** What C1 has in a test. */
export interface Rows {
  readonly apps?: readonly Row[];
  readonly users?: readonly Row[];
  readonly entitlements?: readonly Row[];
  readonly resources?: readonly Row[];
  readonly resourceTypes?: readonly Row[];
  readonly appUsers?: readonly Row[];
  readonly connectors?: readonly Row[];
}

interface Body {
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly refs?: readonly Row[];
  readonly appIds?: readonly string[];
  readonly resourceTypeIds?: readonly string[];
  readonly userIds?: readonly string[];
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Body | undefined;
}

/** A JSON object, the status of a failure, or the words of a refusal. */
type Answer = Row | number | { readonly refused: string };

export interface ObjectsGateway extends TestGateway {
  /** The calls since the last time, as `METHOD /path`, in the order of their arrival. */
  readonly calls: () => string[];
  /** The bodies of the POST searches since the last time. */
  readonly bodies: () => unknown[];
}

const unusedPaths = (...names: string[]): Row => Object.fromEntries(names.map((name) => [name, '']));

const views = {
  entitlements: (appEntitlement: Row): Row => ({
    appEntitlement,
    objectPermissions: null,
    ...unusedPaths('appPath', 'appResourcePath', 'appResourceTypePath'),
  }),
  resources: (appResource: Row): Row => ({
    appResource,
    objectPermissions: null,
    ...unusedPaths('appPath', 'resourceTypePath', 'parentResourcePath', 'parentResourceTypePath'),
  }),
  appUsers: (appUser: Row): Row => ({
    appUser,
    ...unusedPaths('appPath', 'identityUserPath', 'lastUsagePath'),
  }),
  connectors: (connector: Row): Row => ({
    connector,
    ...unusedPaths('appPath', 'usersPath', 'capabilitiesPath'),
  }),
  users: (user: Row): Row => ({
    user,
    userId: user['id'],
    objectPermissions: null,
    ...unusedPaths('rolesPath', 'managersPath', 'delegatedUserPath', 'directoriesPath'),
  }),
};

/** A page of what matches, last row first: an order that is not the callers'. */
function page(
  rows: readonly Row[],
  { pageSize = 25, pageToken = '' }: Body,
  view = (row: Row): Row => row,
): Row {
  const [start, end] = [Number(pageToken), Number(pageToken) + pageSize];
  const list = rows.toReversed().slice(start, end).map(view);
  return { list, nextPageToken: end < rows.length ? String(end) : '' };
}

/** Whether a row meets the filters; a filter that is absent is met. */
function meets(row: Row, body: Body): boolean {
  const isAny = (values: readonly unknown[] | undefined, name: string) =>
    values === undefined || values.includes(row[name]);
  const isRef = (ref: Row) => Object.entries(ref).every(([name, value]) => row[name] === value);
  return (
    (body.refs === undefined || body.refs.some(isRef)) &&
    isAny(body.userIds, 'identityUserId') &&
    isAny(body.resourceTypeIds, 'appResourceTypeId' in row ? 'appResourceTypeId' : 'id') &&
    isAny(body.appIds, 'appId' in row ? 'appId' : 'id')
  );
}

function search(path: string, body: Body, rows: Rows): Answer {
  const matching = (all: readonly Row[] = []) => all.filter((row) => meets(row, body));
  switch (path) {
    case '/api/v1/search/apps':
      return page(matching(rows.apps), body);
    case '/api/v1/search/users':
      return { ...page(matching(rows.users), body, views.users), expanded: [] };
    case '/api/v1/search/entitlements':
      return { ...page(matching(rows.entitlements), body, views.entitlements), expanded: [], facets: null };
    case '/api/v1/search/app_resources':
      return { ...page(matching(rows.resources), body, views.resources), expanded: [] };
    case '/api/v1/search/app_resource_types':
      return page(matching(rows.resourceTypes), body);
    case '/api/v1/search/app_users':
      return { ...page(matching(rows.appUsers), body, views.appUsers), expanded: [] };
    default:
      return 404;
  }
}

function read(path: string, rows: Rows): Answer {
  const url = new URL(path, 'http://c1.example');
  const [, kind = '', first, within, second, deeper, third] = url.pathname
    .slice('/api'.length)
    .split('/')
    .slice(1);
  const found = (all: readonly Row[] | undefined, key: Row) =>
    all?.find((row) => Object.entries(key).every(([name, value]) => row[name] === value));
  const viewed = (name: string, row: Row | undefined, view = (one: Row): Row => ({ ...one })): Answer =>
    row === undefined ? 404 : { [name]: view(row), expanded: [] };

  if (kind === 'users') return viewed('userView', found(rows.users, { id: first }), views.users);
  const app = found(rows.apps, { id: first });
  if (within === undefined) return app === undefined ? 404 : { app };
  const key = { appId: first, id: second };
  if (within === 'entitlements')
    return viewed('appEntitlementView', found(rows.entitlements, key), views.entitlements);
  if (within === 'connectors' && second === undefined) {
    const { page_size: pageSize, page_token: pageToken = '' } = Object.fromEntries(url.searchParams);
    const own = rows.connectors?.filter(({ appId }) => appId === first) ?? [];
    return { ...page(own, { pageSize: Number(pageSize), pageToken }, views.connectors), expanded: [] };
  }
  if (within === 'connectors') return viewed('connectorView', found(rows.connectors, key), views.connectors);
  if (deeper === 'resources') {
    const resource = found(rows.resources, { appId: first, appResourceTypeId: second, id: third });
    return viewed('appResourceView', resource, views.resources);
  }
  return viewed('appResourceTypeView', found(rows.resourceTypes, key), (appResourceType) => ({
    appResourceType,
    appPath: '',
  }));
}

/**
 * A gateway over a C1 that has these objects, told last to first.
 * @param instead what it answers to a call instead; undefined for its ordinary answer
 */
export async function objectsGateway(
  rows: Rows,
  instead: (call: Call) => Answer | undefined = () => undefined,
): Promise<ObjectsGateway> {
  const bodies: unknown[] = [];
  const { origin, calls } = await answering((request, response) => {
    void text(request).then((sent) => {
      const { method = '', url: path = '' } = request;
      const body = sent === '' ? undefined : (JSON.parse(sent) as Body);
      if (body !== undefined) bodies.push(body);
      const usual = (): Answer => (body === undefined ? read(path, rows) : search(path, body, rows));
      const answer = instead({ method, path, body }) ?? usual();
      const [status, json] = statusAndJson(answer);
      keep({ method, path, sent, status, responseBody: JSON.stringify(json) });
      answerJson(response, status, json);
    });
  });
  return {
    ...gatewayOver(origin, { token: 'token' }),
    calls: () => calls.splice(0),
    bodies: () => bodies.splice(0),
  };
}

function statusAndJson(answer: Answer): readonly [status: number, json: object] {
  if (typeof answer === 'number') return [answer, { code: 5, message: 'no', details: [] }];
  if (typeof answer['refused'] === 'string')
    return [400, { code: 3, message: answer['refused'], details: [] }];
  return [200, answer];
}

/** One operation that looks up so many objects, each under an alias of its own: `_0`, `_1`, … */
export function lookups(
  field: string,
  keys: readonly Readonly<Record<string, string>>[],
  selection: string,
): string {
  const fields = keys.map((key, index) => {
    const given = Object.entries(key).map(([name, id]) => `${name}: ${JSON.stringify(id)}`);
    return `_${index}: ${field}(${given.join(', ')}) { ${selection} }`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** Asks one operation for all of these objects of a kind, however many; gives what it answers for each. */
export async function loadedNodes(
  { send }: TestGateway,
  kind: string,
  keys: readonly Readonly<Record<string, string>>[],
): Promise<unknown[]> {
  const ids = keys.map((key) => encodeNodeId(kind, ...Object.values(key)));
  const nodes = (name: string): string => `${name}: nodes(ids: $${name}) { ... on ${kind} { displayName } }`;
  const query = `query ($some: [ID!]!, $more: [ID!]!) { ${nodes('some')} ${nodes('more')} }`;
  const { data, errors } = await send<{ some: unknown[]; more: unknown[] }, object>(query, {
    some: ids.slice(0, 100),
    more: ids.slice(100),
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return [...(data?.some ?? []), ...(data?.more ?? [])];
}
