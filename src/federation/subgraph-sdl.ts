import {
  getNamedType,
  isInputObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { Node } from '../schema/node/node.ts';
import { getDefinitions, printDefinitions } from '../schema/sdl.ts';
import { getTypeByPlainName } from '../schema/type-names.ts';
import { findEntityTypes } from './entity-types.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** Apollo's composition, unlike others, knows the directive only where it is defined, and leaves it out of the supergraph. */
const oneOf = 'directive @oneOf on INPUT_OBJECT';

/** The names of a schema that its definitions as a subgraph depend on. */
interface SubgraphNames {
  /** The interface `Node`. */
  readonly node: string | undefined;
  /** Fields of the query type that return nodes of any type. */
  readonly nodeFields: ReadonlySet<string>;
  /** The selections of the keys of entities, by type. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * The SDL of a graph as a subgraph of Apollo Federation 2. Relay's `Node`, `node` and `nodes` are left out: another
 * subgraph that has them could neither be composed with them nor resolve our ids. `PageInfo` is the same in all
 * subgraphs that follow Relay.
 */
export function printFederatedSdl(graph: GraphQLSchema): string {
  const names = findSubgraphNames(graph);
  const definitions = getDefinitions(graph)
    .filter((definition) => isOfSubgraph(definition, names))
    .map((definition) => toSubgraphDefinition(definition, names, graph));
  const hasOneOf = Object.values(graph.getTypeMap()).some((type) => isInputObjectType(type) && type.isOneOf);
  const header = parse(hasOneOf ? `${link} ${oneOf}` : link, { noLocation: true });
  return printDefinitions([...header.definitions, ...definitions]);
}

/**
 * The schema's own definition says no more than the names of the root types, which are the usual ones, and a description
 * that no supergraph has; Grafbase cannot parse it.
 */
function isOfSubgraph(definition: DefinitionNode, { node }: SubgraphNames): boolean {
  if (definition.kind === Kind.SCHEMA_DEFINITION) return false;
  return !('name' in definition && definition.name.value === node);
}

function findSubgraphNames(graph: GraphQLSchema): SubgraphNames {
  const node = getTypeByPlainName(graph, Node.name);
  const rootFields = Object.values(graph.getQueryType()?.getFields() ?? {});
  return {
    node: node?.name,
    nodeFields: new Set(rootFields.filter(({ type }) => getNamedType(type) === node).map(({ name }) => name)),
    keys: new Map(findEntityTypes(graph).map(({ type, keyFields }) => [type.name, keyFields.join(' ')])),
  };
}

function toSubgraphDefinition(
  definition: DefinitionNode,
  names: SubgraphNames,
  graph: GraphQLSchema,
): DefinitionNode {
  const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION;
  if (!isObject && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
  const interfaces = omitNode(definition, names);
  if (!isObject) return { ...definition, interfaces };
  const directives = [...(definition.directives ?? []), ...getDirectives(definition, names)];
  const isQuery = definition.name.value === graph.getQueryType()?.name;
  const fields = definition.fields?.filter(({ name }) => !isQuery || !names.nodeFields.has(name.value));
  return { ...definition, interfaces, directives, ...(fields && { fields }) };
}

function omitNode(
  { interfaces = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  names: SubgraphNames,
): readonly NamedTypeNode[] {
  return interfaces.filter(({ name }) => name.value !== names.node);
}

function getDirectives(
  { name }: ObjectTypeDefinitionNode,
  { keys }: SubgraphNames,
): readonly ConstDirectiveNode[] {
  const fields = keys.get(name.value);
  if (fields !== undefined) return [createDirective('key', { fields })];
  return name.value === 'PageInfo' ? [createDirective('shareable')] : [];
}

function createDirective(name: string, args: Readonly<Record<string, string>> = {}): ConstDirectiveNode {
  const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return {
    kind: Kind.DIRECTIVE,
    name: nameNode(name),
    arguments: Object.entries(args).map(([arg, value]) => ({
      kind: Kind.ARGUMENT,
      name: nameNode(arg),
      value: { kind: Kind.STRING, value },
    })),
  };
}
