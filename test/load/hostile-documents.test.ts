import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bodyOf, hostileDocuments, times } from '../support/hostile-documents.ts';
import { post, sandboxedGateway, type SandboxedGateway } from '../support/gateway.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';

const rounds = 7;

/** Further rounds of the widest documents, most of which take twice as long as the least. */
const roundsOfWidest = 18;

const userFields =
  'id displayName email username jobTitle department employmentStatus employmentType createdAt updatedAt status ' +
  'type origin directoryStatus profile emails usernames employeeIds roleIds managerIds delegatedUserId';
const ordinaryQuery = `
  query ($appId: ID!) {
    appUserOwners(appId: $appId, first: 100) {
      nodes { roleSlug createdAt user { ${userFields} managers { ${userFields} } } }
    }
  }`;

/** What no limit refuses, as costly as it can be made: the comparison of fields that may overlap is quadratic. */
const widest = [
  ['99 times 19 fields', times(19, (field) => times(99, () => userFields.split(' ')[field] ?? ''))],
  ['120 times managers', times(120, () => `managers { ${userFields.split(' ').slice(0, 13).join(' ')} }`)],
].map(([name = '', fields = '']) => ({ name: `(${name})`, body: bodyOf(`{ user(id: "x") { ${fields} } }`) }));

interface Owners {
  readonly appUserOwners: { readonly nodes: readonly unknown[] };
}

interface Measured {
  /** The longest time in which nothing else could run. */
  readonly blockedMs: number;
  readonly tookMs: number;
}

/** Sends a request while turns of the event loop are timed beside it. */
async function measure({ fetch, token }: SandboxedGateway, body: string): Promise<Measured> {
  const request = post(body, token);
  let isAnswered = false;
  let blockedMs = 0;
  await turn();
  const watch = async (): Promise<void> => {
    for (let last = performance.now(); !isAnswered;) {
      await turn();
      const now = performance.now();
      blockedMs = Math.max(blockedMs, now - last);
      last = now;
    }
  };
  const watching = watch();
  const startedAt = performance.now();
  const response = await fetch(request);
  await response.text();
  const tookMs = performance.now() - startedAt;
  isAnswered = true;
  await watching;
  return { blockedMs, tookMs };
}

/** The documents whose body has about the most bytes that a body may have, or the most errors. */
const largest = [
  'many lines before errors',
  '1,900 unknown members of an input',
  '1 MB of garbage',
  '1 MB of spaces',
];

const least = (values: readonly number[]): number => Math.min(...values);

test('no hostile document blocks the process for longer than an ordinary query takes', async () => {
  const log = searchedLog('info');
  const gateway = await sandboxedGateway({ tokenLifetimeSeconds: 36_000 }, { log });
  const { appId } = addOwnedApp(gateway.sandbox, { owners: 100, managers: 100 });
  const { data, errors } = await gateway.send<Owners, object>(ordinaryQuery, { appId });
  expect([data?.appUserOwners.nodes.length, errors]).toEqual([100, undefined]);
  const ordinary = { name: 'ordinary: a hundred owners', body: bodyOf(ordinaryQuery, { appId }) };
  const runs = [ordinary, ...hostileDocuments, ...widest].map(({ name, body }) => ({
    name,
    body,
    measured: [] as Measured[],
  }));

  // Interleaved, so that a busy moment of the machine falls on all; the least of each is what it costs by itself.
  for (let round = 0; round < rounds; round += 1)
    for (const { body, measured } of runs) measured.push(await measure(gateway, body));
  for (let round = 0; round < roundsOfWidest; round += 1)
    for (const { body, measured } of runs.slice(-widest.length)) measured.push(await measure(gateway, body));

  const costs = runs.map(({ name, measured }) => ({
    name,
    blockedMs: least(measured.map(({ blockedMs }) => blockedMs)),
    tookMs: least(measured.map(({ tookMs }) => tookMs)),
  }));
  for (const { name, blockedMs, tookMs } of costs) {
    const figures = [blockedMs, tookMs].map((ms) => ms.toFixed(1).padStart(8)).join('');
    process.stderr.write(`blocked, took (ms):${figures}  ${name}\n`);
  }

  const [{ tookMs: ordinaryMs } = { tookMs: 0 }, ...others] = costs;
  const beyond = (factor: number, names: readonly { readonly name: string }[]) =>
    others.filter(
      ({ name, blockedMs }) => blockedMs > factor * ordinaryMs && names.some((other) => other.name === name),
    );
  expect(
    beyond(
      1,
      hostileDocuments.filter(({ name }) => !largest.includes(name)),
    ),
  ).toEqual([]);
  // Reading the largest bodies takes about as long as one ordinary query, on some machines a little longer.
  expect(beyond(2, hostileDocuments)).toEqual([]);
  // Known to exceed it; here so that it does not grow unseen.
  expect(beyond(3, widest)).toEqual([]);
});
