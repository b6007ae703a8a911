import {
  isInterfaceType,
  isUnionType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { findSemanticNonNullFields } from './semantic-nullability.ts';

/** By the definition that Relay's compiler, Apollo's clients and GraphQL Code Generator share. */
const directive = `
"""
The field is null only together with an error, at these levels of its lists: 0 is the field itself, 1 its items. A client
that throws on errors never sees null there.
"""
directive @semanticNonNull(levels: [Int] = [0]) on FIELD_DEFINITION`;

const semanticNonNull: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'semanticNonNull' },
};

/** The graph as SDL, in alphabetical order: the text of `schema.graphql`. */
export function printSdl(schema: GraphQLSchema): string {
  return printDefinitions(getDefinitions(schema));
}

/** As {@link printSdl}, with `@semanticNonNull` at each field that is null only together with an error. */
export function printSemanticSdl(schema: GraphQLSchema): string {
  const marked = findSemanticNonNullFields(schema);
  const definitions = getDefinitions(schema).map((definition) => markFields(definition, marked));
  return printDefinitions([...parseDefinitions(directive), ...definitions]);
}

/** The types of each interface and union, in the form that caches of clients read: `possible-types.json`. */
export function printPossibleTypes(schema: GraphQLSchema): string {
  const sorted = lexicographicSortSchema(schema);
  const abstract = Object.values(sorted.getTypeMap()).filter(
    (type) => isInterfaceType(type) || isUnionType(type),
  );
  const possibleTypes = Object.fromEntries(
    abstract.map((type) => [type.name, sorted.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return JSON.stringify({ possibleTypes }, null, 2);
}

/** The definitions of a graph, in alphabetical order. */
export function getDefinitions(schema: GraphQLSchema): readonly DefinitionNode[] {
  return parseDefinitions(printSchema(lexicographicSortSchema(schema)));
}

function parseDefinitions(sdl: string): readonly DefinitionNode[] {
  return parse(sdl, { noLocation: true }).definitions;
}

/** Definitions as the text of a file. */
export function printDefinitions(definitions: readonly DefinitionNode[]): string {
  return `${print({ kind: Kind.DOCUMENT, definitions })}\n`;
}

function markFields(definition: DefinitionNode, marked: ReadonlySet<string>): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return definition;
  const mark = (field: FieldDefinitionNode): FieldDefinitionNode =>
    marked.has(`${definition.name.value}.${field.name.value}`)
      ? { ...field, directives: [...(field.directives ?? []), semanticNonNull] }
      : field;
  return { ...definition, fields: (definition.fields ?? []).map(mark) };
}
