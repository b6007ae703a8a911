import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/*
 * A schema can have the types of the graph under other names, beside types of other graphs. `nodeId`s, the brands of rows
 * and audit records keep the plain names, so that an object has one id under whatever names it is served.
 */

/** The extensions of a renamed schema. */
// An interface would lack the index signature of extensions.
type RenamedSchema = { readonly namesByPlainName?: ReadonlyMap<string, string> };

/** The extensions of a renamed type. */
type RenamedType = { readonly plainName?: string };

/** The `extensions` of a schema whose types have other names, by their plain names. */
export function renamedSchemaExtensions(names: ReadonlyMap<string, string>): RenamedSchema {
  return { namesByPlainName: names };
}

/** The `extensions` of a type that has another name. */
export function renamedTypeExtensions(plainName: string): RenamedType {
  return { plainName };
}

/** The name of a type in the plain graph. */
export function getPlainName({ name, extensions }: GraphQLNamedType): string {
  return (extensions as RenamedType).plainName ?? name;
}

/** The type of a schema that has this name in the plain graph; undefined for any other name. */
export function getTypeByPlainName(schema: GraphQLSchema, plainName: string): GraphQLNamedType | undefined {
  const { namesByPlainName } = schema.extensions as RenamedSchema;
  const name = namesByPlainName === undefined ? plainName : namesByPlainName.get(plainName);
  return name === undefined ? undefined : schema.getType(name);
}
