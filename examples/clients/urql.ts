import { cacheExchange } from '@urql/exchange-graphcache';
import generated from '../../possible-types.json' with { type: 'json' };

const { possibleTypes } = generated;

/** `App` and `User` have an `id`, which Graphcache takes by itself; everything else is told apart by its `nodeId`. */
const keys = possibleTypes.Node.filter((type) => type !== 'App' && type !== 'User').map(
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
