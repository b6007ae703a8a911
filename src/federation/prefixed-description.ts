import type { GraphQLSchema } from 'graphql';
import { prefixFieldName } from './prefix.ts';

/** Returns a description with the names that its readers find in the schema. */
export type Redescribe = <Description extends string | null | undefined>(
  description: Description,
  isOfQuery?: boolean,
) => Description;

/** A name in backquotes, or a type and its field. */
const quoted = /`(\w+)(?:\.(\w+))?`/g;

/**
 * Creates the function that gives the names in backquotes their prefix: types, fields of root types, and mutations. Names
 * of queries, many of which other fields have too, only in what describes the schema or its query type.
 * @param names the names of types with their prefix
 */
export function createRedescribe(
  schema: GraphQLSchema,
  prefix: string,
  names: ReadonlyMap<string, string>,
): Redescribe {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const isRoot = (name: string) => name === query?.name || name === mutation?.name;
  const isRootField = (name: string, isOfQuery: boolean) =>
    mutation?.getFields()[name] !== undefined || (isOfQuery && query?.getFields()[name] !== undefined);

  const redescribe = (description: string, isOfQuery: boolean) =>
    description.replaceAll(quoted, (text, name: string, field?: string) => {
      const typeName = names.get(name);
      if (field === undefined)
        return isRootField(name, isOfQuery)
          ? `\`${prefixFieldName(prefix, name)}\``
          : `\`${typeName ?? name}\``;
      if (typeName === undefined) return text;
      return `\`${typeName}.${isRoot(name) ? prefixFieldName(prefix, field) : field}\``;
    });
  return ((description, isOfQuery = false) =>
    description == null ? description : redescribe(description, isOfQuery)) as Redescribe;
}
