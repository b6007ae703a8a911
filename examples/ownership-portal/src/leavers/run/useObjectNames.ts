import { useEffect, useState } from 'react';
import { CombinedGraphQLErrors, makeVar, type ApolloClient, type ErrorLike } from '@apollo/client';
import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { isRetryable, problemOf, type Problem } from '../../errors/problem.ts';
import type { ObjectNamesQuery } from '../../generated/graphql.ts';
import { sessionNumber } from '../../graph/session.ts';
import { nameOfObject, type NamedObject } from '../../ownable/object-name.ts';
import { objectNames } from '../../ownable/operations.ts';
import type { TransferRun } from './transfer-run.ts';

/** The most ids that `nodes` takes. */
const idsOfCall = 100;

type Names = ReadonlyMap<string, NamedObject>;

const store = makeVar<{ readonly session: number; readonly names: Names }>({ session: 0, names: new Map() });

/** Keeps names that were read with the plan. They are in memory only, and are those of one token. */
export function keepNames(objects: readonly NamedObject[]): void {
  const known = objects.flatMap((object) =>
    object.nodeId === null ? [] : [[object.nodeId, object] as const],
  );
  store({ session: sessionNumber(), names: new Map(known) });
}

const none: Names = new Map();

/** The names of the objects of a run; after a reload, and with another token, they are read again. */
export function useObjectNames({ rows }: TransferRun) {
  const client = useApolloClient();
  const session = useReactiveVar(sessionNumber);
  const kept = useReactiveVar(store);
  const [error, setError] = useState<ErrorLike>();
  const known = kept.session === session ? kept.names : none;
  const missing = rows.map(({ objectId }) => objectId).filter((id) => id !== null && !known.has(id));
  const key = [...new Set(missing)].slice(0, idsOfCall).join(' ');
  useEffect(() => {
    if (key === '' || error !== undefined) return;
    const controller = new AbortController();
    const ids = key.split(' ');
    readNames(client, ids, controller.signal)
      .then((read) => {
        if (controller.signal.aborted) return;
        const earlier = store().session === session ? store().names : none;
        store({ session, names: new Map([...earlier, ...read.names]) });
        setError(read.error);
      })
      .catch((cause: unknown) => {
        if (!controller.signal.aborted) setError(cause as ErrorLike);
      });
    return () => {
      controller.abort();
    };
  }, [client, key, error, session]);
  return {
    names: known,
    error,
    retry: () => {
      setError(undefined);
    },
  };
}

/** Reads names; those that may be read later are left out, and the error says why. */
async function readNames(client: ApolloClient, ids: string[], signal: AbortSignal) {
  const { data, error } = await client.query({
    query: objectNames,
    variables: { ids },
    fetchPolicy: 'no-cache',
    errorPolicy: 'all',
    context: { fetchOptions: { signal } },
  });
  // A response lists only the first of many errors: what is null may have failed for the same reason.
  const passing = errorsOf(error).some((one) => isRetryable(one) || one.code === 'UNAUTHENTICATED');
  const names = ids.map((id, index) => [id, toName(data?.nodes?.[index])] as const);
  return {
    names: passing || data?.nodes == null ? names.filter(([, { nodeId }]) => nodeId !== null) : names,
    error: passing || data?.nodes == null ? error : undefined,
  };
}

const errorsOf = (error: ErrorLike | undefined): readonly Problem[] =>
  CombinedGraphQLErrors.is(error) ? error.errors.map(problemOf) : [];

type Node = NonNullable<ObjectNamesQuery['nodes']>[number];

const toName = (node: Node | undefined): NamedObject =>
  nameOfObject(node != null && 'displayName' in node ? node : null);
