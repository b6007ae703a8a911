import { GraphQLError, type GraphQLSchema } from 'graphql';
import { builder } from '../../builder.ts';
import { callsAllOfOne } from '../../c1-calls.ts';
import type { Context, PublicError } from '../../context.ts';
import { nodeIdListExtensions, parseNodeId, type NodeReference } from '../../node/node-reference.ts';
import type { EnumValues } from '../../scalar/enum-values.ts';
import { badUserInput } from '../../user-input-error.ts';
import { userLoader } from '../../user/user-loader.ts';
import { Ownership } from '../owner-interfaces.ts';
import { isOfHiddenOwner } from '../ownership-loader.ts';
import type { OwnershipTransfer as Transfer, TransferOutcome } from '../writes/ownership-transfer.ts';
import { readSuccessor } from '../writes/successor.ts';
import { getOwnershipType, getUserOwnershipEndpoints, type UserOwnershipType } from './ownable-types.ts';

/** The most ownerships that one call moves: with all their calls to C1 they fit into an operation. */
const maxTransfers = 25;

const argument = 'input.ownershipIds';

/** A row of the request with its outcome. */
interface TransferOfId extends Transfer {
  readonly ownershipId: string;
}

const OwnershipTransferOutcome = builder.enumType('OwnershipTransferOutcome', {
  description: 'What became of an ownership that was to be moved to a successor.',
  values: {
    MOVED: { description: 'The successor owns the object, and the person before does not any more.' },
    ALREADY_MOVED: { description: 'Nothing had to be done: it was moved before.' },
    ADDED: {
      description:
        'Both own the object now: the successor was added, and the person before remains. Call again to go on.',
    },
    NOT_MOVED: { description: 'Nothing was changed.' },
    UNKNOWN: {
      description:
        'C1 shows neither ownership, or it is not known whether a change was made. Its reads may be minutes late: call ' +
        'again later.',
    },
  } as const satisfies EnumValues<TransferOutcome>,
});

const OwnershipTransferError = builder.objectRef<PublicError>('OwnershipTransferError').implement({
  description: 'Why an ownership was not moved, or not completely.',
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: false,
      description: 'The code that an error of a field would have in `extensions.code`.',
    }),
    message: t.exposeString('message', { nullable: false, description: 'The reason in words.' }),
  }),
});

const OwnershipTransfer = builder.objectRef<TransferOfId>('OwnershipTransfer').implement({
  description: 'What became of one ownership that was to be moved.',
  fields: (t) => ({
    ownershipId: t.exposeID('ownershipId', {
      nullable: false,
      description: 'The `nodeId` of the ownership, as the input has it.',
    }),
    outcome: t.expose('outcome', {
      type: OwnershipTransferOutcome,
      nullable: false,
      description: 'What became of it.',
    }),
    ownership: t.field({
      type: Ownership,
      description: "The successor's ownership. Null when it was neither created nor seen.",
      resolve: ({ ownership }) => ownership,
    }),
    error: t.field({
      type: OwnershipTransferError,
      description: 'Why it was not moved, or not completely. Null for `MOVED` and `ALREADY_MOVED`.',
      resolve: ({ error }, _args, context) => (error === undefined ? null : context.publicErrorOf(error)),
    }),
  }),
});

const TransferOwnershipsInput = builder.inputType('TransferOwnershipsInput', {
  description: 'Which ownerships are to be moved, and to whom.',
  fields: (t) => ({
    ownershipIds: t.idList({
      required: true,
      description: `The \`nodeId\`s of 1 to ${maxTransfers} ownerships of people (\`OwnerUser\`), none of them twice.`,
      extensions: nodeIdListExtensions,
    }),
    toUserId: t.id({ required: true, description: "C1's id of the successor." }),
  }),
});

const TransferOwnershipsPayload = builder
  .objectRef<{ readonly transfers: readonly TransferOfId[] }>('TransferOwnershipsPayload')
  .implement({
    description: 'The result of `transferOwnerships`.',
    fields: (t) => ({
      transfers: t.field({
        type: [OwnershipTransfer],
        nullable: false,
        description: 'What became of each ownership, in the order of the input.',
        resolve: ({ transfers }) => transfers,
      }),
    }),
  });

/** A row that can be moved. */
interface MovableRow {
  readonly node: NodeReference;
  readonly type: UserOwnershipType;
}

/** The row of a `nodeId`, or the reason why it cannot be moved to the successor. */
function parseMovableRow(
  ownershipId: string,
  toUserId: string,
  schema: GraphQLSchema,
): MovableRow | GraphQLError {
  const node = parseNodeId(ownershipId, argument, schema);
  if (node instanceof GraphQLError) return node;
  const type = getOwnershipType(node, schema);
  if (type === undefined || !('transfer' in type) || isOfHiddenOwner(type.keyOf(node)))
    return badUserInput(argument, 'must be nodeIds of ownerships of people whom C1 shows');
  if (type.keyOf(node).ref.userRefId === toUserId)
    return badUserInput(argument, 'must not be ownerships of the successor');
  return { node, type };
}

/** @throws GraphQLError with `BAD_USER_INPUT` for another number of ids, or for one that is there twice */
function assertDistinct(ownershipIds: readonly string[]): void {
  const { length } = ownershipIds;
  if (length < 1 || length > maxTransfers)
    throw badUserInput(argument, `must have 1 to ${maxTransfers} items, got ${length}`);
  if (new Set(ownershipIds).size < length) throw badUserInput(argument, 'must not have an item twice');
}

/** The reason why nothing can be moved to a person; undefined if it can. @throws what the read of the person throws */
async function validateSuccessor(toUserId: string, context: Context): Promise<GraphQLError | undefined> {
  if ((await readSuccessor(toUserId, context)) !== null) return undefined;
  return badUserInput('input.toUserId', 'must be the id of a person that exists and is not deleted');
}

builder.mutationField('transferOwnerships', (t) =>
  t.field({
    type: TransferOwnershipsPayload,
    description:
      'Moves ownerships of people to a successor, each under its role: creates that of the successor, sees it, and then ' +
      'deletes the other one. Each row has an outcome of its own; calling again with the same ids goes on with what is ' +
      'not done, and changes nothing that is. Null with an error when nothing was tried.',
    args: {
      input: t.arg({
        type: TransferOwnershipsInput,
        required: true,
        description: 'The ownerships and the successor.',
      }),
    },
    extensions: callsAllOfOne((schema) =>
      getUserOwnershipEndpoints(schema).map(({ get, search, create, delete: remove }) => [
        userLoader,
        get ?? search,
        create,
        remove,
      ]),
    ),
    resolve: async (_mutation, { input: { ownershipIds, toUserId } }, context, { schema }) => {
      assertDistinct(ownershipIds);
      const rows = ownershipIds.map((id) => parseMovableRow(id, toUserId, schema));
      const refusal = rows.every((row) => row instanceof GraphQLError)
        ? undefined
        : await validateSuccessor(toUserId, context);
      // Rows of one object one after the other, objects side by side.
      const lastOfObject = new Map<string, Promise<unknown>>();
      const transfers = rows.map(async (row, index): Promise<TransferOfId> => {
        const ownershipId = ownershipIds[index] ?? '';
        const error = row instanceof GraphQLError ? row : refusal;
        if (row instanceof GraphQLError || error !== undefined)
          return { ownershipId, outcome: 'NOT_MOVED', ownership: null, error };
        const { node, type } = row;
        const object = JSON.stringify([node.typeName, type.keyOf(node).object]);
        const before = lastOfObject.get(object);
        const transfer = Promise.resolve(before).then(() => type.transfer(node, toUserId, context));
        lastOfObject.set(object, transfer);
        return { ownershipId, ...(await transfer) };
      });
      return { transfers: await Promise.all(transfers) };
    },
  }),
);
