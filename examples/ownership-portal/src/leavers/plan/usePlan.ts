import { useApolloClient } from '@apollo/client/react';
import { useSweep, type ReadPart } from '../../ui/useSweep.ts';
import { transferPlan } from './operations.ts';
import { toPlanPart, type PlanPart } from './plan.ts';

/** Reads the whole plan of a transfer, part by part. */
export function usePlan(fromUserId: string, toUserId: string) {
  const client = useApolloClient();
  const { sweep, start, resume, stop } = useSweep<PlanPart>();
  const readPart: ReadPart<PlanPart> = async (after, signal) => {
    const isFirst = after === undefined;
    const { data, error } = await client.query({
      query: transferPlan,
      variables: { fromUserId, toUserId, isFirst, ...(after !== undefined && { after }) },
      // A plan is read to act on it at once. What one row lacks must not hide the others.
      fetchPolicy: 'no-cache',
      errorPolicy: 'all',
      context: { fetchOptions: { signal } },
    });
    const connection = data?.ownershipTransferPlan;
    if (connection == null) throw error instanceof Error ? error : new Error('The gateway sent no plan.');
    return toPlanPart(connection, error, isFirst);
  };
  return {
    plan: sweep,
    start: () => {
      start(readPart);
    },
    resume: () => {
      resume(readPart);
    },
    stop,
  };
}
