import { cacheExchange } from '@urql/exchange-graphcache';
import generated from '../../possible-types.json' with { type: 'json' };

const { possibleTypes } = generated;

/** These have an `id`, which Graphcache takes by itself; everything else is told apart by its `nodeId`. */
const withId = ['App', 'Finding', 'Role', 'ServicePrincipal', 'User'];

const byNodeId = (row: object) => ('nodeId' in row && typeof row.nodeId === 'string' ? row.nodeId : null);
const inItsObject: typeof byNodeId = () => null;

const keys = possibleTypes.Node.filter((type) => !withId.includes(type)).map(
  (type) => [type, byNodeId] as const,
);

/** These are kept in the object that they are part of. */
const parts = (
  ['ActorObjectPermissions', 'AppEntitlementGrant', 'EffectiveOwner', 'UserOwnershipEntry', 'Viewer'] as const
).map((type) => [type, inItsObject] as const);

export const createCache = () =>
  cacheExchange({
    possibleTypes,
    keys: Object.fromEntries([...keys, ...parts]),
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
