import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox } from '../../../src/sandbox/sandbox.ts';
import { graphql } from '../../generated/gql.ts';
import { faultsAfter, type Fault } from '../../support/upstream/fault.ts';
import { faultProxy } from '../../support/upstream/fault-proxy.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { overheard } from '../../support/log-leaks/track-responses.ts';

/** What the client is told. */
interface Told {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly retryAfterSeconds?: number };
}

const limited: Told = {
  message: 'C1 receives too many requests; try again later',
  extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 0 },
};
const unavailable: Told = {
  message: 'C1 cannot be reached at the moment',
  extensions: { code: 'UPSTREAM_UNAVAILABLE' },
};
const late: Told = { message: 'C1 did not answer in time', extensions: { code: 'UPSTREAM_TIMEOUT' } };
const failed: Told = { message: 'C1 failed to answer', extensions: { code: 'UPSTREAM_ERROR' } };
const unusable: Told = {
  message: 'C1 gave an answer that cannot be used',
  extensions: { code: 'UPSTREAM_ERROR' },
};

/** How many calls are made while a fault lasts, and how many when it happens once; what is sent again succeeds. */
interface Calls {
  readonly reads: readonly [lasting: number, once: number];
  readonly writes: readonly [lasting: number, once: number];
  /** Reads that ask what came of a write, which is of unknown outcome unless they find it carried out. */
  readonly questions: readonly [lasting: number, once: number];
}

const nothingHappened: Calls = { reads: [3, 2], writes: [3, 2], questions: [0, 0] };
const mayPass: Calls = { reads: [3, 2], writes: [1, 1], questions: [9, 1] };
const mayStay: Calls = { reads: [1, 1], writes: [1, 1], questions: [3, 1] };

const matrix: Readonly<Record<Fault | 'refused', readonly [Told, Calls]>> = {
  refused: [unavailable, nothingHappened],
  '429-seconds': [limited, nothingHappened],
  '429-date': [limited, nothingHappened],
  'reset-before': [unavailable, mayPass],
  'reset-after': [unavailable, mayPass],
  truncate: [unavailable, mayPass],
  '502-before': [unavailable, mayPass],
  '502-after': [unavailable, mayPass],
  '503-before': [unavailable, mayPass],
  '503-after': [unavailable, mayPass],
  '504-before': [unavailable, mayPass],
  '504-after': [unavailable, mayPass],
  '500-before': [failed, mayStay],
  '500-after': [failed, mayStay],
  stall: [late, mayStay],
  trickle: [late, mayStay],
  html: [unusable, mayStay],
  'broken-json': [unusable, mayStay],
  'wrong-type': [unusable, mayStay],
  redirect: [unusable, mayStay],
  huge: [unusable, mayStay],
};

type When = 'lasting' | 'once';

const cases = (Object.keys(matrix) as (keyof typeof matrix)[]).flatMap((fault) => {
  const [told, { reads, writes, questions }] = matrix[fault];
  return [
    { fault, when: 'lasting' as const, told, reads: reads[0], writes: writes[0], questions: questions[0] },
    { fault, when: 'once' as const, told, reads: reads[1], writes: writes[1], questions: questions[1] },
  ];
});

const readByGet = graphql(/* GraphQL */ `
  query ReadByGet($id: ID!) {
    app(id: $id) {
      displayName
    }
  }
`);

const readBySearch = graphql(/* GraphQL */ `
  query ReadBySearch {
    apps(first: 10) {
      nodes {
        displayName
      }
    }
  }
`);

const write = graphql(/* GraphQL */ `
  mutation WriteThroughFaults($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        appId
      }
    }
  }
`);

/** A gateway over a sandbox with one app and one person, and between them a fault, at the first call or at every one. */
async function gatewayBehind(fault: Fault | 'refused' | undefined, when: When) {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { origin, close } = await listen(overheard(sandbox));
  onTestFinished(close);
  const calls: string[] = [];
  const proxy = await faultProxy(origin, (call) => {
    calls.push(call);
    const isHit = fault !== 'refused' && (when === 'lasting' || calls.length === 1);
    return isHit ? fault : undefined;
  });
  if (fault === 'refused') {
    await proxy.refuseConnections();
    // What never arrives nobody can count but the library that tried.
    during('undici:client:connectError', () => {
      calls.push('refused');
      if (when === 'once') void proxy.acceptConnections();
    });
  }
  // Short where it is what ends the wait; elsewhere so long that a busy machine does not reach it.
  const timeoutMs = fault === 'stall' || fault === 'trickle' ? 250 : 5_000;
  const token = sandbox.issueToken();
  const appId = sandbox.store.addApp({ displayName: 'Quarry' }).id;
  const userRefId = sandbox.store.addUser().id;
  return {
    sandbox,
    proxy,
    calls,
    token,
    appId,
    userRefId,
    ...gatewayOver(proxy.origin, { token, timeoutMs }),
  };
}

/** Listens to a channel of node:diagnostics_channel until the end of the test. */
function during(channel: string, listener: () => void): void {
  subscribe(channel, listener);
  onTestFinished(() => {
    unsubscribe(channel, listener);
  });
}

/** All that an answer says of a failure; what is compared with it holds nothing else of what went wrong. */
const errorOf = ({ message, extensions }: Told, path: string, more = {}) => ({
  message,
  path: [path],
  locations: [{ line: 2, column: 3 }],
  extensions: { ...extensions, ...more, requestId: expect.stringMatching(/^[\w-]{36}$/) as string },
});

/** A call that is made so many times; a connection that is refused takes the place of the call. */
function times(count: number, call: string, { fault, when }: { fault: string; when: When }): string[] {
  const isRefused = (nth: number): boolean => fault === 'refused' && (when === 'lasting' || nth === 0);
  return Array.from({ length: count }, (_, nth) => (isRefused(nth) ? 'refused' : call));
}

test('without a fault answers are whole, and calls share connections', async () => {
  let connections = 0;
  during('undici:client:connected', () => {
    connections += 1;
  });
  const { calls, send, appId, userRefId } = await gatewayBehind(undefined, 'once');
  const input = { appId, roleSlug: 'primary', userRefId };

  const answers = [
    await send(readByGet, { id: appId }),
    await send(readBySearch),
    await send(write, { input }),
  ];

  expect(answers).toEqual([
    { data: { app: { displayName: 'Quarry' } } },
    { data: { apps: { nodes: [{ displayName: 'Quarry' }] } } },
    { data: { createUserOwner: { appOwnerUser: { appId } } } },
  ]);
  expect(calls).toEqual([
    `GET /api/v1/apps/${appId}`,
    'POST /api/v1/search/apps',
    `POST /api/v2/apps/${appId}/owners/users/primary/${userRefId}`,
  ]);
  for (let more = 0; more < 10; more += 1) await send(readBySearch);
  // One for writes, and one for reads: or two, where a read begins before the pool has the first one back.
  expect(connections).toBeLessThanOrEqual(3);
});

test.each(cases)('$fault, $when: a read by GET is sent $reads ×', async ({ told, reads, ...row }) => {
  const { calls, send, appId } = await gatewayBehind(row.fault, row.when);

  const answer = await send(readByGet, { id: appId });

  const isOvercome = row.when === 'once' && reads > 1;
  expect(answer).toEqual(
    isOvercome
      ? { data: { app: { displayName: 'Quarry' } } }
      : { data: { app: null }, errors: [errorOf(told, 'app')] },
  );
  expect(calls).toEqual(times(reads, `GET /api/v1/apps/${appId}`, row));
});

test.each(cases)('$fault, $when: a read by POST is sent $reads ×', async ({ told, reads, ...row }) => {
  const { calls, send } = await gatewayBehind(row.fault, row.when);

  const answer = await send(readBySearch);

  const isOvercome = row.when === 'once' && reads > 1;
  expect(answer).toEqual(
    isOvercome
      ? { data: { apps: { nodes: [{ displayName: 'Quarry' }] } } }
      : { data: { apps: null }, errors: [errorOf(told, 'apps')] },
  );
  expect(calls).toEqual(times(reads, 'POST /api/v1/search/apps', row));
});

test.each(cases)(
  '$fault, $when: a write is sent $writes ×, and what is not known is asked for',
  async ({ told, writes, questions, ...row }) => {
    const gateway = await gatewayBehind(row.fault, row.when);
    const { sandbox, calls, send, appId, userRefId } = gateway;

    const answer = await send(write, { input: { appId, roleSlug: 'primary', userRefId } });

    const owner = `/api/v2/apps/${appId}/owners/users/primary/${userRefId}`;
    expect(calls).toEqual([
      ...times(writes, `POST ${owner}`, row),
      ...Array.from({ length: questions }, () => `GET ${owner}`),
    ]);
    const isCarriedOut = faultsAfter.some((fault) => fault === row.fault);
    const isOvercome = row.when === 'once' && (writes > 1 || isCarriedOut);
    const outcome = questions > 0 && { outcome: 'UNKNOWN' };
    expect(answer).toEqual(
      isOvercome
        ? { data: { createUserOwner: { appOwnerUser: { appId } } } }
        : { data: { createUserOwner: null }, errors: [errorOf(told, 'createUserOwner', outcome)] },
    );
    // However often it was sent: C1 was brought to do it at most once.
    const carriedOut = sandbox.ledger.filter(({ method }) => method === 'POST');
    expect(carriedOut).toHaveLength(isOvercome || isCarriedOut ? 1 : 0);
  },
);

test.each(cases.filter(({ when }) => when === 'lasting'))(
  '$fault: the log has the code and the pattern, and no token, id or body',
  async ({ fault, when, told }) => {
    const { send, log, token, appId } = await gatewayBehind(fault, when);

    await send(readByGet, { id: appId });

    const { code } = told.extensions;
    expect(log).toMatchObject([
      { msg: 'operation', errors: [{ method: 'GET', pattern: '/api/v1/apps/{id}', code, count: 1 }] },
    ]);
    // The message of a status of C1 may be there; a body, of JSON or HTML, may not.
    for (const secret of [token, appId, 'Quarry', '<html', String.raw`{\"`]) {
      expect(JSON.stringify(log)).not.toContain(secret);
    }
  },
);

test('a huge answer is cut off at the limit', async () => {
  const { proxy, send, appId } = await gatewayBehind('huge', 'lasting');
  const taken = proxy.nextHugeAnswer();

  await send(readByGet, { id: appId });

  // The limit is five megabytes; the buffers of two sockets take about as much again.
  expect(await taken).toBeGreaterThan(5_000_000);
  expect(await taken).toBeLessThan(20_000_000);
});
