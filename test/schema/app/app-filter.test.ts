import { expect, test } from 'vitest';
import type { AppFilter } from '../../generated/graphql.ts';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const readApps = graphql(/* GraphQL */ `
  query FilteredApps($filter: AppFilter) {
    apps(filter: $filter) {
      nodes {
        id
      }
    }
  }
`);

const idOf = (name: string): string => name.padEnd(27, '0');
const [grants, reviews, revokes, unruled] = ['Grants', 'Reviews', 'Revokes', 'Unruled'].map(idOf) as [
  string,
  string,
  string,
  string,
];
const [first, second] = [idOf('FirstPolicy'), idOf('SecondPolicy')];

async function arrange() {
  const gateway = await sandboxedGateway();
  const { addApp } = gateway.sandbox.store;
  addApp({ id: grants, grantPolicyId: first });
  addApp({ id: reviews, certifyPolicyId: first });
  addApp({ id: revokes, revokePolicyId: second });
  addApp({ id: unruled });
  return gateway;
}

test.each<[AppFilter, readonly string[], object]>([
  [{ excludeAppIds: [grants, revokes] }, [reviews, unruled], { excludeAppIds: [grants, revokes] }],
  [{ excludeAppIds: [] }, [grants, reviews, revokes, unruled], {}],
  [{ policyRefs: [{ id: first }] }, [grants, reviews], { policyRefs: [{ id: first }] }],
  [
    { policyRefs: [{ id: first }, { id: second }], excludeAppIds: [reviews] },
    [grants, revokes],
    { policyRefs: [{ id: first }, { id: second }], excludeAppIds: [reviews] },
  ],
])('%j lists the apps that meet it', async (filter, found, sent) => {
  const { send, sandbox } = await arrange();

  const { data, errors } = await send(readApps, { filter });

  expect(errors).toBeUndefined();
  expect(data?.apps?.nodes.map(({ id }) => id).toSorted()).toEqual(found.toSorted());
  expect(sandbox.ledger.map(({ body }) => body)).toEqual([{ ...sent, pageSize: 25 }]);
});

test('no policies are the policies of no app', async () => {
  const { send, calls } = await arrange();

  const answer = await send(readApps, { filter: { policyRefs: [] } });

  expect(answer).toEqual({ data: { apps: { nodes: [] } } });
  expect(calls()).toEqual([]);
});
