import { describe, expect, test } from 'vitest';
import { answering, answerJson } from '../../support/answering.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { kinds, type Kind } from './kinds.ts';

/** One operation of ownership v2: how the graph asks for it, and what C1 hears. */
interface Operation {
  readonly rpc: string;
  readonly method: string;
  /** Below the object's owners, as C1 documents it. */
  readonly pattern: string;
  readonly document: (kind: Kind) => string;
  readonly calls: (kind: Kind) => readonly string[];
}

const person = 'p'.repeat(27);
const entitlement = 'q'.repeat(27);
const elsewhere = 'b'.repeat(27);

const literals = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');

/** The two sorts of owners: in names, in arguments and in paths. */
const sorts = [
  {
    sort: 'User',
    field: 'user { id }',
    collection: 'users',
    parameters: '{user_ref_id}',
    ref: { userRefId: person },
    path: person,
  },
  {
    sort: 'Entitlement',
    field: 'appEntitlement { entitlementId }',
    collection: 'entitlements',
    parameters: '{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
    ref: { appEntitlementRefAppId: elsewhere, appEntitlementRefId: entitlement },
    path: `${elsewhere}/${entitlement}`,
  },
];

const item = (kind: Kind, sort: string): string => `${kind.name}Owner${sort}`;

const operations: readonly Operation[] = [
  ...sorts.flatMap(({ sort, field, collection, parameters, ref, path }): Operation[] => {
    const one = `${collection}/{role_slug}/${parameters}`;
    const input = (kind: Kind): string => literals({ ...kind.keys, roleSlug: 'primary', ...ref });
    // What C1 has no single read for is looked for in the list.
    const lookup = (kind: Kind): string =>
      kind.hasGet
        ? `GET ${kind.path}/${collection}/primary/${path}`
        : `GET ${kind.path}/${collection}?page_size=100&role_slug=primary`;
    return [
      {
        rpc: `Search${sort}Owners`,
        method: 'GET',
        pattern: collection,
        document: (kind) =>
          `{ ${kind.name}${sort}Owners(${literals(kind.keys)}, roleSlug: "primary") { nodes { roleSlug ${field} } } }`,
        calls: (kind) => [`GET ${kind.path}/${collection}?page_size=25&role_slug=primary`],
      },
      {
        rpc: `Get${sort}Owner`,
        method: 'GET',
        pattern: one,
        document: (kind) => `{ ${kind.name}${sort}Owner(${input(kind)}) { roleSlug ${field} } }`,
        calls: (kind) => [lookup(kind)],
      },
      {
        rpc: `Create${sort}Owner`,
        method: 'POST',
        pattern: one,
        document: (kind) =>
          `mutation { create${kind.infix}${sort}Owner(input: { ${input(kind)} }) { ${item(kind, sort)} { roleSlug ${field} } } }`,
        calls: (kind) => [`POST ${kind.path}/${collection}/primary/${path}`],
      },
      {
        rpc: `Delete${sort}Owner`,
        method: 'DELETE',
        pattern: one,
        document: (kind) =>
          `mutation { delete${kind.infix}${sort}Owner(input: { ${input(kind)} }) { deletedNodeId } }`,
        calls: (kind) => [lookup(kind), `DELETE ${kind.path}/${collection}/primary/${path}`],
      },
    ];
  }),
  {
    rpc: 'Set',
    method: 'PUT',
    pattern: '',
    document: (kind) => {
      const name = `set${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)}Owners`;
      const refs = `userRefs: [{ id: "${person}" }], appEntitlementRefs: [{ appId: "${elsewhere}", id: "${entitlement}" }]`;
      return `mutation { ${name}(input: { ${literals(kind.keys)}, roleSlug: "primary", ${refs} }) { ${kind.name} { nodeId } } }`;
    },
    calls: (kind) => [`PUT ${kind.path}`],
  },
];

/** A C1 that has every ownership that is asked for. */
const c1 = () =>
  answering((request, response) => {
    const rows = {
      User: { roleSlug: 'primary', user: { id: person } },
      Entitlement: { roleSlug: 'primary', appEntitlement: { appId: elsewhere, id: entitlement } },
    };
    const sort = /\/owners\/users(?:\/|\?|$)/.test(request.url ?? '') ? 'User' : 'Entitlement';
    const isList = request.url?.includes('?') === true;
    const items = kinds.map((kind) => [item(kind, sort), rows[sort]]);
    answerJson(response, 200, isList ? { list: [rows[sort]], nextPageToken: '' } : Object.fromEntries(items));
  });

/** C1 has no single reads for two kinds. */
const exists = (kind: Kind, { rpc }: Operation): boolean => kind.hasGet || !rpc.startsWith('Get');

describe.each(kinds)('owners of $name', (kind) => {
  test.each(operations)('$rpc is reached, and nothing else is called', async (operation) => {
    const upstream = await c1();
    const { send } = gatewayOver(upstream.origin, { token: 'token' });

    const { data, errors } = await send<Record<string, unknown>, unknown>(operation.document(kind));

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(upstream.calls).toEqual(operation.calls(kind));
  });
});

test('that makes fifty operations, each reached under its own path', () => {
  const all = kinds.flatMap((kind) =>
    operations
      .filter((operation) => exists(kind, operation))
      .map(({ method, pattern }) => `${method} ${[kind.pattern, pattern].filter(Boolean).join('/')}`),
  );

  expect(new Set(all).size).toBe(50);
  expect(all).toHaveLength(50);
});
