import { getArgumentValues } from 'graphql';
import type { FieldPlan } from './plan.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** What resolvers of fields without arguments get, all of them the same. */
export const noArguments: Arguments = Object.freeze({});

interface ArgumentContext {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly argumentsOf: Map<FieldPlan, Arguments>;
}

/**
 * The arguments of a field: the same for each of its objects, since variables are the same for all. They are frozen,
 * so that no row can change another one's.
 * @throws GraphQLError anew for each object
 */
export function argumentsFor({ variables, argumentsOf }: ArgumentContext, field: FieldPlan): Arguments {
  const known = argumentsOf.get(field);
  if (known !== undefined) return known;
  const values = Object.freeze(getArgumentValues(field.definition, field.nodes[0], variables));
  argumentsOf.set(field, values);
  return values;
}
