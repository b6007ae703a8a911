import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLAbstractType,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLType,
  type GraphQLTypeResolver,
} from 'graphql';
import type { Context } from '../schema/context.ts';
import { renamedSchemaExtensions, renamedTypeExtensions } from '../schema/type-names.ts';
import { prefixFieldName } from './prefix.ts';
import { createRedescribe } from './prefixed-description.ts';

/**
 * The same graph with a prefix in the names of its types and root fields, and in what its descriptions say of them.
 * Resolvers are the same functions; `nodeId`s, brands and audit records keep the plain names.
 */
export function prefixSchema(schema: GraphQLSchema, prefix: string): GraphQLSchema {
  const { query, mutation, ...config } = schema.toConfig();
  const plainTypes = config.types.filter((type) => !isIntrospectionType(type));
  const isRoot = (type: GraphQLNamedType) => type === query || type === mutation;
  const keepsName = (type: GraphQLNamedType) =>
    isScalarType(type) || isRoot(type) || type.name === 'PageInfo';
  const names = new Map(
    plainTypes.map((type) => [type.name, keepsName(type) ? type.name : prefix + type.name]),
  );
  const types = new Map<GraphQLNamedType, GraphQLNamedType>();
  const typeOf: TypeOf = (type) => types.get(type) ?? type;
  const redescribe = createRedescribe(schema, prefix, names);
  for (const type of plainTypes) {
    const name = names.get(type.name) ?? type.name;
    const fieldName = (field: string) => (isRoot(type) ? prefixFieldName(prefix, field) : field);
    const describe: Describe = (description) => redescribe(description, type === query);
    types.set(type, renameType(type, { name, fieldName, typeOf, names, describe }));
  }
  return new GraphQLSchema({
    ...config,
    description: redescribe(config.description, true),
    query: query && (typeOf(query) as GraphQLObjectType),
    mutation: mutation && (typeOf(mutation) as GraphQLObjectType),
    types: plainTypes.map(typeOf),
    extensions: { ...config.extensions, ...renamedSchemaExtensions(names) },
  });
}

/** Returns the renamed type of a type. */
type TypeOf = (type: GraphQLNamedType) => GraphQLNamedType;

/** Returns a description with the names of the renamed schema. */
type Describe = <Description extends string | null | undefined>(description: Description) => Description;

interface Renaming {
  readonly name: string;
  readonly fieldName: (name: string) => string;
  readonly typeOf: TypeOf;
  readonly names: ReadonlyMap<string, string>;
  readonly describe: Describe;
}

function renameType(type: GraphQLNamedType, renaming: Renaming): GraphQLNamedType {
  const { name, typeOf, names, describe } = renaming;
  const extensions = { ...type.extensions, ...renamedTypeExtensions(type.name) };
  const renamed = { name, extensions, description: describe(type.description) };
  const toRenamedTypes = <Type extends GraphQLNamedType>(of: readonly Type[]) => of.map(typeOf) as Type[];
  if (isObjectType(type)) {
    const config = type.toConfig();
    return new GraphQLObjectType({
      ...config,
      ...renamed,
      interfaces: () => toRenamedTypes(config.interfaces),
      fields: () => renameFields(config.fields, renaming),
    });
  }
  if (isInterfaceType(type)) {
    const config = type.toConfig();
    return new GraphQLInterfaceType({
      ...config,
      ...renamed,
      interfaces: () => toRenamedTypes(config.interfaces),
      fields: () => renameFields(config.fields, renaming),
      resolveType: createTypeResolver(names, type),
    });
  }
  if (isUnionType(type)) {
    const config = type.toConfig();
    const resolveType = createTypeResolver(names, type);
    return new GraphQLUnionType({
      ...config,
      ...renamed,
      types: () => toRenamedTypes(config.types),
      resolveType,
    });
  }
  if (isInputObjectType(type)) {
    const { fields, ...config } = type.toConfig();
    return new GraphQLInputObjectType({ ...config, ...renamed, fields: () => retype(fields, renaming) });
  }
  if (!isEnumType(type)) return type;
  const { values, ...config } = type.toConfig();
  return new GraphQLEnumType({ ...config, ...renamed, values: describeMembers(values, describe) });
}

type Fields = Readonly<Record<string, GraphQLFieldConfig<unknown, Context>>>;

function renameFields(fields: Fields, renaming: Renaming): Fields {
  const retyped = Object.entries(retype(fields, renaming)).map(([name, field]) => {
    const { args = {} } = field;
    return [renaming.fieldName(name), { ...field, args: retype(args, renaming) }] as const;
  });
  return Object.fromEntries(retyped);
}

interface Described {
  readonly description?: string | null | undefined;
}

/** The members of a type, with renamed types. */
function retype<Member extends Described & { readonly type: GraphQLType }>(
  members: Readonly<Record<string, Member>>,
  { typeOf, describe }: Renaming,
): Record<string, Member> {
  const toRenamedType = (type: GraphQLType): GraphQLType => {
    if (isListType(type)) return new GraphQLList(toRenamedType(type.ofType));
    if (isNonNullType(type)) return new GraphQLNonNull(toRenamedType(type.ofType) as GraphQLNamedType);
    return typeOf(type);
  };
  return mapMembers(members, (member) => ({
    ...member,
    type: toRenamedType(member.type),
    description: describe(member.description),
  }));
}

function describeMembers<Member extends Described>(
  members: Readonly<Record<string, Member>>,
  describe: Describe,
): Record<string, Member> {
  return mapMembers(members, (member) => ({ ...member, description: describe(member.description) }));
}

function mapMembers<Member>(
  members: Readonly<Record<string, Member>>,
  map: (member: Member) => Member,
): Record<string, Member> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, map(member)]));
}

/** The resolver of an abstract type: rows are branded with plain names. */
function createTypeResolver(
  names: ReadonlyMap<string, string>,
  plain: GraphQLAbstractType,
): GraphQLTypeResolver<unknown, Context> {
  const resolve = plain.resolveType as GraphQLTypeResolver<unknown, Context> | null | undefined;
  const toPrefixedName = (name: string | undefined) => (name === undefined ? undefined : names.get(name));
  return (value, context, info) => {
    const name = resolve?.(value, context, info, plain);
    return name instanceof Promise ? name.then(toPrefixedName) : toPrefixedName(name);
  };
}
