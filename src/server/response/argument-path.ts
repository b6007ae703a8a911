import { Kind, valueFromASTUntyped, visit, type ArgumentNode, type ASTNode } from 'graphql';
import type { C1ErrorDetails } from '../../c1/errors.ts';
import type { RunningOperation } from '../document/running-operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Fields that C1 names otherwise than the graph's arguments; the first that the GraphQL field has is meant. */
const graphNames: Readonly<Record<string, readonly string[]>> = {
  refs: ['ids'],
  id: ['id', 'entitlementId', 'resourceId', 'resourceTypeId', 'connectorId', 'appUserId'],
  appResourceTypeId: ['resourceTypeId'],
  pageToken: ['after'],
  pageSize: ['first'],
};

/**
 * The argument that holds a field which C1 refused: `roleSlug`, `input.roleSlug`, `filter.ids`. If C1 takes a list and the
 * GraphQL field takes one item, the argument is the item's field.
 * Undefined when the GraphQL field has no such argument, as for an id that came from C1 itself.
 */
export function argumentPathForField(
  nodes: readonly ASTNode[] | undefined,
  { field, fieldOfItem }: Pick<C1ErrorDetails, 'field' | 'fieldOfItem'>,
  variables: Variables = {},
): string | undefined {
  const [node] = nodes ?? [];
  if (node?.kind !== Kind.FIELD) return undefined;
  // A ref that C1 says no more of is refused for its id.
  const ofItem = field === 'refs' ? (fieldOfItem ?? 'id') : fieldOfItem;
  const refused = [field, ofItem].filter((name) => name !== undefined);
  const names = refused.flatMap((name) => graphNames[name] ?? [name]);
  const found = names.map((name) => placeOfArgument(node.arguments ?? [], name, variables));
  return found.find((place) => place !== undefined);
}

function placeOfArgument(
  given: readonly ArgumentNode[],
  name: string,
  variables: Variables,
): string | undefined {
  for (const argument of given) {
    if (argument.name.value === name) return name;
    const value: unknown = valueFromASTUntyped(argument.value, { ...variables });
    if (typeof value === 'object' && value !== null && name in value) return `${argument.name.value}.${name}`;
  }
  return undefined;
}

/**
 * The argument whose value a refused variable was to be, from graphql-js's message: it names the variable and
 * the path within it, while callers think in arguments.
 */
export function argumentPathForVariable(
  message: string,
  running: RunningOperation | undefined,
): string | undefined {
  const [, variable] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  if (variable === undefined) return undefined;
  // The last one: the refused value stands before it and may hold anything, the reason behind it does not.
  const [, path = variable] = /^.* at "([\w.[\]]+)"; /s.exec(message) ?? [];
  return (placeIn(running, variable) ?? variable) + path.slice(variable.length);
}

/** Other operations of the document may have a variable of the same name for something else. */
function placeIn(running: RunningOperation | undefined, variable: string): string | undefined {
  if (running === undefined) return undefined;
  const { document, operation } = running;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const nodes: readonly ASTNode[] = [operation, ...fragments];
  return nodes.map((node) => pathOfVariable(variable, node)).find((place) => place !== undefined);
}

/** Where a variable is used first: an argument, or a field within one. */
function pathOfVariable(variable: string, node: ASTNode): string | undefined {
  const place: string[] = [];
  let found: string | undefined;
  visit(node, {
    Argument: { enter: ({ name }) => void place.push(name.value), leave: () => void place.pop() },
    ObjectField: { enter: ({ name }) => void place.push(name.value), leave: () => void place.pop() },
    Variable: ({ name }) => {
      if (name.value === variable && place.length > 0) found ??= place.join('.');
    },
  });
  return found;
}
