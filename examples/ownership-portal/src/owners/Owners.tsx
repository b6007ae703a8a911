import { useEffect, useId, useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import { goTo, linkTo } from '../routing.ts';
import { LoadMoreButton } from '../ui/LoadMoreButton.tsx';
import { AddOwner } from './AddOwner.tsx';
import { EntitlementOwners } from './EntitlementOwners.tsx';
import { ownersOfApp } from './operations.ts';
import { OwnerTable } from './OwnerTable.tsx';
import { RoleFilter, useRoles } from './RoleFilter.tsx';
import { useOwnerChanges } from './useOwnerChanges.ts';

/** Few, so that the apps of the sandbox have more to load; 25 or more in a page of your own. */
const pageSize = 4;

/** Reads an app with its owners, of one role if one is given. */
function useOwners(appId: string, role: string | undefined) {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ownersOfApp, {
    variables: { appId, first: pageSize, ...(role !== undefined && { roleSlug: role }) },
    // What can be shown is shown beside the error of what cannot: one failure blanks one field.
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const owners = data?.app?.userOwners;
  return {
    /** Stays while another role is read. */
    app: (data ?? previousData)?.app,
    isMissing: data?.app === null && error === undefined,
    /** Undefined while, or because, they cannot be shown. */
    owners: owners?.edges.map(({ node }) => node),
    page: owners?.pageInfo,
    error,
    isLoading: loading,
    reload: () => void refetch(),
    readMore: (after: string) => fetchMore({ variables: { after } }),
  };
}

interface OwnersProps {
  readonly appId: string;
  /** Whether the form for a new owner is open. */
  readonly isAdding: boolean;
}

/** The owners of one app: to see, search, add and remove. */
export function Owners({ appId, isAdding }: OwnersProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [role, setRole] = useState<string>();
  const read = useOwners(appId, role);
  const { app, owners, error } = read;
  const { add, remove, done } = useOwnerChanges(appId, app?.displayName ?? 'this app');
  const roles = useRoles(owners ?? []);
  useTitle(app?.displayName);
  useEffect(() => {
    // On a phone the list of apps, which had the focus, is gone.
    if (window.matchMedia('(width < 50rem)').matches) heading.current?.focus();
  }, []);

  if (read.isMissing) return <p className="welcome">There is no such app, or not for you.</p>;
  return (
    <>
      <div>
        <a className="back" href={linkTo({ view: 'owners' })}>
          ‹ All apps
        </a>
        <h2 ref={heading} tabIndex={-1}>
          {app?.displayName ?? 'Owners'}
        </h2>
        {app?.description && <p className="lead">{app.description}</p>}
      </div>
      {error && <Notice error={error} onRetry={read.reload} onReload={read.reload} />}
      <p role="status" className={done ? 'done' : 'visually-hidden'}>
        {done}
      </p>
      {app && (
        <AddOwner
          roles={roles}
          isOpen={isAdding}
          onOpen={(isOpen) => {
            goTo({ view: 'owners', appId, isAdding: isOpen }, { isReplacing: true });
          }}
          onAdd={add}
        />
      )}
      <People
        read={read}
        roles={roles}
        role={role}
        onRole={setRole}
        onRemove={(owner, person) => {
          remove(owner, person);
          heading.current?.focus();
        }}
      />
      {app && <EntitlementOwners appId={appId} role={role} />}
    </>
  );
}

interface PeopleProps {
  readonly read: ReturnType<typeof useOwners>;
  readonly roles: readonly string[];
  readonly role: string | undefined;
  readonly onRole: (role: string | undefined) => void;
  readonly onRemove: Parameters<typeof OwnerTable>[0]['onRemove'];
}

/** The people that own the app directly. */
function People({ read, roles, role, onRole, onRemove }: PeopleProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const { owners, page, isLoading, readMore } = read;
  return (
    <section aria-labelledby={id}>
      <div className="section-top">
        <h3 id={id}>Direct owners</h3>
        <RoleFilter roles={roles} chosen={role} onChoose={onRole} />
        <input
          type="search"
          aria-label="Search the owners loaded so far"
          placeholder="Search those loaded"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
      </div>
      {(owners ?? isLoading) && (
        <OwnerTable owners={owners} words={words} none={noneOf(role, page)} onRemove={onRemove} />
      )}
      <LoadMoreButton
        key={role ?? ''}
        label="Load more owners"
        page={page}
        isLoading={isLoading}
        onMore={readMore}
      />
    </section>
  );
}

/** An empty list may have other roles or pages, or entitlements whose holders own the app. */
function noneOf(role: string | undefined, page: { readonly hasNextPage: boolean } | undefined): string {
  if (page?.hasNextPage === true) return 'None on the pages loaded so far.';
  if (role !== undefined) return `No person owns this app directly under the role ${role}.`;
  return 'No person owns this app directly.';
}

/** Names the app in the title of the window, as long as it is shown. */
function useTitle(name: string | null | undefined): void {
  useEffect(() => {
    const usual = document.title;
    if (name) document.title = `${name} · ${usual}`;
    return () => {
      document.title = usual;
    };
  }, [name]);
}
