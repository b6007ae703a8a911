import { explainHeader } from './explanation.ts';
import type { GraphiqlTab } from './graphiql.ts';

/** Ids that exist in what stands behind the gateway, to fill the explorer's variables with. */
export interface ExampleIds {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
}

const createUserOwner = `mutation CreateUserOwner($input: CreateUserOwnerInput!) {
  createUserOwner(input: $input) {
    appOwnerUser {
      appId
      roleSlug
      createdAt
      user {
        id
        displayName
        email
        department
      }
    }
  }
}
`;

const appOwners = `query AppOwners($appId: ID!, $first: Int = 25, $after: String) {
  app(id: $appId) {
    id
    displayName
    userOwners(first: $first, after: $after) {
      nodes {
        nodeId
        roleSlug
        createdAt
        user {
          id
          displayName
          managers {
            id
            displayName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;

const findApps = `query FindApps($filter: AppFilter, $first: Int = 25, $after: String) {
  apps(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      displayName
      userCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

const tab = (query: string, variables: object): GraphiqlTab => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

interface TabOptions {
  /** Undefined if nothing is known of what is there. */
  readonly ids: ExampleIds | undefined;
  /** Whether the gateway says what calls an operation makes; the tab that reads owners asks for it then. */
  readonly explain: boolean;
}

/**
 * The explorer's first tabs. In the sandbox the write comes first and works as it stands; against a tenant
 * nothing that one press of a button runs may change anything, so a read comes first.
 */
export function explorerTabs({ ids, explain }: TabOptions): readonly GraphiqlTab[] {
  const { appId, roleSlug, userId } = ids ?? { appId: '', roleSlug: '', userId: '' };
  const write = tab(createUserOwner, { input: { appId, roleSlug, userRefId: userId } });
  const headers = JSON.stringify({ [explainHeader]: '1' }, null, 2);
  const read = { ...tab(appOwners, { appId }), ...(explain && { headers }) };
  return ids === undefined ? [tab(findApps, { first: 25 }), read, write] : [write, read];
}
