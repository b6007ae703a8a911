import { createHash } from 'node:crypto';
import {
  isAbstractType,
  Kind,
  OperationTypeNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * A digest that ignores blanks, comments and order. Order counts only in list values and between the root fields of a
 * mutation, including those in fragments.
 */
export function createDocumentHasher(schema: GraphQLSchema): (document: DocumentNode) => string {
  const known = new WeakMap<DocumentNode, string>();
  const runsInOrder = createRootTypeCheck(schema);
  return (document) => {
    const fingerprint =
      known.get(document) ??
      createHash('sha256').update(canonicalForm(document, runsInOrder)).digest('base64');
    known.set(document, fingerprint);
    return fingerprint;
  };
}

/** Whether selection sets on the type may contain root fields of a mutation. */
type RunsInOrder = (typeName: string) => boolean;

function createRootTypeCheck(schema: GraphQLSchema): RunsInOrder {
  const root = schema.getMutationType();
  return (name) => {
    const type = schema.getType(name);
    return root != null && (type === root || (isAbstractType(type) && schema.isSubType(type, root)));
  };
}

type Order = 'free' | 'kept';

/** A syntax tree as text: code generators sort definitions, selections and arguments before they hash. */
function canonicalForm(node: unknown, runsInOrder: RunsInOrder, order: Order = 'free'): string {
  if (Array.isArray(node)) {
    const items = node.map((item) => canonicalForm(item, runsInOrder, order));
    return `[${(order === 'kept' ? items : items.sort()).reduce((all, item) => all + item, '')}]`;
  }
  if (typeof node !== 'object' || node === null) {
    const text = String(node);
    return `${text.length}:${text}`; // prefixed with its length, so that texts of callers cannot imitate structure
  }
  let form = '{';
  const within = getOrder(node as ASTNode, runsInOrder, order);
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc' || value === undefined) continue;
    const isOrdered = name === 'selectionSet' || name === 'selections' || name === 'values';
    form += name + canonicalForm(value, runsInOrder, isOrdered ? within : 'free');
  }
  return `${form}}`;
}

/** The order within a node, given that of its own selection set. */
function getOrder(node: ASTNode, runsInOrder: RunsInOrder, order: Order): Order {
  switch (node.kind) {
    case Kind.LIST:
      return 'kept';
    case Kind.OPERATION_DEFINITION:
      return node.operation === OperationTypeNode.MUTATION ? 'kept' : 'free';
    case Kind.SELECTION_SET:
      return order;
    case Kind.INLINE_FRAGMENT:
    case Kind.FRAGMENT_DEFINITION:
      return node.typeCondition && runsInOrder(node.typeCondition.name.value) ? 'kept' : order;
    default:
      return 'free';
  }
}
