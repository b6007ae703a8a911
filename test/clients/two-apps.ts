import { onTestFinished } from 'vitest';
import { listen } from '../../src/server/connections/listen.ts';
import { graphql } from '../generated/gql.ts';
import { sandboxedGateway, type TestGateway } from '../support/gateway.ts';

export const ownersOfApp = graphql(/* GraphQL */ `
  query ClientOwnersOfApp($appId: ID!, $first: Int, $after: String) {
    app(id: $appId) {
      id
      displayName
      userOwners(first: $first, after: $after) {
        nodes {
          appId
          roleSlug
          createdAt
          user {
            id
            displayName
            email
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const makeOwner = graphql(/* GraphQL */ `
  mutation ClientMakeOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        appId
        roleSlug
        createdAt
        user {
          id
          displayName
          email
        }
      }
    }
  }
`);

/** An owner as the operations above ask for one. */
export interface OwnerRow {
  readonly appId: string;
  readonly roleSlug: string;
  readonly createdAt?: string | null;
  readonly user?: { readonly id: string; readonly displayName?: string | null } | null;
}

/** Two apps that share half of their owners, one of them under two roles; a third app without owners. */
export async function twoApps(over: 'fetch' | 'http' = 'fetch') {
  const gateway = await sandboxedGateway();
  const { sandbox, fetch, token } = gateway;
  const { store } = sandbox;
  const ledger = store.addApp({ displayName: 'Ledger' });
  const vault = store.addApp({ displayName: 'Vault' });
  const unowned = store.addApp({ displayName: 'Attic' });
  const people = Array.from({ length: 18 }, (_, index) =>
    store.addUser({
      displayName: `Person ${index}`,
      email: `person-${index}@example.com`,
      status: 'ENABLED',
    }),
  );
  let nanos = 100_000_000;
  const own = (appId: string, roleSlug: string, indexes: readonly number[]): void => {
    for (const index of indexes) {
      const createdAt = `2026-01-01T00:00:00.${nanos++}Z`;
      store.addOwner({ appId, roleSlug, userId: people[index]?.id ?? '', createdAt });
    }
  };
  own(ledger.id, 'primary', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  own(ledger.id, 'invented-deputy', [0]);
  own(vault.id, 'primary', [0, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  own(vault.id, 'invented-auditor', [1]);
  const sent: string[] = [];
  const url = over === 'http' ? await serve(gateway) : 'http://localhost/graphql';
  return {
    ledger,
    vault,
    unowned,
    newcomer: people[17] ?? store.addUser(),
    url,
    headers: { authorization: `Bearer ${token}` },
    /** The requests that went over the network, by method. */
    sent,
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      sent.push(request.method);
      return over === 'http' ? globalThis.fetch(request) : fetch(request);
    },
    /** The rows of an app as the store has them, to be compared with what a client shows. */
    owners: (appId: string): OwnerRow[] =>
      sorted(
        store.ownersOf(appId).map(({ userId, ...owner }) => {
          const { id, displayName, email } = store.user(userId) ?? {};
          return { ...owner, user: { id: id ?? '', displayName, email } } as OwnerRow;
        }),
      ),
  };
}

/** Rows in an order that does not depend on C1's. */
export function sorted<Row extends OwnerRow>(rows: readonly Row[]): Row[] {
  const keyOf = ({ roleSlug, user }: OwnerRow): string => `${roleSlug} ${user?.id ?? ''}`;
  return rows.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

/** Serves the gateway on a port of its own. */
async function serve(gateway: TestGateway): Promise<string> {
  const address = { host: '127.0.0.1', port: 0 };
  const server = await listen((request, response) => void gateway.listener(request, response), address);
  onTestFinished(async () => {
    await server.stop(0);
  });
  return `${server.url}/graphql`;
}
