import { useId, useRef, useState, type Ref } from 'react';
import type { PersonFragment } from '../generated/graphql.ts';
import { PeopleSearch } from './PeopleSearch.tsx';

interface OwnerFormProps {
  /** Roles to offer; any other can be typed. */
  readonly roles: readonly string[];
  readonly personRef: Ref<HTMLInputElement>;
  readonly onAdd: (person: PersonFragment, roleSlug: string) => void;
}

/** Chooses a person and a role. */
export function OwnerForm({ roles, personRef, onAdd }: OwnerFormProps) {
  const id = useId();
  const [person, setPerson] = useState<PersonFragment>();
  const [role, setRole] = useState('');
  const roleInput = useRef<HTMLInputElement>(null);
  const roleSlug = role.trim();
  return (
    <form
      className="add"
      aria-label="Add an owner"
      action={() => {
        if (person !== undefined) onAdd(person, roleSlug);
      }}
    >
      <PeopleSearch
        label="Person"
        chosen={person}
        inputRef={personRef}
        onChoose={(found) => {
          setPerson(found);
          if (found !== undefined) roleInput.current?.focus();
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
