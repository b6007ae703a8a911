import { GraphQLError, type GraphQLSchema } from 'graphql';
import { badUserInput } from '../../user-input-error.ts';
import { callsOneOf, mayCallOneOf } from '../../c1-calls.ts';
import { builder } from '../../builder.ts';
import { nodeIdExtensions, parseNodeId, rejectMalformedKeys } from '../../node/node-reference.ts';
import { nullOnlyWithError } from '../../semantic-nullability.ts';
import { Ownership } from '../owner-interfaces.ts';
import { roleHelp } from '../writes/owner-mutations.ts';
import { AppEntitlementRefInput } from '../../app-entitlement/app-entitlement-ref-input.ts';
import { parseAppEntitlementRef } from '../writes/owner-ref-inputs.ts';
import { getOwnableType, getOwnershipEndpoints } from './ownable-types.ts';

const OwnerInput = builder.inputType('OwnerInput', {
  description: 'An owner: a person, or an entitlement, all of whose holders own the object.',
  isOneOf: true,
  fields: (t) => ({
    userRefId: t.id({ description: "C1's id of the person." }),
    appEntitlementRef: t.field({ type: AppEntitlementRefInput, description: 'The entitlement.' }),
  }),
});

const CreateOwnerInput = builder.inputType('CreateOwnerInput', {
  description: 'Which object is to have which owner, and under which role.',
  fields: (t) => ({
    objectId: t.id({
      required: true,
      description: 'The `nodeId` of the object: of an `OwnedObject`.',
      extensions: nodeIdExtensions,
    }),
    roleSlug: t.string({ required: true, description: roleHelp }),
    owner: t.field({ type: OwnerInput, required: true, description: 'The owner, of one kind or the other.' }),
  }),
});

const CreateOwnerPayload = builder.objectRef<{ readonly ownership: object }>('CreateOwnerPayload').implement({
  description: 'The result of `createOwner`.',
  fields: (t) => ({
    ownership: t.field({
      type: Ownership,
      description: 'The ownership. Null only together with an error.',
      extensions: nullOnlyWithError,
      resolve: ({ ownership }) => ownership,
    }),
  }),
});

/** The object of a `nodeId`, and its type. @throws GraphQLError with `BAD_USER_INPUT` if it cannot have owners */
function parseObjectId(objectId: string, schema: GraphQLSchema) {
  const node = parseNodeId(objectId, 'input.objectId', schema);
  if (node instanceof GraphQLError) throw node;
  const type = getOwnableType(node, schema);
  if (type === undefined)
    throw badUserInput('input.objectId', 'must be the nodeId of an object that can have owners');
  return { type, object: type.keyOf(node) };
}

builder.mutationField('createOwner', (t) =>
  t.field({
    type: CreateOwnerPayload,
    description:
      'Makes a person, or the holders of an entitlement, an owner of an object of any kind under a role. For an ' +
      'ownership that exists C1 gives that one, or refuses with `CONFLICT`. Null with an error when it failed.',
    args: {
      input: t.arg({
        type: CreateOwnerInput,
        required: true,
        description: 'The object, the role and the owner.',
      }),
    },
    extensions: {
      ...callsOneOf((schema) => getOwnershipEndpoints(schema).map((endpoints) => endpoints.create)),
      ...mayCallOneOf((schema) => getOwnershipEndpoints(schema).map(({ get, search }) => get ?? search)),
    },
    resolve: async (_mutation, { input: { objectId, roleSlug, owner } }, context, { schema }) => {
      const { type, object } = parseObjectId(objectId, schema);
      const create = (): Promise<object> =>
        owner.userRefId === undefined
          ? type.createByEntitlement(
              { object, roleSlug, ref: parseAppEntitlementRef(owner.appEntitlementRef) },
              context,
            )
          : type.createByUser({ object, roleSlug, ref: { userRefId: owner.userRefId } }, context);
      const isOfObject = (field = ''): boolean => type.keys.includes(field);
      return { ownership: await rejectMalformedKeys('input.objectId', create, isOfObject) };
    },
  }),
);
