import { GraphQLError } from 'graphql';

/**
 * The refusal of an operation that exceeds a limit: 400, with the limit's name and number.
 * @param found how much it was, where that is known
 */
export function tooLarge(limit: string, max: number, found?: number): GraphQLError {
  const sentence =
    found === undefined
      ? `its ${limit} must not exceed ${max}`
      : `its ${limit} is ${found}, of at most ${max}`;
  return new GraphQLError(`The operation is too large: ${sentence}`, {
    extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 }, limit, max },
  });
}
