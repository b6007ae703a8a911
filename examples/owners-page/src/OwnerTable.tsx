import { useState } from 'react';
import type { OwnerFragment, PersonFragment } from './generated/graphql.ts';
import { ConfirmRemoval } from './ConfirmRemoval.tsx';
import { isPending, nameOf } from './useOwnerChanges.ts';

interface OwnerTableProps {
  /** Undefined while they are read. */
  readonly owners: readonly OwnerFragment[] | undefined;
  /** Only rows that have all of these words are shown. */
  readonly words: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly onRemove: (owner: OwnerFragment, person: PersonFragment) => void;
}

/** Whether all words stand in what the row shows. The graph has no search among owners: this one is of what is loaded. */
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
      <div className="table" role="region" aria-label="Table of owners" tabIndex={0}>
        <table aria-busy={owners === undefined}>
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
        <ConfirmRemoval
          name={nameOf(leaving.person)}
          role={leaving.owner.roleSlug}
          onClose={(isConfirmed) => {
            setLeaving(undefined);
            if (isConfirmed) onRemove(leaving.owner, leaving.person);
          }}
        />
      )}
    </>
  );
}

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

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
        <span className="name">{user ? nameOf(user) : 'A person whom you cannot see'}</span>
        <span className="hint">{user?.email ?? user?.jobTitle}</span>
      </th>
      <td>
        <span className="role">{roleSlug}</span>
      </td>
      <td>{user?.status && <span className={`status ${user.status}`}>{user.status.toLowerCase()}</span>}</td>
      <td>{createdAt ? <time dateTime={createdAt}>{dates.format(new Date(createdAt))}</time> : '–'}</td>
      <td>{managers.length > 0 ? managers.join(', ') : '–'}</td>
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
