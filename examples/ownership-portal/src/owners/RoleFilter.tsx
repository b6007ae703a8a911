import { useState } from 'react';
import type { OwnerFragment } from '../generated/graphql.ts';
import { isPending } from './useOwnerChanges.ts';

/** The roles of all owners seen so far. C1 publishes no list: roles are each tenant's own. */
export function useRoles(owners: readonly OwnerFragment[]): readonly string[] {
  const [roles, setRoles] = useState<readonly string[]>([]);
  // C1 may refuse the role of one that is not saved yet.
  const saved = owners.filter((owner) => !isPending(owner));
  const unseen = new Set(saved.map(({ roleSlug }) => roleSlug).filter((role) => !roles.includes(role)));
  if (unseen.size > 0) setRoles([...roles, ...unseen].toSorted());
  return roles;
}

interface RoleFilterProps {
  readonly roles: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (role: string | undefined) => void;
}

/** Asks the graph for the owners of one role. */
export function RoleFilter({ roles, chosen, onChoose }: RoleFilterProps) {
  return (
    <select
      aria-label="Show the role"
      value={chosen ?? ''}
      onChange={({ target: { value } }) => {
        onChoose(value === '' ? undefined : value);
      }}
    >
      <option value="">All roles</option>
      {roles.map((role) => (
        <option key={role}>{role}</option>
      ))}
    </select>
  );
}
