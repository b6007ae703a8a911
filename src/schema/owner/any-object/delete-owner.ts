import { GraphQLError, type GraphQLSchema } from 'graphql';
import { badUserInput } from '../../user-input-error.ts';
import { callsOneOf, mayCallOneOf } from '../../c1-calls.ts';
import { builder } from '../../builder.ts';
import { nodeIdExtensions, parseNodeId, rejectMalformedKeys } from '../../node/node-reference.ts';
import { isOfHiddenOwner } from '../ownership-loader.ts';
import { getOwnershipEndpoints, getOwnershipType } from './ownable-types.ts';

const argument = 'input.ownershipId';

const DeleteOwnerInput = builder.inputType('DeleteOwnerInput', {
  description: 'Which ownership is to end.',
  fields: (t) => ({
    ownershipId: t.id({
      required: true,
      description: 'The `nodeId` of the ownership, as lists of owners and `createOwner` give it.',
      extensions: nodeIdExtensions,
    }),
  }),
});

const DeleteOwnerPayload = builder
  .objectRef<{ readonly deletedNodeId: string }>('DeleteOwnerPayload')
  .implement({
    description: 'The result of `deleteOwner`.',
    fields: (t) => ({
      deletedNodeId: t.exposeID('deletedNodeId', {
        nullable: false,
        description: 'The `nodeId` of the ownership that is gone, for caches to drop it.',
      }),
    }),
  });

/** The ownership of a `nodeId`, and its type. @throws GraphQLError with `BAD_USER_INPUT` if it cannot be deleted */
function parseOwnershipId(ownershipId: string, schema: GraphQLSchema) {
  const node = parseNodeId(ownershipId, argument, schema);
  if (node instanceof GraphQLError) throw node;
  const type = getOwnershipType(node, schema);
  if (type === undefined) throw badUserInput(argument, 'must be the nodeId of an ownership');
  if (isOfHiddenOwner(type.keyOf(node)))
    throw badUserInput(argument, 'must be the nodeId of an ownership whose owner C1 shows');
  return { type, node };
}

builder.mutationField('deleteOwner', (t) =>
  t.field({
    type: DeleteOwnerPayload,
    description:
      'Ends an ownership of any kind; the object and the owner stay otherwise as they are. Null with an error when it ' +
      'failed, `NOT_FOUND` when there was no such ownership.',
    args: {
      input: t.arg({ type: DeleteOwnerInput, required: true, description: 'The ownership.' }),
    },
    extensions: {
      ...callsOneOf((schema) => getOwnershipEndpoints(schema).map((endpoints) => endpoints.delete)),
      ...mayCallOneOf((schema) => getOwnershipEndpoints(schema).map(({ get, search }) => get ?? search)),
    },
    resolve: async (_mutation, { input: { ownershipId } }, context, { schema }) => {
      const { type, node } = parseOwnershipId(ownershipId, schema);
      const remove = (): Promise<string> => type.remove(node, context);
      const isOfKey = (field?: string): boolean => field !== undefined;
      return { deletedNodeId: await rejectMalformedKeys(argument, remove, isOfKey) };
    },
  }),
);
