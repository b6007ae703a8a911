import { cacheExchange, Client, fetchExchange, type OperationContext } from '@urql/core';
import { expect, test } from 'vitest';
import { deleteOwner } from './company.ts';
import { makeOwner, ownersOfApp, sorted, twoApps, type OwnerRow } from './two-apps.ts';

type Arrangement = Awaited<ReturnType<typeof twoApps>>;

function clientOf({ url, headers, fetch }: Arrangement): Client {
  return new Client({ url, fetch, fetchOptions: { headers }, exchanges: [cacheExchange, fetchExchange] });
}

async function ownersShown(
  client: Client,
  appId: string,
  context?: Partial<OperationContext>,
): Promise<readonly OwnerRow[]> {
  const { data, error } = await client.query(ownersOfApp, { appId }, context);
  expect(error).toBeUndefined();
  return sorted(data?.app?.userOwners?.nodes ?? []);
}

for (const over of ['fetch', 'http'] as const) {
  test(`shows each owner's own data, from the network and from the cache, over ${over}`, async () => {
    const arrangement = await twoApps(over);
    const { ledger, vault, sent, owners } = arrangement;
    const client = clientOf(arrangement);
    for (const time of ['first', 'again']) {
      expect(await ownersShown(client, ledger.id), time).toMatchObject(owners(ledger.id));
      expect(await ownersShown(client, vault.id), time).toMatchObject(owners(vault.id));
    }
    expect(sent).toEqual(['GET', 'GET']);
  });

  test(`shows the new owner in the lists that it read before, over ${over}`, async () => {
    const arrangement = await twoApps(over);
    const { ledger, vault, newcomer, sent, owners } = arrangement;
    const client = clientOf(arrangement);
    await ownersShown(client, ledger.id);
    await ownersShown(client, vault.id);

    const input = { appId: ledger.id, roleSlug: 'invented-auditor', userRefId: newcomer.id };
    const { data } = await client.mutation(makeOwner, { input });
    const made = owners(ledger.id).find(({ roleSlug }) => roleSlug === 'invented-auditor');
    expect(data?.createUserOwner?.appOwnerUser).toMatchObject({ ...made });
    expect(made).toMatchObject({ appId: ledger.id, user: { id: newcomer.id, email: newcomer.email } });

    expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
    expect(await ownersShown(client, vault.id)).toMatchObject(owners(vault.id));
    expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
    expect(sent).toEqual(['GET', 'GET', 'POST', 'GET', 'GET']);
  });
}

test('shows every owner once when paging, and each page again from the cache', async () => {
  const arrangement = await twoApps();
  const { ledger, sent, owners } = arrangement;
  const client = clientOf(arrangement);
  const readPages = async () => {
    const rows: OwnerRow[] = [];
    let after: string | null | undefined;
    do {
      const { data } = await client.query(ownersOfApp, { appId: ledger.id, first: 4, after });
      rows.push(...(data?.app?.userOwners?.nodes ?? []));
      after = data?.app?.userOwners?.pageInfo.hasNextPage ? data.app.userOwners.pageInfo.endCursor : null;
    } while (after != null);
    return rows;
  };
  const rows = await readPages();
  expect(sorted(rows)).toMatchObject(owners(ledger.id));
  expect(sent).toHaveLength(4);
  expect(await readPages()).toEqual(rows);
  expect(sent).toHaveLength(4);
});

test('an empty list learns of its first owner only if the query says what it lists', async () => {
  for (const isTold of [false, true]) {
    const arrangement = await twoApps();
    const { unowned, newcomer, owners } = arrangement;
    const client = clientOf(arrangement);
    const context = isTold ? { additionalTypenames: ['AppOwnerUser'] } : {};
    expect(await ownersShown(client, unowned.id, context)).toEqual([]);
    const input = { appId: unowned.id, roleSlug: 'primary', userRefId: newcomer.id };
    await client.mutation(makeOwner, { input });
    expect(owners(unowned.id)).toHaveLength(1);
    expect(await ownersShown(client, unowned.id, context)).toMatchObject(isTold ? owners(unowned.id) : []);
  }
});

test('a list learns that an owner was deleted only if the mutation says what it deletes', async () => {
  for (const isTold of [false, true]) {
    const arrangement = await twoApps();
    const { vault, owners } = arrangement;
    const client = clientOf(arrangement);
    const before = owners(vault.id);
    const gone = before.find(({ roleSlug }) => roleSlug === 'invented-auditor');
    expect(await ownersShown(client, vault.id)).toMatchObject(before);
    const input = { appId: vault.id, roleSlug: 'invented-auditor', userRefId: gone?.user?.id ?? '' };
    const context = isTold ? { additionalTypenames: ['AppOwnerUser'] } : {};
    const { error } = await client.mutation(deleteOwner, { input }, context);
    expect(error).toBeUndefined();
    expect(owners(vault.id)).toHaveLength(before.length - 1);
    expect(await ownersShown(client, vault.id)).toMatchObject(isTold ? owners(vault.id) : before);
  }
});

test('a mutation that fails gives the error with its code, and leaves the list as it is', async () => {
  const arrangement = await twoApps();
  const { ledger, owners } = arrangement;
  const client = clientOf(arrangement);
  await ownersShown(client, ledger.id);
  const input = { appId: ledger.id, roleSlug: 'primary', userRefId: '2NobodyNobodyNobodyNobody00' };

  const { data, error } = await client.mutation(makeOwner, { input });

  expect(data).toEqual({ createUserOwner: null });
  expect(error?.graphQLErrors).toMatchObject([
    { path: ['createUserOwner'], extensions: { code: 'NOT_FOUND' } },
  ]);
  expect(await ownersShown(client, ledger.id)).toMatchObject(owners(ledger.id));
});

test('a rejected request gives the errors of its response, whatever its status', async () => {
  const { error } = await clientOf(await twoApps()).query('query NoSuchField { nothing }', {});

  expect(error?.graphQLErrors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});
