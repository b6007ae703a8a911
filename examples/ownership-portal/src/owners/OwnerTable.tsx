import { useState } from 'react';
import type { OwnerFragment, PersonFragment } from '../generated/graphql.ts';
import { nameOf } from '../people/person.ts';
import { DateText } from '../ui/DateText.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { isPending } from './useOwnerChanges.ts';

interface OwnerTableProps {
  /** Undefined while they are read. */
  readonly owners: readonly OwnerFragment[] | undefined;
  /** Only rows that have all of these words are shown. */
  readonly words: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly onRemove: (owner: OwnerFragment, person: PersonFragment) => void;
}

/** Whether the row shows all words. The graph has no search among owners: this one is of what is loaded. */
function hasWords({ roleSlug, user }: OwnerFragment, words: string): boolean {
  const managers = (user?.managers ?? []).map((manager) => manager?.displayName);
  const row = [roleSlug, user?.displayName, user?.email, user?.jobTitle, ...managers].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.includes(word));
}

export function OwnerTable({ owners, words, none, onRemove }: OwnerTableProps) {
  const [leaving, setLeaving] = useState<{ owner: OwnerFragment; person: PersonFragment }>();
  const shown = owners?.filter((owner) => hasWords(owner, words));
  return (
    <>
      <div className="table">
        <table aria-label="Owners" aria-busy={owners === undefined}>
          <thead>
            <tr>
              <th scope="col">Owner</th>
              <th scope="col">Role</th>
              <th scope="col">Status</th>
              <th scope="col">Since</th>
              <th scope="col">Manager</th>
              <th scope="col">
                <span className="visually-hidden">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown?.map((owner) => (
              <OwnerRow
                key={owner.nodeId}
                owner={owner}
                onRemove={(person) => {
                  setLeaving({ owner, person });
                }}
              />
            ))}
            {owners === undefined && <SkeletonRows />}
          </tbody>
        </table>
      </div>
      {owners === undefined && (
        <p role="status" className="visually-hidden">
          Loading owners
        </p>
      )}
      {owners?.length === 0 && <p className="empty">{none}</p>}
      {owners !== undefined && words.trim() !== '' && (
        <p className="hint" role="status">
          {shown?.length ?? 0} of the {owners.length} owners loaded so far.
        </p>
      )}
      {leaving && (
        <ConfirmDialog
          confirmLabel="Remove owner"
          isDanger
          onClose={(isConfirmed) => {
            setLeaving(undefined);
            if (isConfirmed) onRemove(leaving.owner, leaving.person);
          }}
        >
          Remove <strong>{nameOf(leaving.person)}</strong> as{' '}
          <span className="role">{leaving.owner.roleSlug}</span>?
        </ConfirmDialog>
      )}
    </>
  );
}

interface OwnerRowProps {
  readonly owner: OwnerFragment;
  readonly onRemove: (person: PersonFragment) => void;
}

function OwnerRow({ owner, onRemove }: OwnerRowProps) {
  const { roleSlug, createdAt, user } = owner;
  const managers = (user?.managers ?? []).map((manager) => manager?.displayName ?? 'unknown');
  return (
    <tr className={isPending(owner) ? 'pending' : undefined}>
      <th scope="row">
        <span className="name">{user ? nameOf(user) : 'A person that you cannot see'}</span>
        <span className="hint">{user?.email ?? user?.jobTitle}</span>
      </th>
      <td data-label="Role">
        <span className="role">{roleSlug}</span>
      </td>
      <td data-label="Status">
        {user?.status && <span className={`status ${user.status}`}>{user.status.toLowerCase()}</span>}
      </td>
      <td data-label="Since">{createdAt ? <DateText date={createdAt} /> : '–'}</td>
      <td data-label="Manager">{managers.length > 0 ? managers.join(', ') : '–'}</td>
      <td className="actions">
        {isPending(owner) && <span className="hint">Saving…</span>}
        {user && !isPending(owner) && (
          <button
            type="button"
            aria-label={`Remove ${nameOf(user)} as ${roleSlug}`}
            onClick={() => {
              onRemove(user);
            }}
          >
            Remove
          </button>
        )}
      </td>
    </tr>
  );
}

function SkeletonRows() {
  return [0, 1, 2, 3].map((row) => (
    <tr key={row} aria-hidden="true">
      {[72, 60, 50, 64, 68, 40].map((width, column) => (
        <td key={column}>
          <div className="bone" style={{ width: `${width}%` }} />
        </td>
      ))}
    </tr>
  ));
}
