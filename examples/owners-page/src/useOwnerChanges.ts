import { useState } from 'react';
import { makeVar, type ErrorLike } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { hideOwner, showOwner } from './cache.ts';
import type {
  AddOwnerMutation,
  AddOwnerMutationVariables,
  OwnerFragment,
  PersonFragment,
  RemoveOwnerMutation,
  RemoveOwnerMutationVariables,
} from './generated/graphql.ts';
import { addOwner, removeOwner } from './operations.ts';
import { turn } from './session.ts';

const pending = 'pending:';

/** Whether the owner is shown before C1 has said that it took them. */
export const isPending = ({ nodeId }: OwnerFragment): boolean => nodeId.startsWith(pending);

/** What a person is called. */
export const nameOf = (person: PersonFragment): string => person.displayName ?? person.email ?? person.id;

/** The options of a mutation that adds an owner, who is shown at once. */
function adding(appId: string, person: PersonFragment, roleSlug: string) {
  const appOwnerUser = {
    __typename: 'AppOwnerUser',
    nodeId: `${pending}${roleSlug}:${person.id}`,
    roleSlug,
    createdAt: null,
    user: person,
  } as const;
  return {
    variables: { input: { appId, roleSlug, userRefId: person.id } },
    optimisticResponse: { createUserOwner: { __typename: 'CreateUserOwnerPayload', appOwnerUser } },
    update: (cache, { data }) => {
      const owner = data?.createUserOwner?.appOwnerUser;
      if (owner) showOwner(cache, appId, owner);
    },
  } satisfies Parameters<useMutation.MutationFunction<AddOwnerMutation, AddOwnerMutationVariables>>[0];
}

/** The options of a mutation that removes an owner, who is hidden at once. */
function removing(appId: string, { nodeId, roleSlug }: OwnerFragment, person: PersonFragment) {
  return {
    variables: { input: { appId, roleSlug, userRefId: person.id } },
    optimisticResponse: {
      deleteUserOwner: { __typename: 'DeleteUserOwnerPayload', deletedNodeId: nodeId },
    },
    update: (cache, { data }) => {
      if (data?.deleteUserOwner) hideOwner(cache, appId, data.deleteUserOwner.deletedNodeId);
    },
  } satisfies Parameters<useMutation.MutationFunction<RemoveOwnerMutation, RemoveOwnerMutationVariables>>[0];
}

/** A change that was not made, or of which nobody knows. */
export interface FailedChange {
  readonly appId: string;
  /** What was to be done. */
  readonly change: string;
  readonly error: ErrorLike;
  readonly retry: () => void;
}

/** Those that somebody still has to look at; they stay when another app is chosen. */
export const failedChanges = makeVar<readonly FailedChange[]>([]);

/** Takes one away. */
export const dismiss = (failed: FailedChange): void => {
  failedChanges(failedChanges().filter((other) => other !== failed));
};

/** Adds and removes owners of an app: at once in the lists, and back as it was if C1 refuses. */
export function useOwnerChanges(appId: string, appName: string) {
  const [mutateAdd] = useMutation(addOwner);
  const [mutateRemove] = useMutation(removeOwner);
  const [done, setDone] = useState('');

  /** Does the change, says it when it is done, and keeps what it takes to do it again if it failed. */
  const carryOut = (make: () => Promise<unknown>, change: string, sentence: string): void => {
    const whose = turn();
    const attempt = () => {
      setDone('');
      make().then(
        () => {
          setDone(sentence);
        },
        (error: unknown) => {
          if (turn() !== whose) return; // who asked for it is not here any more
          const failed: FailedChange = {
            appId,
            change,
            error: error as ErrorLike,
            retry: () => {
              dismiss(failed);
              attempt();
            },
          };
          failedChanges([...failedChanges(), failed]);
        },
      );
    };
    attempt();
  };

  const add = (person: PersonFragment, roleSlug: string): void => {
    const make = () => mutateAdd(adding(appId, person, roleSlug));
    const change = `Make ${nameOf(person)} an owner of ${appName} (${roleSlug}).`;
    carryOut(make, change, `${nameOf(person)} is now an owner (${roleSlug}).`);
  };

  const remove = (owner: OwnerFragment, person: PersonFragment): void => {
    const make = () => mutateRemove(removing(appId, owner, person));
    const change = `Remove ${nameOf(person)} from the owners of ${appName} (${owner.roleSlug}).`;
    carryOut(make, change, `${nameOf(person)} is no longer an owner (${owner.roleSlug}).`);
  };

  return { add, remove, done };
}
