import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../src/schema/index.ts';

/** Every name that only the schema has: of types, fields, arguments, input fields and members of enums. */
export const schemaWords: ReadonlySet<string> = new Set(
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
      if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
      if (!isObjectType(type)) return [type.name];
      const fields = Object.values(type.getFields());
      return [type.name, ...fields.flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])];
    }),
);

/** The words in a text that look like names. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[_A-Za-z]\w*/g) ?? [];
}

/** A literal that an argument takes. */
export function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type))
    return ['Int', 'Boolean'].includes(type.name) ? (type.name === 'Int' ? '1' : 'true') : '"x"';
  const all = Object.values(type.getFields());
  const required = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField);
  return `{${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')}}`;
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** A field with the least that it takes. */
export function callOf({ name, args }: Field): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

/** The shortest way from the query to each type of objects: puts a selection where such an object is. */
export const waysTo: ReadonlyMap<GraphQLObjectType, (selection: string) => string> = (() => {
  const ways = new Map<GraphQLObjectType, (selection: string) => string>();
  const start = (root: GraphQLObjectType | null | undefined, keyword: string): void => {
    if (root != null) ways.set(root, (selection) => `${keyword} { ${selection} }`);
  };
  start(schema.getQueryType(), 'query');
  start(schema.getMutationType(), 'mutation');
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      const of = getNamedType(field.type);
      if (isObjectType(of) && !ways.has(of))
        ways.set(of, (selection) => way(`${callOf(field)} { ${selection} }`));
    }
  }
  return ways;
})();

/** Whether a field asks for a selection. */
export const isComposite = ({ type }: Field): boolean => isCompositeType(getNamedType(type));
