import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { answering, answerJson } from '../../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../../support/gateway.ts';
import { kinds, type Kind } from '../kinds.ts';

const sorts = ['User', 'Entitlement'] as const;
type Sort = (typeof sorts)[number];

const person = 'p'.repeat(27);
const elsewhere = 'b'.repeat(27);
const entitlement = 'q'.repeat(27);
const rows = {
  User: { roleSlug: 'primary', user: { id: person } },
  Entitlement: { roleSlug: 'primary', appEntitlement: { appId: elsewhere, id: entitlement } },
};
/** Not the one that the writes name: the app is, the entitlement is not, and the other way round. */
const strangers = {
  User: [{ roleSlug: 'primary', user: { id: 'x'.repeat(27) } }],
  Entitlement: [
    { roleSlug: 'primary', appEntitlement: { appId: elsewhere, id: 'x'.repeat(27) } },
    { roleSlug: 'primary', appEntitlement: { appId: 'a'.repeat(27), id: entitlement } },
  ],
};

const literals = (kind: Kind): string =>
  Object.entries(kind.keys)
    .map(([name, value]) => `${name}: "${value}"`)
    .join(', ');
const capitalized = ({ name }: Kind): string => name.charAt(0).toUpperCase() + name.slice(1);
const refs = {
  User: `userRefId: "${person}"`,
  Entitlement: `appEntitlementRefAppId: "${elsewhere}", appEntitlementRefId: "${entitlement}"`,
};

const creation = (kind: Kind, sort: Sort): string =>
  `mutation { create${kind.infix}${sort}Owner(input: { ${literals(kind)}, roleSlug: "primary", ${refs[sort]} }) { ${kind.name}Owner${sort} { roleSlug } } }`;
const deletion = (kind: Kind, sort: Sort): string =>
  `mutation { delete${kind.infix}${sort}Owner(input: { ${literals(kind)}, roleSlug: "primary", ${refs[sort]} }) { deletedNodeId } }`;
const nodeIdOf = (...parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');
const keysOf = {
  User: [person],
  Entitlement: [elsewhere, entitlement],
};
const owners = {
  User: refs.User,
  Entitlement: `appEntitlementRef: { appId: "${elsewhere}", id: "${entitlement}" }`,
};

/** The same two writes by the mutations that take an object, or an ownership, of any kind. */
const anyCreation = (kind: Kind, sort: Sort): string =>
  `mutation { createOwner(input: { objectId: "${nodeIdOf(capitalized(kind), ...Object.values(kind.keys))}", roleSlug: "primary", owner: { ${owners[sort]} } }) { ownership { roleSlug } } }`;
const anyDeletion = (kind: Kind, sort: Sort): string =>
  `mutation { deleteOwner(input: { ownershipId: "${nodeIdOf(`${capitalized(kind)}Owner${sort}`, ...Object.values(kind.keys), 'primary', ...keysOf[sort])}" }) { deletedNodeId } }`;

const setting = (kind: Kind): string =>
  `mutation { set${capitalized(kind)}Owners(input: { ${literals(kind)}, roleSlug: "primary", userRefs: [{ id: "${person}" }], appEntitlementRefs: [{ appId: "${elsewhere}", id: "${entitlement}" }] }) { ${kind.name} { nodeId } } }`;

/** Whether C1 has the owners of each sort that the writes name. */
type Has = Readonly<Record<Sort, boolean>>;
const all: Has = { User: true, Entitlement: true };
const none: Has = { User: false, Entitlement: false };

/** A C1 that breaks off every write, and before and after it has these owners, beside strangers where it is said. */
async function brokenC1(
  kind: Kind,
  { before, after, beside = [] }: { before: Has; after: Has; beside?: Sort[] },
) {
  let isWritten = false;
  const sortOf = ({ url = '' }: IncomingMessage): Sort =>
    /\/owners\/users(?:\/|\?|$)/.test(url) ? 'User' : 'Entitlement';
  return answering((request, response) => {
    const sort = sortOf(request);
    const has = (isWritten ? after : before)[sort];
    if (request.method !== 'GET') {
      isWritten = true;
      response.socket?.destroy();
    } else if (request.url?.includes('?') === true) {
      const list = [...(beside.includes(sort) ? strangers[sort] : []), ...(has ? [rows[sort]] : [])];
      answerJson(response, 200, { list, nextPageToken: '' });
    } else if (has) {
      answerJson(response, 200, { [`${kind.name}Owner${sort}`]: rows[sort] });
    } else {
      answerJson(response, 404, { code: 5, message: 'not found' });
    }
  });
}

async function outcomeOf(origin: string, document: string): Promise<unknown> {
  const { data, errors } = await gatewayOver(origin, { token: 'token' }).send<
    Record<string, unknown>,
    unknown
  >(document);
  const [payload] = Object.values(data ?? {});
  if (errors === undefined) return payload === null ? 'nothing' : 'done';
  return payload === null ? (errors[0]?.extensions['outcome'] ?? errors[0]?.extensions['code']) : 'both';
}

describe.each(kinds)('a write to the owners of $name that broke', (kind) => {
  test.each(
    sorts.flatMap((sort) => [
      [sort, 'was there and is gone', all, none, 'done'] as const,
      [sort, 'was there and still is', all, all, 'UNKNOWN'] as const,
      [sort, 'was not seen before and is not seen now', none, none, 'UNKNOWN'] as const,
    ]),
  )('as the delete of an owner of the sort %s that %s', async (sort, _what, before, after, outcome) => {
    const { origin, calls } = await brokenC1(kind, { before, after, beside: [sort] });

    expect(await outcomeOf(origin, deletion(kind, sort))).toBe(outcome);
    expect(calls.filter((call) => call.startsWith('DELETE'))).toHaveLength(1);
    const other = await brokenC1(kind, { before, after, beside: [sort] });
    expect(await outcomeOf(other.origin, anyDeletion(kind, sort))).toBe(outcome);
    expect(other.calls).toEqual(calls);
  });

  test.each(
    sorts.flatMap((sort) => [
      [sort, 'is there now', all, 'done'] as const,
      [sort, 'is not seen, while strangers are', none, 'UNKNOWN'] as const,
    ]),
  )('as the creation of an owner of the sort %s that %s', async (sort, _what, after, outcome) => {
    const { origin, calls } = await brokenC1(kind, { before: none, after, beside: [sort] });

    expect(await outcomeOf(origin, creation(kind, sort))).toBe(outcome);
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
    const other = await brokenC1(kind, { before: none, after, beside: [sort] });
    expect(await outcomeOf(other.origin, anyCreation(kind, sort))).toBe(outcome);
    expect(other.calls).toEqual(calls);
  });

  test.each([
    ['as they were to be', all, [], 'done'],
    ['still nobody', none, [], 'UNKNOWN'],
    ['right as to people, and without the entitlement', { ...all, Entitlement: false }, [], 'UNKNOWN'],
    ['right as to entitlements, and without the person', { ...all, User: false }, [], 'UNKNOWN'],
    ['as they were to be, and a stranger among the people', all, ['User' as const], 'UNKNOWN'],
    ['as they were to be, and strangers among the entitlements', all, ['Entitlement' as const], 'UNKNOWN'],
  ])('as a set, where they are %s', async (_what, after, beside, outcome) => {
    const { origin, calls } = await brokenC1(kind, { before: none, after, beside });

    expect(await outcomeOf(origin, setting(kind))).toBe(outcome);
    expect(calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });
});
