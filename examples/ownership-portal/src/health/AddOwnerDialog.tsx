import { useEffect, useId, useRef, useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import type { PersonFragment } from '../generated/graphql.ts';
import { OwnerForm } from '../people/OwnerForm.tsx';
import { nameOf } from '../people/person.ts';
import { createOwner, rolesOfObject } from './operations.ts';
import type { UnhealthyObject } from './sweep.ts';

interface AddOwnerDialogProps {
  readonly object: UnhealthyObject;
  /** Gets a sentence about what was done; undefined if nothing was. */
  readonly onClose: (sentence: string | undefined) => void;
}

/** A form for an owner of an object of any kind. */
export function AddOwnerDialog({ object: { nodeId, object }, onClose }: AddOwnerDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const person = useRef<HTMLInputElement>(null);
  const roles = useRolesOf(nodeId);
  const [mutate, { error, reset }] = useMutation(createOwner);
  const [last, setLast] = useState<() => void>();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    person.current?.focus();
    return () => {
      element?.close();
    };
  }, []);
  const add = (owner: PersonFragment, roleSlug: string) => {
    const input = { objectId: nodeId, roleSlug, owner: { userRefId: owner.id } };
    const send = () => {
      mutate({ variables: { input } }).then(
        () => {
          onClose(`${nameOf(owner)} is now an owner (${roleSlug}).`);
        },
        () => undefined, // the notice has the error
      );
    };
    setLast(() => send);
    send();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={() => {
        onClose(undefined);
      }}
    >
      <p id={id}>
        Add an owner of <strong>{object.name}</strong>
        {object.app !== undefined && ` (${object.app})`}
      </p>
      {error && last && (
        <Notice error={error} change={`Add an owner of ${object.name}.`} onRetry={last} onDismiss={reset} />
      )}
      <OwnerForm roles={roles} personRef={person} onAdd={add} />
      <div className="line end">
        <button
          type="button"
          onClick={() => {
            onClose(undefined);
          }}
        >
          Cancel
        </button>
      </div>
    </dialog>
  );
}

/** The roles that other owners of the object have, to offer them. Without them any can be typed. */
function useRolesOf(objectId: string): readonly string[] {
  const { data } = useQuery(rolesOfObject, { variables: { objectId } });
  const node = data?.node;
  if (node == null || !('userOwners' in node)) return [];
  return [...new Set(node.userOwners?.edges.map((edge) => edge.node.roleSlug))].toSorted();
}
