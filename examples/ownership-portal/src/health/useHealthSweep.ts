import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useSweep, type ReadPart } from '../ui/useSweep.ts';
import { ownershipProblems } from './operations.ts';
import { toHealthPart, variablesAfter, type HealthPart, type HealthQuery } from './sweep.ts';

/** Looks through objects for problems with their owners. */
export function useHealthSweep() {
  const client = useApolloClient();
  const [query, setQuery] = useState<HealthQuery>();
  const { sweep, start, resume, stop } = useSweep<HealthPart>();
  const readPartOf =
    (wanted: HealthQuery): ReadPart<HealthPart> =>
    async (after, signal) => {
      const { data } = await client.query({
        query: ownershipProblems,
        variables: variablesAfter(wanted, after),
        fetchPolicy: 'no-cache',
        context: { fetchOptions: { signal } },
      });
      if (data?.ownershipProblems == null) throw new Error('The gateway sent no list.');
      return toHealthPart(wanted, data.ownershipProblems, after);
    };
  return {
    sweep,
    start: (wanted: HealthQuery) => {
      setQuery(wanted);
      start(readPartOf(wanted));
    },
    resume: () => {
      if (query !== undefined) resume(readPartOf(query));
    },
    stop,
  };
}
