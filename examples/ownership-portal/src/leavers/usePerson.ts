import { skipToken, useQuery } from '@apollo/client/react';
import { readPerson } from './operations.ts';

/** Reads a person; nothing without an id. */
export function usePerson(userId: string | undefined) {
  const { data, error, refetch } = useQuery(
    readPerson,
    userId === undefined ? skipToken : { variables: { userId } },
  );
  const user = userId === undefined ? undefined : data?.user;
  return {
    person: user ?? undefined,
    isMissing: user === null,
    error,
    reload: () => void refetch(),
  };
}
