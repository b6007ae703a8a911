import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { createSubgraph } from '../../src/federation/subgraph.ts';
import { gatewayOver, post } from '../support/gateway.ts';
import { root } from '../support/process.ts';

const unused = 'http://127.0.0.1:9';
const service = '{ _service { sdl } }';
const rejectAll = () => Promise.resolve({ kind: 'refused', reason: 'not accepted' } as const);

test('a gateway that is no subgraph has no field of federation', async () => {
  const { send } = gatewayOver(unused);

  expect(await send('{ _service { sdl } _entities(representations: []) { __typename } }')).toMatchObject({
    errors: [
      { message: 'Cannot query field "_service" on type "Query".' },
      { message: expect.stringContaining('Cannot query field "_entities" on type "Query".') as string },
    ],
  });
});

test.each([true, false])('a subgraph gives its SDL, with introspection: %s', async (introspection) => {
  const { send } = gatewayOver(unused, { subgraph: await createSubgraph(), introspection });

  expect(await send(service)).toEqual({
    data: { _service: { sdl: readFileSync(`${root}subgraph.graphql`, 'utf8') } },
  });
});

test('the SDL keeps the descriptions, and has neither Node nor the fields of federation', () => {
  const sdl = readFileSync(`${root}subgraph.graphql`, 'utf8');
  const graph = buildSchema(sdl, { assumeValidSDL: true });

  expect(sdl.split('\n')[0]).toBe(
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])',
  );
  expect(graph.getType('Node')).toBeUndefined();
  const fields = Object.keys(graph.getQueryType()?.getFields() ?? {});
  expect(fields.filter((name) => /^nodes?$|^_/.test(name))).toEqual([]);
  expect(fields).toContain('users');
  expect(sdl).toMatch(/"""C1's id of the person, 27 letters and digits\."""\n {2}id: ID!/);
  expect(sdl.match(/@key\(fields: "[^"]+"\)/g)).toHaveLength(12);
});

test('every directive of the SDL is one of GraphQL and Federation, or defined: Apollo rejects others', () => {
  const { definitions } = parse(readFileSync(`${root}subgraph.graphql`, 'utf8'));
  const defined = definitions.flatMap((one) =>
    one.kind === Kind.DIRECTIVE_DEFINITION ? [one.name.value] : [],
  );
  const used = new Set<string>();
  visit({ kind: Kind.DOCUMENT, definitions }, { Directive: ({ name }) => void used.add(name.value) });

  expect(defined).toEqual(['oneOf']);
  const known = [...defined, 'deprecated', 'specifiedBy', 'link', 'key', 'shareable'];
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  expect(used).toContain('oneOf');
});

test('files of the schema show the graph without the fields of federation', async () => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph() });
  const read = async (path: string) => (await fetch(new Request(`http://localhost/graphql/${path}`))).text();

  expect((await read('schema.graphql')).trimEnd()).toBe(
    readFileSync(`${root}schema.graphql`, 'utf8').trimEnd(),
  );
  expect(JSON.parse(await read('possible-types.json'))).toEqual(
    JSON.parse(readFileSync(`${root}possible-types.json`, 'utf8')),
  );
});

test('with a prefix the files of the schema are those of the prefixed graph', async () => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph({ prefix: 'C1' }) });
  const file = await fetch(new Request('http://localhost/graphql/schema.graphql'));
  const served = buildSchema(await file.text());

  expect(served.getType('C1User')).toBeDefined();
  expect(Object.keys(served.getQueryType()?.getFields() ?? {})).toContain('c1Node');
  expect(served.getType('_Entity')).toBeUndefined();
});

test('a subgraph whose trusted documents are enforced is not created', async () => {
  const subgraph = await createSubgraph();
  const trusted = (mode: 'enforce' | 'log') => ({
    subgraph,
    trustedDocuments: { mode, documents: new Map<string, string>() },
  });

  expect(() => gatewayOver(unused, trusted('enforce'))).toThrow(
    'trustedDocuments: enforced in a subgraph, which refuses every router; want them in the router',
  );
  expect((await gatewayOver(unused, trusted('log')).send(service)).errors).toBeUndefined();
});

test('the SDL costs as much as the fields that have as many characters', async () => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph(), limits: { maxCost: 0 } });
  const { length } = readFileSync(`${root}subgraph.graphql`, 'utf8');

  expect(await (await fetch(post({ query: service }))).json()).toMatchObject({
    errors: [{ extensions: { limit: 'cost', found: 1 + Math.ceil(length / 20) } }],
  });
});

test('without a token no operation is as expensive as those that C1 answers', async () => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph() });
  const representations = Array.from({ length: 1_000 }, () => ({ __typename: 'User', id: 'x' }));
  const ask = async (count: number, token?: string) => {
    const ids = Array.from({ length: count }, (_, index) => `f${index}: id`).join(' ');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { ${ids} } } }`;
    return fetch(post({ query, variables: { of: representations } }, token));
  };

  const refused = await ask(50);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect((await ask(49)).status).toBe(200);
  expect((await ask(50, 'a-token')).status).toBe(200);
});

test.each([
  [
    'a token that is missing',
    { identity: { kind: 'service', tokens: staticToken('x'), callers: rejectAll } as const },
    401,
  ],
  ['a body that is too large', { limits: { maxBodyBytes: 10 } }, 413],
  ['an operation that is invalid', {}, 400],
])('%s is rejected in the type of the errors that a router reads', async (_name, options, status) => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph(), ...options });
  const accept = 'application/json, application/graphql-response+json';

  const response = await fetch(post({ query: '{ unknown }' }, undefined, { accept }));

  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/graphql-response+json; charset=utf-8',
  ]);
});

test('the cost of entities counts by the number of representations', async () => {
  const { fetch } = gatewayOver(unused, { subgraph: await createSubgraph(), limits: { maxCost: 0 } });
  const representations = Array.from({ length: 1_000 }, () => ({ __typename: 'User', id: 'x' }));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on User { id email managers { displayName } } ... on App { id displayName }
  } }`;

  const response = await fetch(post({ query, variables: { of: representations } }));

  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { limit: 'cost', found: 1 + 1_000 * (2 + 1 + 5) } }],
  });
});
