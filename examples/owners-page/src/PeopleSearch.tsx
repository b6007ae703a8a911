import { useId } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import type { PersonFragment } from './generated/graphql.ts';
import { Notice } from './Notice.tsx';
import { findPeople } from './operations.ts';
import { useLater } from './useLater.ts';
import { nameOf } from './useOwnerChanges.ts';

interface PeopleSearchProps {
  readonly words: string;
  readonly chosen: PersonFragment | undefined;
  readonly onSearch: (words: string) => void;
  readonly onChoose: (person: PersonFragment) => void;
}

/** Finds people by name or address; each of them is a button that chooses. */
export function PeopleSearch({ words, chosen, onSearch, onChoose }: PeopleSearchProps) {
  const id = useId();
  const query = useLater(words.trim());
  const isAsking = chosen === undefined && Math.min(words.trim().length, query.length) > 1;
  const { data, error, loading, refetch } = useQuery(
    findPeople,
    isAsking ? { variables: { query } } : skipToken,
  );
  const people = data?.users;
  return (
    <div className="people">
      <label htmlFor={id}>Person</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder="Name or e-mail address"
        aria-controls={`${id}-found`}
        value={words}
        onChange={(event) => {
          onSearch(event.target.value);
        }}
      />
      <div id={`${id}-found`} className={isAsking ? 'found' : undefined}>
        {isAsking && loading && <p role="status">Searching…</p>}
        {isAsking && error && <Notice error={error} onRetry={() => void refetch()} />}
        {isAsking && people?.edges.length === 0 && !people.pageInfo.hasNextPage && (
          <p role="status">Nobody is called that.</p>
        )}
        {isAsking && people && people.edges.length > 0 && (
          <ul aria-label="People found">
            {people.edges.map(({ node }) => (
              <li key={node.id}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(node);
                  }}
                >
                  <span className="name">{nameOf(node)}</span>
                  <span className="hint">{node.email ?? node.jobTitle}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {isAsking && people?.pageInfo.hasNextPage && (
          <p className="hint">There are more: say more of the name.</p>
        )}
      </div>
    </div>
  );
}
