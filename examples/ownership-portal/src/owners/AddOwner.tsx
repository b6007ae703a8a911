import { useEffect, useRef, useState } from 'react';
import type { PersonFragment } from '../generated/graphql.ts';
import { OwnerForm } from '../people/OwnerForm.tsx';

interface AddOwnerProps {
  /** Roles to offer; any other can be typed. */
  readonly roles: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAdd: (person: PersonFragment, roleSlug: string) => void;
}

/** A button that opens the form for a new owner. */
export function AddOwner({ roles, isOpen, onOpen, onAdd }: AddOwnerProps) {
  const [count, setCount] = useState(0);
  const person = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) person.current?.focus();
  }, [isOpen]);
  return (
    <div className="adding">
      <button
        type="button"
        className={isOpen ? undefined : 'primary'}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        {isOpen ? 'Close the form' : 'Add an owner'}
      </button>
      {isOpen && (
        <OwnerForm
          key={count}
          roles={roles}
          personRef={person}
          onAdd={(chosen, roleSlug) => {
            onAdd(chosen, roleSlug);
            setCount(count + 1);
          }}
        />
      )}
    </div>
  );
}
