import { useState } from 'react';
import { makeVar, type ErrorLike } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { hideOwner, showOwner } from '../graph/cache.ts';
import { sessionNumber } from '../graph/session.ts';
import { nameOf } from '../people/person.ts';
import type {
  AddOwnerMutation,
  AddOwnerMutationVariables,
  OwnerFragment,
  PersonFragment,
  RemoveOwnerMutation,
  RemoveOwnerMutationVariables,
} from '../generated/graphql.ts';
import { addOwner, removeOwner } from './operations.ts';

const pending = 'pending:';

/** Whether the owner is shown before C1 has responded. */
export const isPending = ({ nodeId }: OwnerFragment): boolean => nodeId.startsWith(pending);

/** The options of a mutation that adds an owner, which is shown at once. */
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

/** The options of a mutation that removes an owner, which is hidden at once. */
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

/** A change that was not made, or may not have been. */
export interface FailedChange {
  /** The session in which it was tried. */
  readonly session: number;
  readonly appId: string;
  /** What was to be done. */
  readonly change: string;
  readonly error: ErrorLike;
  readonly retry: () => void;
}

/** Those that are still to be looked at; they stay when another app is chosen. */
export const failedChanges = makeVar<readonly FailedChange[]>([]);

/** Removes one. */
export const dismiss = (failed: FailedChange): void => {
  failedChanges(failedChanges().filter((other) => other !== failed));
};

/** Adds and removes owners of an app: at once in the lists, and back as it was if C1 refuses. */
export function useOwnerChanges(appId: string, appName: string) {
  const [mutateAdd] = useMutation(addOwner);
  const [mutateRemove] = useMutation(removeOwner);
  const [done, setDone] = useState('');

  /** Makes the change, says so when it is made, and keeps what is needed to make it again if it failed. */
  const carryOut = (make: () => Promise<unknown>, change: string, sentence: string): void => {
    const session = sessionNumber();
    const attempt = () => {
      setDone('');
      make().then(
        () => {
          setDone(sentence);
        },
        (error: unknown) => {
          const failed: FailedChange = {
            session,
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
