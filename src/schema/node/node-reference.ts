import { GraphQLError, type GraphQLSchema } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { getTypeByPlainName } from '../type-names.ts';
import { badUserInput } from '../user-input-error.ts';
import { decodeNodeId, maxNodeIdLength } from './node-id.ts';
import { getNodeLoader, type NodeLoader } from './node.ts';

/** The object that a `nodeId` identifies. */
export interface NodeReference {
  /** The name of its GraphQL type in the plain graph. */
  readonly typeName: string;
  readonly loader: NodeLoader;
  readonly key: unknown;
}

/** The error for a text that is no `nodeId` of this graph. */
export function createNodeIdError(argument: string): GraphQLError {
  return badUserInput(argument, 'must be a nodeId of this graph');
}

/**
 * The object that a `nodeId` identifies; for a text that is no `nodeId` of this graph the error to throw, or to return
 * at its place in a list.
 */
export function parseNodeId(
  nodeId: string,
  argument: string,
  schema: GraphQLSchema,
): NodeReference | GraphQLError {
  const id = decodeNodeId(nodeId);
  const loader = id && getNodeLoader(getTypeByPlainName(schema, id.kind));
  if (id === undefined || loader?.entityKey.fields.length !== id.keys.length || id.keys.includes('')) {
    return createNodeIdError(argument);
  }
  return { typeName: id.kind, loader, key: loader.entityKey.keyFrom(id.keys) };
}

/**
 * Runs calls to C1 for the object of a `nodeId`. If C1 rejects the keys as malformed, no `nodeId` of this graph has
 * them.
 * @param isOfNodeId whether a rejected field is one of the object's keys; if undefined, every rejection is the
 * `nodeId`'s
 * @throws GraphQLError with `BAD_USER_INPUT` that names the argument
 */
export async function rejectMalformedKeys<Result>(
  argument: string,
  run: () => Result | Promise<Result>,
  isOfNodeId: (field: string | undefined) => boolean = () => true,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const isMalformed =
      error instanceof C1Error && error.kind === 'invalid' && isOfNodeId(error.details.field);
    throw isMalformed ? createNodeIdError(argument) : error;
  }
}

/** The keys of a `nodeId` by their names, for the audit; a text that is none as it is. */
function toAuditKeys(nodeId: unknown, schema: GraphQLSchema): unknown {
  const node = parseNodeId(String(nodeId), '', schema);
  if (node instanceof GraphQLError) return nodeId;
  const { fields, keyParts } = node.loader.entityKey;
  const keys = keyParts(node.key).map((part, index) => [fields[index] ?? '', part] as const);
  return { type: node.typeName, ...Object.fromEntries(keys) };
}

/** The extensions of an input field that takes a `nodeId`: its own limit, and its keys in audit records. */
export const nodeIdExtensions = { maxLength: maxNodeIdLength, toAuditValue: toAuditKeys };

/** The extensions of an input field that takes a list of `nodeId`s. */
export const nodeIdListExtensions = {
  maxLength: maxNodeIdLength,
  toAuditValue: (nodeIds: unknown, schema: GraphQLSchema): unknown =>
    Array.isArray(nodeIds) ? nodeIds.map((nodeId) => toAuditKeys(nodeId, schema)) : nodeIds,
};
