import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/server/connections/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { maxCursorLength } from '../../src/schema/connection/cursor.ts';
import { maxNodeIdLength } from '../../src/schema/node/node-id.ts';
import { maxCoordinateLength } from '../../src/schema/viewer/field-permissions.ts';
import { post, sandboxedGateway } from '../support/gateway.ts';
import { addOneOfEach, onlyId, usual } from '../support/fixtures/all-kinds.ts';
import { operationOf } from '../support/graph/operations.ts';
import { textPlaces, type TextPlace } from '../support/graph/string-inputs.ts';

/** The fields of inputs that take a `nodeId`. */
const nodeIdPlaces = [
  'CreateOwnerInput.objectId',
  'DeleteOwnerInput.ownershipId',
  'TransferOwnershipsInput.ownershipIds',
];

/** What the longest text may be, where it is not 1,024 characters. */
function maxLengthAt({ of, path, declaredAs }: TextPlace): number {
  if (path.at(-1) === 'after') return maxCursorLength;
  if (nodeIdPlaces.includes(declaredAs)) return maxNodeIdLength;
  if (declaredAs.endsWith('(coordinate)') || path.at(-1) === 'coordinate') return maxCoordinateLength;
  return ['node', 'nodes'].includes(of.field.name) ? maxNodeIdLength : 1_024;
}

test('every text takes one of its limit, and refuses a longer one before anything is done with it', async () => {
  const { sandbox, send } = await sandboxedGateway({ ledgerLimit: 5_000 });
  addOneOfEach(sandbox);
  const errorsFor = async ({ of, path }: TextPlace, length: number) => {
    const { document, variables } = operationOf(of, usual, { path, value: 'x'.repeat(length) });
    const { errors = [] } = await send(document, variables);
    return errors.map(({ message, extensions: { code, argument } }) => ({ message, code, argument }));
  };

  for (const place of textPlaces) {
    const { name, argument } = place;
    const maxLength = maxLengthAt(place);
    const tooLong = `must have at most ${maxLength} characters`;

    expect(await errorsFor(place, maxLength + 1), name).toEqual([
      { message: `${argument} ${tooLong}`, code: 'BAD_USER_INPUT', argument },
    ]);
    expect(JSON.stringify(await errorsFor(place, maxLength)), name).not.toContain(tooLong);
  }

  expect(textPlaces.length).toBeGreaterThan(300);
  expect(sandbox.ledger.filter(({ path, body }) => JSON.stringify([path, body]).length > 3_000)).toEqual([]);
});

test('texts that are short by themselves are refused when they are too many together', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const query =
    'query ($ids: [ID!], $jobTitles: [String!]) { users(filter: { ids: $ids, jobTitles: $jobTitles }) { nodes { id } } }';
  const titles = (count: number) => Array.from({ length: count }, () => 'x'.repeat(1_024));

  const ok = await send(query, { ids: titles(16), jobTitles: titles(16) });
  const tooMany = await send(query, { ids: titles(16), jobTitles: [...titles(16), 'x'] });

  expect(JSON.stringify(ok)).not.toContain('characters');
  expect(tooMany.errors).toMatchObject([
    {
      message: 'filter must have at most 32768 characters together',
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter' },
    },
  ]);
  expect(sandbox.ledger).toHaveLength(1);
});

test('an argument has at most two thousand values, also where a request may have more', async () => {
  const limits = { maxTokens: 20_000 };
  const { sandbox, send } = await sandboxedGateway({}, { limits });
  const query = `mutation ($refs: [UserRefInput!]!) {
    setAppOwners(input: { appId: "a", roleSlug: "b", userRefs: $refs, appEntitlementRefs: [] }) { app { id } }
  }`;
  const refs = Array.from({ length: 1_000 }, () => ({ id: 'x' }));

  expect((await send(query, { refs })).errors).toMatchObject([
    {
      message: 'input must have at most 2000 values together',
      extensions: { code: 'BAD_USER_INPUT', argument: 'input' },
    },
  ]);
  expect(sandbox.ledger).toEqual([]);
});

const fiftyTimes = (field: string): string =>
  Array.from({ length: 50 }, (_, index) => `f${index}: ${field}`).join(' ');
const long = 900_000;

const attacks: Record<string, readonly [query: string, variables: object]> = {
  'a filter with one long id': [
    `query ($ids: [ID!]) { ${fiftyTimes('users(filter: { ids: $ids }) { nodes { id } }')} }`,
    { ids: ['x'.repeat(long)] },
  ],
  'a filter with many ids': [
    `query ($ids: [ID!]) { ${fiftyTimes('users(filter: { ids: $ids }) { nodes { id } }')} }`,
    { ids: Array.from({ length: 900 }, () => 'x'.repeat(900)) },
  ],
  'words to look for': [
    `query ($query: String) { ${fiftyTimes('apps(filter: { query: $query }) { nodes { id } }')} }`,
    { query: 'x'.repeat(long) },
  ],
  'a person whose ownerships are listed, after a cursor': [
    `query ($id: ID!) { ${fiftyTimes('userOwnerships(userId: $id, after: "x") { nodes { appId } }')} }`,
    { id: 'x'.repeat(long) },
  ],
  'an account that is looked up': [
    `query ($id: ID!) { ${fiftyTimes(`appUser(appId: "${onlyId}", appUserId: $id) { displayName }`)} }`,
    { id: 'x'.repeat(long) },
  ],
  'an owner that is looked up': [
    `query ($id: ID!) { ${fiftyTimes(`appUserOwner(appId: "${onlyId}", roleSlug: "primary", userRefId: $id) { roleSlug }`)} }`,
    { id: 'x'.repeat(long) },
  ],
  'a cursor of brackets': [
    `query ($after: String) { ${fiftyTimes('users(after: $after) { nodes { id } }')} }`,
    { after: Buffer.from('['.repeat(long / 2)).toString('base64url') },
  ],
  'a node id of brackets': [
    `query ($id: ID!) { ${fiftyTimes('node(id: $id) { nodeId }')} }`,
    { id: Buffer.from('['.repeat(long / 2)).toString('base64url') },
  ],
  'owners to be set': [
    `mutation ($refs: [UserRefInput!]!) { ${fiftyTimes('setAppOwners(input: { appId: "a", roleSlug: "b", userRefs: $refs, appEntitlementRefs: [] }) { app { id } }')} }`,
    { refs: Array.from({ length: 900 }, () => ({ id: 'x'.repeat(900) })) },
  ],
};

test.each(Object.entries(attacks))(
  '%s, fifty times, goes nowhere: not by a connection, not by fetch',
  async (_name, [query, variables]) => {
    const { fetch, listener, sandbox, token } = await sandboxedGateway();
    const { url, stop } = await listen(nodeHandler(listener), { host: '127.0.0.1', port: 0 });
    onTestFinished(async () => {
      await stop(1_000);
    });
    const request = (): Request => post({ query, variables }, token);

    const byFetch = await fetch(request());
    const { headers, body } = request();
    const byConnection = await globalThis.fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: await new Response(body).text(),
    });

    for (const response of [byFetch, byConnection]) {
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors.map(({ extensions: { code } }) => code)).toEqual(
        Array.from({ length: 50 }, () => 'BAD_USER_INPUT'),
      );
    }
    expect(sandbox.ledger).toEqual([]);
  },
);
