import { print } from 'graphql';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { post, sandboxedGateway } from '../support/gateway.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';
import { soakFactor } from './amount.ts';

const operations = 1_000 * soakFactor;
const concurrency = 32;

const people = graphql(/* GraphQL */ `
  query IsolationPeople($one: ID!, $two: ID!) {
    one: user(id: $one) {
      email
      managers {
        email
      }
    }
    two: user(id: $two) {
      email
    }
  }
`);

/** Asks as the others do and does not wait for the answer. */
async function leave(
  fetch: (request: Request) => Promise<Response>,
  token: string,
  variables: { one: string; two: string },
): Promise<void> {
  const leaver = new AbortController();
  const request = new Request(post({ query: print(people), variables }, token), { signal: leaver.signal });
  void fetch(request).catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  leaver.abort();
}

test('fifty identities, their operations interleaved, never see what another one sees', async () => {
  let upstreamCalls = 0;
  const log = searchedLog('info', (line) => {
    upstreamCalls += (JSON.parse(line) as { upstreamCalls: number }).upstreamCalls;
  });
  const { sandbox, send, fetch } = await sandboxedGateway(
    { ledgerLimit: 0, tokenLifetimeSeconds: 36_000 },
    { log },
  );
  const { store, issueToken } = sandbox;
  const manager = store.addUser({ email: 'manager@example.com' });
  const one = store.addUser({ email: 'one@example.com', managerIds: [manager.id] });
  const two = store.addUser({ email: 'two@example.com' });
  const full = { one: { email: one.email, managers: [{ email: manager.email }] }, two: { email: two.email } };
  const blank = { one: { email: null, managers: [] }, two: { email: null } };
  const none = { one: null, two: null };
  const identities = Array.from({ length: 50 }, (_, index) => {
    if (index % 3 === 0) return { token: issueToken(), sees: full };
    if (index % 3 === 1) return { token: issueToken({ hidesPeople: true }), sees: blank };
    return { token: issueToken({ permissions: [] }), sees: none };
  });
  const foreign: unknown[] = [];
  let next = 0;

  const work = async (): Promise<void> => {
    while (next < operations) {
      // Three operations of one identity follow each other, so that reads of theirs are under way together.
      const identity = (Math.floor(next++ / 3) * 7) % identities.length;
      const { token, sees } = identities[identity] ?? { token: '', sees: none };
      // Now and then somebody who asks the same leaves at once, and takes nobody along.
      if (next % 10 === 0) await leave(fetch, token, { one: one.id, two: two.id });
      const { data } = await send(people, { one: one.id, two: two.id }, token);
      if (JSON.stringify(data) !== JSON.stringify(sees)) foreign.push(data);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  process.stderr.write(
    `${operations} operations of ${identities.length} identities, ${upstreamCalls} calls: ${foreign.length} foreign\n`,
  );

  expect(foreign).toEqual([]);
  // Reads of one identity were merged, or this would prove nothing of them: alone an operation takes one call or two.
  expect(upstreamCalls).toBeLessThan(operations);
});
