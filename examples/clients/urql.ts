import { cacheExchange } from '@urql/exchange-graphcache';
import generated from '../../possible-types.json' with { type: 'json' };

const { possibleTypes } = generated;

/** These have an `id`, which Graphcache takes by itself; everything else is told apart by its `nodeId`. */
const withId = ['App', 'Role', 'ServicePrincipal', 'User'];

const keys = possibleTypes.Node.filter((type) => !withId.includes(type)).map(
  (type) =>
    [type, ({ nodeId }: { nodeId?: unknown }) => (typeof nodeId === 'string' ? nodeId : null)] as const,
);

export const createCache = () =>
  cacheExchange({
    possibleTypes,
    keys: { ...Object.fromEntries(keys), UserOwnershipEntry: () => null },
    updates: {
      Mutation: {
        // A list of owners may have grown: it is read again where it is shown.
        createUserOwner: (_answer, { input }, cache) => {
          const { appId } = input as { appId: string };
          cache.invalidate({ __typename: 'App', id: appId }, 'userOwners');
        },
        deleteUserOwner: ({ deleteUserOwner }, _variables, cache) => {
          const { deletedNodeId } = deleteUserOwner as { deletedNodeId: string };
          cache.invalidate(`AppOwnerUser:${deletedNodeId}`);
        },
      },
    },
  });
