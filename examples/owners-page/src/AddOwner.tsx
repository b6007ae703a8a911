import { useId, useRef, useState } from 'react';
import type { PersonFragment } from './generated/graphql.ts';
import { nameOf } from './useOwnerChanges.ts';
import { PeopleSearch } from './PeopleSearch.tsx';

interface AddOwnerProps {
  /** Roles to offer; any other can be typed. */
  readonly roles: readonly string[];
  readonly onAdd: (person: PersonFragment, roleSlug: string) => void;
}

/** Chooses a person and a role. */
export function AddOwner({ roles, onAdd }: AddOwnerProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [person, setPerson] = useState<PersonFragment>();
  const [role, setRole] = useState('');
  const roleInput = useRef<HTMLInputElement>(null);
  const roleSlug = role.trim();

  const submit = () => {
    if (person === undefined) return;
    onAdd(person, roleSlug);
    setWords('');
    setPerson(undefined);
  };
  return (
    <form className="add" action={submit} aria-label="Add an owner">
      <PeopleSearch
        words={words}
        chosen={person}
        onSearch={(text) => {
          setWords(text);
          setPerson(undefined);
        }}
        onChoose={(found) => {
          setPerson(found);
          setWords(nameOf(found));
          roleInput.current?.focus(); // the button that was pressed is gone
        }}
      />
      <div>
        <label htmlFor={`${id}-role`}>Role</label>
        <input
          ref={roleInput}
          id={`${id}-role`}
          list={`${id}-roles`}
          placeholder="Role slug"
          value={role}
          required
          onChange={(event) => {
            setRole(event.target.value);
          }}
        />
        <datalist id={`${id}-roles`}>
          {roles.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      </div>
      <button type="submit" className="primary" disabled={person === undefined || roleSlug === ''}>
        Add owner
      </button>
    </form>
  );
}
