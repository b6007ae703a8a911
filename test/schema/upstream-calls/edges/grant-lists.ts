import type { Store } from '../../../../src/sandbox/store/store.ts';
import { idOf } from '../../../support/fixtures/rows.ts';
import type { List } from './lists.ts';
import { named } from './tenant.ts';

const appId = idOf('App', 0);

const grantOf = (store: Store, entitlement: number, account: number): void => {
  store.addGrant({
    appId,
    appEntitlementId: idOf('Ent', entitlement),
    appUserId: idOf('Acc', account),
  });
};

const search = 'POST /api/v1/search/grants';

/** C1 gives a hundred rows in one call. */
const grants = { pages: (count: number) => (count > 100 ? [[search], [search]] : [[search]]) };

const nameOf = (kind: string) => (number: number) => {
  const { displayName } = named(kind, number);
  return { displayName };
};

/** Both ways of grants. */
export const listsOfGrants: readonly List[] = [
  {
    ...grants,
    edge: 'AppEntitlement.grants',
    of: 'AppEntitlement',
    add: (store, number) => {
      store.addAppUser({ appId, ...named('Acc', number) });
      grantOf(store, 0, number);
    },
    selection: 'appUser { displayName }',
    row: (number) => ({ appUser: nameOf('Acc')(number) }),
  },
  {
    ...grants,
    edge: 'AppUser.grants',
    of: 'AppUser',
    add: (store, number) => {
      store.addAppEntitlement({ appId, ...named('Ent', number) });
      grantOf(store, number, 0);
    },
    selection: 'appEntitlement { displayName }',
    row: (number) => ({ appEntitlement: nameOf('Ent')(number) }),
  },
  {
    ...grants,
    edge: 'User.grants',
    of: 'User',
    add: (store, number) => {
      store.addAppUser({ appId, id: idOf('Acc', 0), identityUserId: idOf('User', 0) });
      store.addAppEntitlement({ appId, ...named('Ent', number) });
      grantOf(store, number, 0);
    },
    selection: 'appEntitlement { displayName }',
    row: (number) => ({ appEntitlement: nameOf('Ent')(number) }),
  },
];
