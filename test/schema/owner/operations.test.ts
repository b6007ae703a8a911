import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { keep } from '../../support/exchanges.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { entitlementRow, userRow } from '../../support/fixtures/rows.ts';
import { kinds, type Kind } from './kinds.ts';
import { ownershipOperations } from './ownership-operations.ts';

/** One operation of ownership v2: how the graph asks for it, what C1 hears, and what the graph answers. */
interface Operation {
  readonly rpc: string;
  readonly document: (kind: Kind) => string;
  readonly calls: (kind: Kind) => readonly string[];
  /** The body of the last call. */
  readonly body?: unknown;
  /** What the only field gives; the id of a node is any text. */
  readonly answer: (kind: Kind) => object;
}

const person = 'p'.repeat(27);
const entitlement = 'q'.repeat(27);
const elsewhere = 'b'.repeat(27);
const createdAt = '2026-08-20T10:00:00.000000001Z';
const anyText = expect.any(String) as string;

const literals = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');

const user = { id: person, displayName: 'Ada' };
const appEntitlement = { appId: elsewhere, id: entitlement, displayName: 'Holders' };

/** The two sorts of owners: in names, in answers, in arguments, in paths and in bodies. */
const sorts = [
  {
    sort: 'User',
    subject: { user: userRow(user) },
    field: 'user { id displayName }',
    shown: { user },
    collection: 'users',
    ref: { userRefId: person },
    path: person,
    body: { userRef: { id: person } },
  },
  {
    sort: 'Entitlement',
    subject: { appEntitlement: entitlementRow(appEntitlement) },
    field: 'appEntitlement { appId entitlementId displayName }',
    shown: { appEntitlement: { appId: elsewhere, entitlementId: entitlement, displayName: 'Holders' } },
    collection: 'entitlements',
    ref: { appEntitlementRefAppId: elsewhere, appEntitlementRefId: entitlement },
    path: `${elsewhere}/${entitlement}`,
    body: { appEntitlementRef: { appId: elsewhere, id: entitlement } },
  },
];

const operations: readonly Operation[] = [
  ...sorts.flatMap(({ sort, field, shown, collection, ref, path, body }): Operation[] => {
    const input = (kind: Kind): string => literals({ ...kind.keys, roleSlug: 'primary', ...ref });
    const item = ({ name }: Kind): string => `${name}Owner${sort}`;
    const row = ({ keys }: Kind): string => `${Object.keys(keys).join(' ')} roleSlug createdAt ${field}`;
    const answered = ({ keys }: Kind) => ({ ...keys, roleSlug: 'primary', createdAt, ...shown });
    // What C1 has no single read for is looked for in the list.
    const lookup = (kind: Kind): string =>
      kind.hasGet
        ? `GET ${kind.path}/${collection}/primary/${path}`
        : `GET ${kind.path}/${collection}?page_size=100&role_slug=primary`;
    return [
      {
        rpc: `Search${sort}Owners`,
        document: (kind) =>
          `{ ${kind.name}${sort}Owners(${literals(kind.keys)}, roleSlug: "primary") { nodes { ${row(kind)} } } }`,
        calls: (kind) => [`GET ${kind.path}/${collection}?page_size=25&role_slug=primary`],
        answer: (kind) => ({ nodes: [answered(kind)] }),
      },
      {
        rpc: `Get${sort}Owner`,
        document: (kind) => `{ ${kind.name}${sort}Owner(${input(kind)}) { ${row(kind)} } }`,
        calls: (kind) => [lookup(kind)],
        answer: answered,
      },
      {
        rpc: `Create${sort}Owner`,
        document: (kind) =>
          `mutation { create${kind.infix}${sort}Owner(input: { ${input(kind)} }) { ${item(kind)} { ${row(kind)} } } }`,
        calls: (kind) => [`POST ${kind.path}/${collection}/primary/${path}`],
        body,
        answer: (kind) => ({ [item(kind)]: answered(kind) }),
      },
      {
        rpc: `Delete${sort}Owner`,
        document: (kind) =>
          `mutation { delete${kind.infix}${sort}Owner(input: { ${input(kind)} }) { deletedNodeId } }`,
        calls: (kind) => [lookup(kind), `DELETE ${kind.path}/${collection}/primary/${path}`],
        body: {},
        answer: () => ({ deletedNodeId: anyText }),
      },
    ];
  }),
  {
    rpc: 'Set',
    document: (kind) => {
      const name = `set${kind.name.charAt(0).toUpperCase()}${kind.name.slice(1)}Owners`;
      const refs = `userRefs: [{ id: "${person}" }], appEntitlementRefs: [{ appId: "${elsewhere}", id: "${entitlement}" }]`;
      return `mutation { ${name}(input: { ${literals(kind.keys)}, roleSlug: "primary", ${refs} }) { ${kind.name} { nodeId } } }`;
    },
    calls: (kind) => [`PUT ${kind.path}`],
    body: {
      roleSlug: 'primary',
      userRefs: [{ id: person }],
      appEntitlementRefs: [{ appId: elsewhere, id: entitlement }],
    },
    answer: (kind) => ({ [kind.name]: { nodeId: anyText } }),
  },
];

/** What C1 answers about owners of a kind: it has every one that is asked for. */
function answerOf(kind: Kind, { method = '', url = '' }: IncomingMessage): object {
  if (method === 'PUT' || method === 'DELETE') return {};
  const [users, entitlements] = sorts;
  const sort = /\/owners\/users(?:\/|\?|$)/.test(url) ? users : entitlements;
  const row = { ...kind.keys, roleSlug: 'primary', createdAt, ...sort?.subject };
  return url.includes('?') ? { list: [row], nextPageToken: '' } : { [`${kind.name}Owner${sort?.sort}`]: row };
}

async function c1(kind: Kind) {
  const bodies: unknown[] = [];
  const upstream = await answering((request, response) => {
    void text(request).then((sent) => {
      bodies.push(sent === '' ? undefined : JSON.parse(sent));
      const answer = answerOf(kind, request);
      const { method = '', url: path = '' } = request;
      keep({ method, path, sent, status: 200, responseBody: JSON.stringify(answer) });
      answerJson(response, 200, answer);
    });
  });
  return { ...upstream, bodies };
}

/** Which parameters of C1's paths the ids are that the tests use; every one has a letter of its own. */
const parameters: Readonly<Record<string, string>> = {
  a: 'app_id',
  b: 'app_entitlement_ref_app_id',
  c: 'connector_id',
  e: 'entitlement_id',
  p: 'user_ref_id',
  q: 'app_entitlement_ref_id',
  r: 'resource_id',
  s: 'user_id',
  t: 'resource_type_id',
  u: 'user_id',
};

/** A call as C1 documents it. */
const documented = (call: string): string =>
  call
    .replace(/\?.*/, '')
    .replace('/primary/', '/{role_slug}/')
    .replaceAll(/([a-z])\1{26}/g, (_, letter: string) => `{${parameters[letter] ?? letter}}`);

const reached = new Set<string>();

describe.each(kinds)('owners of $name', (kind) => {
  test.each(operations)(
    '$rpc is reached with all it needs, and nothing else is called',
    async (operation) => {
      const upstream = await c1(kind);
      const { send } = gatewayOver(upstream.origin, { token: 'token' });

      const { data, errors } = await send<object, unknown>(operation.document(kind));

      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).toEqual([operation.answer(kind)]);
      expect(upstream.calls).toEqual(operation.calls(kind));
      expect(upstream.bodies.at(-1)).toEqual(operation.body);
      for (const call of upstream.calls) reached.add(documented(call));
    },
  );
});

test('those are the fifty operations on owners that C1 has', () => {
  expect(Object.keys(ownershipOperations)).toHaveLength(50);
  expect([...reached].toSorted()).toEqual(Object.values(ownershipOperations).toSorted());
});
