import { assertType, GraphQLError, locatedError } from 'graphql';
import { withoutStackTrace } from '../without-stack-trace.ts';
import { pathTo, type ResultNode, type Key } from './result-node.ts';
import type { FieldPlan } from './plan.ts';
import { ResultTooLarge } from './result-too-large.ts';

/**
 * The error with its place in the document and in the answer, if it does not have one. That the result is too large is an
 * error of no place.
 */
export function locateError(error: unknown, { nodes }: FieldPlan, frame: ResultNode, key: Key): GraphQLError {
  if (error instanceof ResultTooLarge) return error;
  return withoutStackTrace(() => locatedError(error, nodes, pathTo(frame, key))); // it takes over that of the error
}

/** The error of a null that the schema does not allow. */
export function nullError(field: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
}

/** The error of a value that should be a list. */
export function notIterableError(field: FieldPlan): GraphQLError {
  return new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
}

/** A field's type and name. */
export function nameOf({ parentType, definition }: FieldPlan): string {
  return `${parentType.name}.${definition.name}`;
}

/** A value as graphql-js prints it in its errors. It exports no function for that, so one of its errors is asked. */
export function inspectValue(value: unknown): string {
  try {
    return String(assertType(value));
  } catch (error) {
    return (error as Error).message.slice('Expected '.length, -' to be a GraphQL type.'.length);
  }
}
