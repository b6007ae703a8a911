import {
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { chanceOf, type Chance } from './seeded-random.ts';
import type { Later } from './deferred.ts';

/** An object of the odd schema. */
export interface Row {
  readonly id: string;
  readonly typeName: string;
  readonly [property: string]: unknown;
}

/** What a run of the odd schema depends on: the same seed gives the same values under every executor. */
export interface OddContext {
  readonly seed: string;
  readonly later: Later;
}

interface Wanted {
  readonly type: GraphQLOutputType;
  /** Where it stands in the answer. */
  readonly name: string;
  /** What a right string says. */
  readonly text: string;
  readonly context: OddContext;
}

/** A value for a type: mostly right, now and then null, late, an error, or of another kind. */
export function oddValue(wanted: Wanted): unknown {
  const chance = chanceOf(wanted.context.seed, wanted.name);
  if (chance.isLikely(0.2)) {
    const late = wanted.context.later.promise(wanted.name, () => atOnce(wanted, chance));
    return chance.isLikely(0.2) ? thenable(late) : late;
  }
  return atOnce(wanted, chance);
}

/** A promise that is none of the language's own. */
function thenable<Value>(late: Promise<Value>): PromiseLike<Value> {
  late.catch(() => undefined);
  return { then: (...handlers) => late.then(...handlers) };
}

function atOnce(wanted: Wanted, chance: Chance): unknown {
  const { type, name, context } = wanted;
  const trouble = chance.below(isNonNullType(type) ? 80 : 30);
  if (trouble === 0) throw new Error(`thrown at ${name}`);
  if (trouble === 1)
    throw chance.oneOf<unknown>([new GraphQLError('thrown'), 'a text', undefined, { odd: true }]);
  if (trouble === 2) return new Error(`instead of a value at ${name}`);
  if (trouble === 3)
    return chance.oneOf<unknown>([5, 'text', true, [], {}, { then: 'no promise' }, () => 5, NaN]);
  if (trouble === 4) return null;
  if (trouble === 5) return undefined;
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    const itemType = nullable.ofType as GraphQLOutputType;
    const items = Array.from({ length: chance.below(3) }, (_, index) =>
      itemOf({ ...wanted, type: itemType, name: `${name}.${index}` }),
    );
    return chance.isLikely(0.1) ? new Set(items) : items;
  }
  if (!isLeafType(nullable)) return rowOf(name, chance, context);
  // What fails within the same turn as something else may do so in another order elsewhere; this cannot fail.
  if (nullable.name === 'Odd' || chance.isLikely(0.9)) return rightLeaf(nullable, wanted.text, chance);
  return Promise.resolve(rightLeaf(nullable, wanted.text, chance));
}

function rightLeaf({ name }: GraphQLLeafType, text: string, chance: Chance): unknown {
  if (name === 'Color') return chance.oneOf([1, 2]);
  if (name === 'Boolean') return chance.isLikely(0.5);
  return name === 'Int' ? chance.below(100) : text;
}

/** Items cannot be thrown: they reject or stand there as errors. */
function itemOf(wanted: Wanted): unknown {
  try {
    return oddValue(wanted);
  } catch (error) {
    return error instanceof Error ? error : null;
  }
}

function rowOf(id: string, chance: Chance, context: OddContext): Row {
  const typeName = chance.oneOf(['Cat', 'Dog', 'Rock']);
  return {
    id,
    typeName,
    ...(chance.isLikely(0.5) && { __typename: typeName }),
    property: chance.oneOf<unknown>(['text', null, new Error('a property'), Promise.resolve('text')]),
    method: (args: unknown, given: unknown, info: { readonly fieldName: string }) =>
      JSON.stringify([id, args, given === context, info.fieldName]),
  };
}
