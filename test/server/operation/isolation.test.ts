import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

test('requests with different tokens never share an answer or a token, interleaved a thousand times', async () => {
  const { sandbox, send } = await sandboxedGateway({ ledgerLimit: 10_000 });
  const { id } = sandbox.store.addUser({ displayName: 'Ada', email: 'ada@example.com' });
  const seesAll = sandbox.issueToken();
  const seesLittle = sandbox.issueToken({ hidesPeople: true });
  const forbidden = sandbox.issueToken({ permissions: [] });
  const email = graphql(/* GraphQL */ `
    query EmailOf($id: ID!) {
      user(id: $id) {
        email
      }
    }
  `);

  let foreign = 0;
  for (let round = 0; round < 1000; round += 1) {
    const [all, little, none] = await Promise.all([
      send(email, { id }, seesAll),
      send(email, { id }, seesLittle),
      send(email, { id }, forbidden),
    ]);
    if (all.data?.user?.email !== 'ada@example.com') foreign += 1;
    if (little.data?.user?.email !== null) foreign += 1;
    if (none.data?.user !== null || none.errors?.[0]?.extensions['code'] !== 'FORBIDDEN') foreign += 1;
  }

  expect(foreign).toBe(0);
  // Three thousand operations, each under its own token: nothing was taken from another's answer.
  expect(sandbox.ledger).toHaveLength(3000);
}, 60_000);
