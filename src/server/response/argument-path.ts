import { Kind, valueFromASTUntyped, visit, type ArgumentNode, type ASTNode } from 'graphql';
import type { C1ErrorDetails } from '../../c1/errors.ts';
import type { RunningOperation } from '../document/running-operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Fields with other names or places in C1 than in the graph; the first that the GraphQL field has is meant. */
const graphNames: Readonly<Record<string, readonly string[]>> = {
  userRefId: ['userRefId', 'owner.userRefId'],
  appEntitlementRefAppId: ['appEntitlementRefAppId', 'owner.appEntitlementRef.appId'],
  appEntitlementRefId: ['appEntitlementRefId', 'owner.appEntitlementRef.id'],
  refs: ['ids'],
  userId: ['userId', 'fromUserId'],
  userIds: ['userIds', 'fromUserId'],
  ownerUserIds: ['ownerUserIds', 'fromUserId'],
  identityUserId: ['userId'],
  id: ['id', 'entitlementId', 'resourceId', 'resourceTypeId', 'connectorId', 'appUserId'],
  roleId: ['roleId', 'id'],
  appResourceTypeId: ['resourceTypeId'],
  pageToken: ['after'],
  pageSize: ['first'],
};

/**
 * The argument of a field that C1 rejected: `roleSlug`, `input.roleSlug`, `filter.ids`. If C1 takes a list and the
 * GraphQL field takes one item, the argument is the item's field. Undefined if the GraphQL field has no such argument,
 * as for an id that came from C1 itself.
 */
export function argumentPathForField(
  nodes: readonly ASTNode[] | undefined,
  { field, fieldOfItem }: Pick<C1ErrorDetails, 'field' | 'fieldOfItem'>,
  variables: Variables = {},
): string | undefined {
  const [node] = nodes ?? [];
  if (node?.kind !== Kind.FIELD) return undefined;
  // A rejected ref without further details is rejected for its id.
  const ofItem = field === 'refs' ? (fieldOfItem ?? 'id') : fieldOfItem;
  const refused = [field, ofItem].filter((name) => name !== undefined);
  const names = refused.flatMap((name) => graphNames[name] ?? [name]);
  const found = names.map((name) => findArgumentPlace(node.arguments ?? [], name, variables));
  return found.find((place) => place !== undefined);
}

function findArgumentPlace(
  given: readonly ArgumentNode[],
  name: string,
  variables: Variables,
): string | undefined {
  for (const argument of given) {
    if (argument.name.value === name) return name;
    const value: unknown = valueFromASTUntyped(argument.value, { ...variables });
    if (hasPath(value, name.split('.'))) return `${argument.name.value}.${name}`;
  }
  return undefined;
}

function hasPath(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (typeof value !== 'object' || value === null || !(name in value)) return false;
  return hasPath((value as Readonly<Record<string, unknown>>)[name], rest);
}

/**
 * The argument for a rejected variable, from graphql-js's message, which contains the variable and the path within it.
 */
export function argumentPathForVariable(
  message: string,
  running: RunningOperation | undefined,
): string | undefined {
  const [, variable] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  if (variable === undefined) return undefined;
  // The last match: the rejected value before it may contain any text, the reason after it does not.
  const [, path = variable] = /^.* at "([\w.[\]]+)"; /s.exec(message) ?? [];
  return (findVariablePlace(running, variable) ?? variable) + path.slice(variable.length);
}

/** Another operation of the document may have a variable of the same name. */
function findVariablePlace(running: RunningOperation | undefined, variable: string): string | undefined {
  if (running === undefined) return undefined;
  const { document, operation } = running;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const nodes: readonly ASTNode[] = [operation, ...fragments];
  return nodes.map((node) => pathOfVariable(variable, node)).find((place) => place !== undefined);
}

/** The first use of a variable: an argument, or a field within one. */
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
