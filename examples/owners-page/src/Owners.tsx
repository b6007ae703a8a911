import { useEffect, useId, useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { AddOwner } from './AddOwner.tsx';
import { More } from './More.tsx';
import { Notice } from './Notice.tsx';
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

/** The owners of one app: to see, search, add and remove. */
export function Owners({ appId }: { readonly appId: string }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [role, setRole] = useState<string>();
  const [words, setWords] = useState('');
  const { app, isMissing, owners, page, error, isLoading, reload, readMore } = useOwners(appId, role);
  const { add, remove, done } = useOwnerChanges(appId, app?.displayName ?? 'this app');
  const roles = useRoles(owners ?? []);
  useTitle(app?.displayName);

  if (isMissing) return <p className="welcome">There is no such app, or not for you.</p>;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {app?.displayName ?? 'Owners'}
      </h2>
      {app?.description && <p className="lead">{app.description}</p>}
      {error && <Notice error={error} onRetry={reload} onReload={reload} />}
      <p role="status" className={done ? 'done' : 'visually-hidden'}>
        {done}
      </p>
      {app && <AddOwner roles={roles} onAdd={add} />}
      <section aria-labelledby={id}>
        <div className="section-top">
          <h3 id={id}>Owners</h3>
          <RoleFilter roles={roles} chosen={role} onChoose={setRole} />
          <WordFilter words={words} onChange={setWords} />
        </div>
        {(owners ?? isLoading) && (
          <OwnerTable
            owners={owners}
            words={words}
            none={noneOf(role, page)}
            onRemove={(owner, person) => {
              remove(owner, person);
              heading.current?.focus();
            }}
          />
        )}
        <More key={role ?? ''} label="Load more owners" page={page} isLoading={isLoading} onMore={readMore} />
      </section>
    </>
  );
}

/** An empty list is not always the whole truth: there may be other roles, other pages, or entitlements whose holders own the app. */
function noneOf(role: string | undefined, page: { readonly hasNextPage: boolean } | undefined): string {
  if (page?.hasNextPage === true) return 'None on the pages loaded so far.';
  if (role !== undefined) return `No person owns this app under the role ${role}.`;
  return 'No person owns this app; entitlements may.';
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

interface WordFilterProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

function WordFilter({ words, onChange }: WordFilterProps) {
  return (
    <input
      type="search"
      aria-label="Search the owners loaded so far"
      placeholder="Search those loaded"
      value={words}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
