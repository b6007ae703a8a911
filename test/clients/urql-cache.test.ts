import { Client, fetchExchange } from '@urql/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCache } from '../../examples/clients/urql.ts';
import { company, createOwner, deleteOwner, ownersOfApp, ownersOfSix, six } from './company.ts';

/** A client over the company with urql's normalized cache, which warns of what it cannot keep. */
async function arrange() {
  const arrangement = await company();
  const { url, fetch } = arrangement;
  const warn = vi.spyOn(console, 'warn');
  onTestFinished(() => {
    warn.mockRestore();
  });
  const client = new Client({
    url,
    fetch,
    preferGetMethod: false,
    exchanges: [createCache(), fetchExchange],
  });
  return { ...arrangement, client, warn };
}

const { appId } = six;

async function rolesShown({ client }: { client: Client }, roleSlug?: string) {
  const { data, error } = await client.query(ownersOfApp, { appId, roleSlug });
  expect(error).toBeUndefined();
  return (data?.app?.userOwners?.edges ?? []).map(
    ({ node }) => `${node.roleSlug} ${node.user?.displayName ?? ''}`,
  );
}

test('shows what fragments on interfaces select of all six kinds, and again from the cache', async () => {
  const { client, counts, sent, warn } = await arrange();

  const { data, error } = await client.query(ownersOfSix, six);
  const again = await client.query(ownersOfSix, six);

  expect(error).toBeUndefined();
  const { app, connector, appEntitlement, appResource, appUser, user } = data ?? {};
  const shown = [app, connector, appEntitlement, appResource, appUser, user].map((object) => ({
    users: object?.userOwners?.edges.length,
    entitlements: object?.entitlementOwners?.edges.length,
  }));
  expect(shown).toEqual(counts);
  expect(again.data).toEqual(data);
  expect(sent).toEqual(['CompanyOwnersOfSix']);
  expect(warn).not.toHaveBeenCalled();
});

test('reads the lists again that a new owner may stand in', async () => {
  const arrangement = await arrange();
  const { client, userId, sent, warn } = arrangement;
  const owners = await rolesShown(arrangement);

  await client.mutation(createOwner, { input: { appId, roleSlug: 'primary', userRefId: userId } });

  const now = await rolesShown(arrangement);
  expect(now.toSorted()).toEqual([...owners, 'primary Imani Okafor'].toSorted());
  expect(sent).toEqual(['CompanyOwnersOfApp', 'CompanyCreateOwner', 'CompanyOwnersOfApp']);
  expect(warn).not.toHaveBeenCalled();
});

test('reads the lists of a deleted owner again', async () => {
  const arrangement = await arrange();
  const { client, store, sent, warn } = arrangement;
  const owners = await rolesShown(arrangement);
  const { roleSlug = '', userId = '' } = store.ownersOf(appId)[0] ?? {};

  await client.mutation(deleteOwner, { input: { appId, roleSlug, userRefId: userId } });

  const gone = `${roleSlug} ${store.user(userId)?.displayName ?? ''}`;
  expect(owners).toContain(gone);
  expect(await rolesShown(arrangement)).toEqual(owners.filter((row) => row !== gone));
  expect(sent).toEqual(['CompanyOwnersOfApp', 'CompanyDeleteOwner', 'CompanyOwnersOfApp']);
  expect(warn).not.toHaveBeenCalled();
});
