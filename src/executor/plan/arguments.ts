import { getArgumentValues } from 'graphql';
import type { FieldPlan } from './plan.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of fields without arguments, shared by all of them. */
export const noArguments: Arguments = Object.freeze({});

interface ArgumentContext {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly argumentsOf: Map<FieldPlan, Arguments>;
}

/**
 * The arguments of a field. They are the same for each object, since variables are; they are frozen, so that no
 * resolver can change them for another.
 * @throws GraphQLError, a new one for each object
 */
export function getFieldArguments({ variables, argumentsOf }: ArgumentContext, field: FieldPlan): Arguments {
  const known = argumentsOf.get(field);
  if (known !== undefined) return known;
  const values = Object.freeze(getArgumentValues(field.definition, field.nodes[0], variables));
  argumentsOf.set(field, values);
  return values;
}
