import { assertType, GraphQLError, locatedError } from 'graphql';
import { withoutStackTrace } from '../without-stack-trace.ts';
import { getResultPath, type ResultNode, type Key } from './result-node.ts';
import type { FieldPlan } from './plan/plan.ts';
import { ResultTooLarge } from './result-too-large.ts';

/**
 * The error with its location in the document and its path in the response, unless it has one. The error of a too large
 * result has none.
 */
export function locateError(error: unknown, { nodes }: FieldPlan, frame: ResultNode, key: Key): GraphQLError {
  if (error instanceof ResultTooLarge) return error;
  return withoutStackTrace(() => locatedError(error, nodes, getResultPath(frame, key))); // the new error takes over the stack of the original
}

/** The error of a null in a non-null field. */
export function createNullError(field: FieldPlan): Error {
  return new Error(`Cannot return null for non-nullable field ${getFieldCoordinate(field)}.`);
}

/** The error of a list field whose value is not iterable. */
export function notIterableError(field: FieldPlan): GraphQLError {
  return new GraphQLError(
    `Expected Iterable, but did not find one for field "${getFieldCoordinate(field)}".`,
  );
}

/** The name of a field with its type. */
export function getFieldCoordinate({ parentType, definition }: FieldPlan): string {
  return `${parentType.name}.${definition.name}`;
}

/**
 * Formats a value as graphql-js does in its errors. The function is not exported there, so the text is taken from an
 * error.
 */
export function inspectValue(value: unknown): string {
  try {
    return String(assertType(value));
  } catch (error) {
    return (error as Error).message.slice('Expected '.length, -' to be a GraphQL type.'.length);
  }
}
