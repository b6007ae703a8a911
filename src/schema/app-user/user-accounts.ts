import { searchAppUsers, searchAppUsersEndpoint, type C1AppUser } from '../../c1/resources/app/app-users.ts';
import { maxPageSize, slicePage, readAllPages, type PageRequest } from '../../c1/json/pagination.ts';
import { callsC1 } from '../c1-calls.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { builder } from '../builder.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { idKey } from '../loader/entity-key.ts';
import { User } from '../user/user.ts';
import { appUserLoader } from './app-user-loader.ts';
import { AppUserConnection } from './app-user-queries.ts';

interface Accounts {
  /** The id of the person. */
  readonly id: string;
  readonly accounts: readonly C1AppUser[];
}

/**
 * The operation's loader of all accounts of a person. A search has at most a hundred people, and all its pages are
 * read.
 */
const accountsLoader = createContextLoader(idKey<Accounts>(), [searchAppUsersEndpoint], ({ c1 }) => {
  const search = async (userIds: readonly string[]): Promise<readonly Accounts[]> => {
    const rows = await readAllPages((page) => searchAppUsers(c1, { userIds }, page));
    // C1's order depends on the people in the search. A cursor needs an order that does not.
    const sorted = rows.toSorted((one, other) => (getSortKey(one) < getSortKey(other) ? -1 : 1));
    const findAccounts = (id: string) => sorted.filter(({ identityUserId }) => identityUserId === id);
    return userIds.map((id) => ({ id, accounts: findAccounts(id) }));
  };
  return { batch: { size: maxPageSize, search } };
});

function getSortKey({ appId, id }: C1AppUser): string {
  return JSON.stringify([appId, id]);
}

builder.objectField(User, 'appUsers', (t) =>
  t.field({
    type: AppUserConnection,
    description:
      'The accounts of the person in all apps, by app. Null with an error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(accountsLoader),
    resolve: ({ id }, page, context) => {
      const listing = {
        field: 'User.appUsers',
        filter: { userId: id },
        readPage: async (request: PageRequest) => {
          const { accounts = [] } = (await accountsLoader(context).load(id)) ?? {};
          return slicePage(accounts, request);
        },
        onNode: appUserLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
