import {
  isCompositeType,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import { prefixFieldName } from '../../src/federation/prefix.ts';

/** The operation of a graph as one of the same graph with a prefix, whose response has the same keys. */
export function prefixDocument(query: string, prefix: string, schema: GraphQLSchema): string {
  const info = new TypeInfo(schema);
  const prefixed = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: {
        leave: (field) => {
          const parent = info.getParentType();
          const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType();
          if (!isRoot || field.name.value.startsWith('__')) return undefined;
          const name = { kind: Kind.NAME, value: prefixFieldName(prefix, field.name.value) } as const;
          return { ...field, alias: field.alias ?? field.name, name };
        },
      },
      // Coordinates of fields, which are texts.
      StringValue: {
        leave: (value) => {
          const [, type = '', field = ''] = /^([A-Z]\w+)\.(\w+)$/.exec(value.value) ?? [];
          if (schema.getType(type) === undefined) return undefined;
          const isRoot = type === 'Query' || type === 'Mutation';
          const coordinate = isRoot
            ? `${type}.${prefixFieldName(prefix, field)}`
            : `${prefix}${type}.${field}`;
          return { ...value, value: coordinate };
        },
      },
      NamedType: {
        leave: (named) => {
          const type = schema.getType(named.name.value);
          const isOwn = isCompositeType(type) || isInputObjectType(type) || isEnumType(type);
          if (!isOwn || ['Query', 'Mutation', 'PageInfo'].includes(type.name)) return undefined;
          return { ...named, name: { kind: Kind.NAME, value: prefix + type.name } as const };
        },
      },
    }),
  );
  return print(prefixed);
}
