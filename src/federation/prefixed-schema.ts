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

/** Types whose meaning is the same in every graph. Scalars keep their names too. */
const commonTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'PageInfo']);

/**
 * The same graph with a prefix in the names of its types and root fields. Resolvers are the same functions; `nodeId`s,
 * brands and audit records keep the plain names.
 */
export function prefixSchema(schema: GraphQLSchema, prefix: string): GraphQLSchema {
  const { query, mutation, ...config } = schema.toConfig();
  const plainTypes = config.types.filter((type) => !isIntrospectionType(type));
  const names = new Map(plainTypes.map((type) => [type.name, prefixedName(type, prefix)]));
  const types = new Map<GraphQLNamedType, GraphQLNamedType>();
  const typeOf: TypeOf = (type) => types.get(type) ?? type;
  for (const type of plainTypes) {
    const name = names.get(type.name) ?? type.name;
    const isRoot = type === query || type === mutation;
    const fieldName = (field: string) => (isRoot ? prefixFieldName(prefix, field) : field);
    types.set(type, renameType(type, { name, fieldName, typeOf, names }));
  }
  return new GraphQLSchema({
    ...config,
    query: query && (typeOf(query) as GraphQLObjectType),
    mutation: mutation && (typeOf(mutation) as GraphQLObjectType),
    types: plainTypes.map(typeOf),
    extensions: { ...config.extensions, ...renamedSchemaExtensions(names) },
  });
}

function prefixedName(type: GraphQLNamedType, prefix: string): string {
  return isScalarType(type) || commonTypes.has(type.name) ? type.name : prefix + type.name;
}

/** Returns the renamed type of a type. */
type TypeOf = (type: GraphQLNamedType) => GraphQLNamedType;

interface Renaming {
  readonly name: string;
  readonly fieldName: (name: string) => string;
  readonly typeOf: TypeOf;
  readonly names: ReadonlyMap<string, string>;
}

function renameType(type: GraphQLNamedType, { name, fieldName, typeOf, names }: Renaming): GraphQLNamedType {
  const extensions = { ...type.extensions, ...renamedTypeExtensions(type.name) };
  const renamed = { name, extensions };
  const all = <Type extends GraphQLNamedType>(of: readonly Type[]) => of.map(typeOf) as Type[];
  if (isObjectType(type)) {
    const config = type.toConfig();
    return new GraphQLObjectType({
      ...config,
      ...renamed,
      interfaces: () => all(config.interfaces),
      fields: () => renameFields(config.fields, typeOf, fieldName),
    });
  }
  if (isInterfaceType(type)) {
    const config = type.toConfig();
    return new GraphQLInterfaceType({
      ...config,
      ...renamed,
      interfaces: () => all(config.interfaces),
      fields: () => renameFields(config.fields, typeOf, fieldName),
      resolveType: resolvingTo(names, type),
    });
  }
  if (isUnionType(type)) {
    const config = type.toConfig();
    const resolveType = resolvingTo(names, type);
    return new GraphQLUnionType({ ...config, ...renamed, types: () => all(config.types), resolveType });
  }
  if (isInputObjectType(type)) {
    const { fields, ...config } = type.toConfig();
    return new GraphQLInputObjectType({ ...config, ...renamed, fields: () => retype(fields, typeOf) });
  }
  return isEnumType(type) ? new GraphQLEnumType({ ...type.toConfig(), ...renamed }) : type;
}

type Fields = Readonly<Record<string, GraphQLFieldConfig<unknown, Context>>>;

function renameFields(fields: Fields, typeOf: TypeOf, fieldName: (name: string) => string): Fields {
  const retyped = Object.entries(retype(fields, typeOf)).map(([name, field]) => {
    const { args = {} } = field;
    return [fieldName(name), { ...field, args: retype(args, typeOf) }] as const;
  });
  return Object.fromEntries(retyped);
}

/** The members of a type, with renamed types. */
function retype<Member extends { readonly type: GraphQLType }>(
  members: Readonly<Record<string, Member>>,
  typeOf: TypeOf,
): Record<string, Member> {
  const wrapped = (type: GraphQLType): GraphQLType => {
    if (isListType(type)) return new GraphQLList(wrapped(type.ofType));
    if (isNonNullType(type)) return new GraphQLNonNull(wrapped(type.ofType) as GraphQLNamedType);
    return typeOf(type);
  };
  const entries = Object.entries(members).map(
    ([name, member]) => [name, { ...member, type: wrapped(member.type) }] as const,
  );
  return Object.fromEntries(entries);
}

/** The resolver of an abstract type: rows are branded with plain names. */
function resolvingTo(
  names: ReadonlyMap<string, string>,
  plain: GraphQLAbstractType,
): GraphQLTypeResolver<unknown, Context> {
  const resolve = plain.resolveType as GraphQLTypeResolver<unknown, Context> | null | undefined;
  const renamed = (name: string | undefined) => (name === undefined ? undefined : names.get(name));
  return (value, context, info) => {
    const name = resolve?.(value, context, info, plain);
    return name instanceof Promise ? name.then(renamed) : renamed(name);
  };
}
