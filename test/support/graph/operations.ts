import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../../src/schema/index.ts';

/** A field of the graph that can be asked for: of the query, of the mutation, or of an object. */
export interface FieldOfGraph {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** An operation as a client would send it. */
export interface Operation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the places of an operation are filled with where something has to stand, by the place's own name. */
export type Usual = (name: string, type: GraphQLNamedInputType) => unknown;

/** A value that stands somewhere else than usual things do: `['input', 'userRefs', 'id']`. */
export interface Unusual {
  readonly path: readonly string[];
  readonly value: string;
}

export type Input = GraphQLArgument | GraphQLInputField;

/** Every field of the graph. An interface's fields are those of the types that implement it. */
export const fields: readonly FieldOfGraph[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

/** Every mutation. */
export const mutations = fields.filter(({ type }) => type === schema.getMutationType());

/**
 * The operation that asks for one field, as `field` of its answer, with the least that is required. An object's field
 * stands below the query's field for such an object (`user` for a `User`), which is `object` then.
 */
export function operationOf({ type, field }: FieldOfGraph, usual: Usual, unusual?: Unusual): Operation {
  const isOfObject = type !== schema.getQueryType() && type !== schema.getMutationType();
  const calls = [
    ...(isOfObject ? [callOf('object', lookupOf(type), usual)] : []),
    callOf('field', field, usual, unusual),
  ];
  const verb = type === schema.getMutationType() ? 'mutation' : 'query';
  const declared = inParentheses(calls.flatMap(({ declarations }) => declarations));
  const selection = isCompositeType(getNamedType(field.type)) ? '__typename' : '';
  const asked = calls.reduceRight((below, { text }) => text + (below && ` { ${below} }`), selection);
  return {
    document: `${verb} ${declared} { ${asked} }`,
    variables: Object.assign({}, ...calls.map(({ variables }) => variables)) as Operation['variables'],
  };
}

function lookupOf({ name }: GraphQLObjectType): FieldOfGraph['field'] {
  const found = schema.getQueryType()?.getFields()[name.charAt(0).toLowerCase() + name.slice(1)];
  if (found !== undefined && getNullableType(found.type) === schema.getType(name)) return found;
  throw new Error(`the query has no field that looks up one ${name}`);
}

/** A field with its arguments, each a variable of its own. */
export function callOf(alias: string, field: FieldOfGraph['field'], usual: Usual, unusual?: Unusual) {
  const [argument, ...path] = unusual?.path ?? [];
  const given = field.args.filter((arg) => arg.name === argument || isRequiredArgument(arg));
  const named = given.map((arg) => ({ arg, variable: `${arg.name}_of_${alias}` }));
  const valueIn = (arg: GraphQLArgument) =>
    valueOf(arg, usual, unusual && arg.name === argument ? { ...unusual, path } : undefined);
  return {
    text: `${alias}: ${field.name}${inParentheses(named.map(({ arg, variable }) => `${arg.name}: $${variable}`))}`,
    declarations: named.map(({ arg, variable }) => `$${variable}: ${String(arg.type)}`),
    variables: Object.fromEntries(named.map(({ arg, variable }) => [variable, valueIn(arg)])),
  };
}

/** Nothing if there is nothing: GraphQL has no empty parentheses. */
export function inParentheses(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** The least that an argument, or a field of an input, takes; with the unusual value at its path below that. */
function valueOf({ name, type }: Input, usual: Usual, unusual?: Unusual): unknown {
  const named = getNamedType(type);
  const [next, ...path] = unusual?.path ?? [];
  const make = (): unknown => {
    if (isEnumType(named)) return unusual?.value ?? named.getValues()[0]?.value;
    if (!isInputObjectType(named)) return unusual?.value ?? usual(name, named);
    const filled = filledFields(named, next);
    return Object.fromEntries(
      filled.map((field) => [
        field.name,
        valueOf(field, usual, unusual && field.name === next ? { ...unusual, path } : undefined),
      ]),
    );
  };
  return inListsOf(type, make());
}

/** Fields that have to stand, though null is one of their values. */
const nullableAndRequired = ['SetUserDelegationInput.delegatedUserId'];

/** The fields of an input that have to stand, and one more; of one that takes a single field only that one. */
function filledFields(input: GraphQLInputObjectType, name: string | undefined): readonly GraphQLInputField[] {
  const all = Object.values(input.getFields());
  const isNeeded = (field: GraphQLInputField): boolean =>
    isRequiredInputField(field) || nullableAndRequired.includes(`${input.name}.${field.name}`);
  if (!input.isOneOf) return all.filter((field) => field.name === name || isNeeded(field));
  const only = all.find((field) => field.name === name) ?? all[0];
  return only === undefined ? [] : [only];
}

/** A value, in a list where the type is one. */
function inListsOf(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return inListsOf(type.ofType, value);
  return isListType(type) ? [inListsOf(type.ofType, value)] : value;
}
