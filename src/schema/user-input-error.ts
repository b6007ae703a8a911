import { GraphQLError } from 'graphql';
import { withoutStackTrace } from '../without-stack-trace.ts';

/**
 * The error for a value that the graph itself rejects, before any call to C1.
 * @param argument the path of the value: `first`, `input.roleSlug`
 */
export function badUserInput(argument: string, message: string): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', argument };
  return withoutStackTrace(() => new GraphQLError(`${argument} ${message}`, { extensions }));
}
