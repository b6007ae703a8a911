import { expect, test } from 'vitest';
import { answering, answerJson } from '../../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../../support/gateway.ts';

const app = 'a'.repeat(27);
const leaver = 'l'.repeat(27);
const successor = 's'.repeat(27);
const path = `/api/v2/apps/${app}/owners/users/primary`;
const ownershipId = nodeIdOf(leaver);

function nodeIdOf(person: string): string {
  return Buffer.from(JSON.stringify(['AppOwnerUser', app, 'primary', person])).toString('base64url');
}

/** What C1 answers: a status, or `broken` for a connection that breaks after C1 has done what was asked. */
type Answer = number | 'broken';

interface Script {
  /** Who owns the app before. */
  readonly owners: readonly string[];
  /** The answers to the create and to the delete; they change the owners where they are 200 or broken. */
  readonly create?: Answer;
  readonly delete?: Answer;
  /** The answer to a read, whoever owns the app; by who owns it if undefined. */
  readonly read?: (person: string, reads: number) => Answer | undefined;
  /** What every read and create answers in place of the row. */
  readonly row?: object;
  /** Called when the successor's row has been read for the first time. */
  readonly onSeen?: (owners: Set<string>) => void;
}

/** A C1 with one app, whose owners change as the script says. */
async function scriptedC1(script: Script) {
  const owners = new Set(script.owners);
  const reads = new Map<string, number>();
  const rowFor = (person: string, method = '') => {
    const isScripted = person === successor && method !== 'DELETE';
    const row = { appId: app, roleSlug: 'primary', user: { id: person } };
    return isScripted && script.row !== undefined ? script.row : row;
  };
  const { origin, calls } = await answering((request, response) => {
    const { method, url = '' } = request;
    const person = url.endsWith(successor) ? successor : leaver;
    if (url.startsWith('/api/v1/')) {
      answerJson(response, 200, { userView: { user: { id: successor } } });
      return;
    }
    const read = (reads.get(person) ?? 0) + 1;
    if (method === 'GET') reads.set(person, read);
    const answer: Answer =
      (method === 'POST'
        ? script.create
        : method === 'DELETE'
          ? script.delete
          : script.read?.(person, read)) ?? (method === 'GET' && !owners.has(person) ? 404 : 200);
    if (answer === 'broken' || answer === 200) {
      if (method === 'POST') owners.add(person);
      if (method === 'DELETE') owners.delete(person);
    }
    if (answer === 'broken') response.socket?.destroy();
    else if (answer === 200) answerJson(response, 200, { appOwnerUser: rowFor(person, method) });
    else answerJson(response, answer, { code: 5, message: 'C1 says why' });
    if (method === 'GET' && person === successor && answer === 200 && read === 1) script.onSeen?.(owners);
  });
  return { origin, calls, owners };
}

async function transferOver(origin: string) {
  const { data } = await gatewayOver(origin, { token: 'token' }).send<
    {
      transferOwnerships: {
        transfers: {
          outcome: string;
          ownership: { nodeId: string } | null;
          error: { code: string } | null;
        }[];
      };
    },
    never
  >(
    `mutation { transferOwnerships(input: { ownershipIds: ["${ownershipId}"], toUserId: "${successor}" }) { transfers { outcome ownership { nodeId } error { code } } } }`,
  );
  const [transfer] = data?.transferOwnerships.transfers ?? [];
  return [transfer?.outcome, transfer?.error?.code, transfer?.ownership?.nodeId === nodeIdOf(successor)];
}

const both = [leaver, successor];

test.each<[string, Script, unknown[], string[]]>([
  [
    'the row cannot be read',
    { owners: [leaver], read: () => 403 },
    ['NOT_MOVED', 'FORBIDDEN', false],
    [leaver],
  ],
  ['C1 refuses the create', { owners: [leaver], create: 403 }, ['NOT_MOVED', 'FORBIDDEN', false], [leaver]],
  ['the object is gone', { owners: [leaver], create: 404 }, ['NOT_MOVED', 'NOT_FOUND', false], [leaver]],
  [
    'the create breaks off and was made',
    { owners: [leaver], create: 'broken' },
    ['MOVED', undefined, true],
    [successor],
  ],
  [
    'the create breaks off and is not seen',
    { owners: [leaver], create: 'broken', read: (person) => (person === successor ? 404 : 200) },
    ['UNKNOWN', 'UPSTREAM_UNAVAILABLE', false],
    both,
  ],
  [
    'C1 answers the create with a conflict, and does not show the row',
    { owners: [leaver], create: 409 },
    ['UNKNOWN', 'NOT_FOUND', false],
    [leaver],
  ],
  [
    "C1 refuses to read the successor's row",
    { owners: [leaver], read: (person) => (person === successor ? 403 : undefined) },
    ['ADDED', 'FORBIDDEN', true],
    both,
  ],
  ['C1 refuses the delete', { owners: [leaver], delete: 403 }, ['ADDED', 'FORBIDDEN', true], both],
  ['the delete is answered with 404', { owners: [leaver], delete: 404 }, ['MOVED', undefined, true], both],
  [
    'the delete breaks off and was made',
    { owners: [leaver], delete: 'broken' },
    ['MOVED', undefined, true],
    [successor],
  ],
  [
    'the delete breaks off and the row is still shown',
    { owners: [leaver], delete: 'broken', read: (person) => (person === leaver ? 200 : undefined) },
    ['UNKNOWN', 'UPSTREAM_UNAVAILABLE', true],
    [successor],
  ],
  [
    'the successor is removed after it was seen',
    { owners: [leaver], onSeen: (owners) => owners.delete(successor) },
    ['MOVED', undefined, true],
    [],
  ],
  [
    "the row of an earlier run is gone, and the successor's cannot be read",
    { owners: [], read: (person) => (person === successor ? 403 : undefined) },
    ['UNKNOWN', 'FORBIDDEN', false],
    [],
  ],
])('a transfer where %s', async (_what, script, outcome, ownersAfter) => {
  const { origin, owners } = await scriptedC1(script);

  expect(await transferOver(origin)).toEqual(outcome);
  expect([...owners].toSorted()).toEqual(ownersAfter);
});

test.each([
  ['of another person', { appId: app, roleSlug: 'primary', user: { id: leaver } }],
  ['of another role', { appId: app, roleSlug: 'invented-deputy', user: { id: successor } }],
  ['of another object', { appId: 'b'.repeat(27), roleSlug: 'primary', user: { id: successor } }],
])('a row %s is not that of the successor, so the one before stays', async (_what, row) => {
  const { origin, owners, calls } = await scriptedC1({ owners: [leaver], row });

  expect(await transferOver(origin)).toEqual(['UNKNOWN', 'UPSTREAM_ERROR', false]);
  expect([...owners].toSorted()).toEqual(both);
  expect(calls).not.toContain(`DELETE ${path}/${leaver}`);
});

test('a row of another person is not that of the leaver, so nothing is created', async () => {
  const other = { appId: app, roleSlug: 'primary', user: { id: 'o'.repeat(27) } };
  const { origin, calls } = await answering((request, response) => {
    const isUser = request.url?.startsWith('/api/v1/') === true;
    answerJson(response, 200, isUser ? { userView: { user: { id: successor } } } : { appOwnerUser: other });
  });

  expect(await transferOver(origin)).toEqual(['NOT_MOVED', 'UPSTREAM_ERROR', false]);
  expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a leaver that is added again meanwhile is moved by the next run', async () => {
  const { origin, owners } = await scriptedC1({ owners: [leaver] });
  await transferOver(origin);
  owners.add(leaver);

  expect(await transferOver(origin)).toEqual(['MOVED', undefined, true]);
  expect([...owners]).toEqual([successor]);
});

test('two runs of the same transfer at once move it once', async () => {
  const { origin, calls, owners } = await scriptedC1({ owners: [leaver] });

  const outcomes = await Promise.all([transferOver(origin), transferOver(origin)]);

  for (const [outcome, error] of outcomes) {
    expect(['MOVED', 'ALREADY_MOVED']).toContain(outcome);
    expect(error).toBeUndefined();
  }
  expect([...owners]).toEqual([successor]);
  expect(calls.filter((call) => call === `DELETE ${path}/${leaver}`).length).toBeGreaterThan(0);
});
