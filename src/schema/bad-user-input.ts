import { GraphQLError } from 'graphql';

/**
 * The error for a value that the graph itself refuses, before C1 is asked.
 * @param argument where the value stands: `first`, `input.roleSlug`
 */
export function badUserInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument} ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
