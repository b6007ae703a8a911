import { useId, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import { linkTo } from '../routing.ts';
import { LoadMoreButton } from '../ui/LoadMoreButton.tsx';
import { useDebouncedValue } from '../ui/useDebouncedValue.ts';
import { findApps } from './operations.ts';

/** Finds apps by words of their name. */
export function AppList({ chosen }: { readonly chosen: string | undefined }) {
  const id = useId();
  const [text, setText] = useState('');
  const query = useDebouncedValue(text.trim());
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(findApps, {
    variables: { query },
    notifyOnNetworkStatusChange: true,
  });
  const apps = (data ?? (error ? undefined : previousData))?.apps;
  return (
    <>
      <search>
        <label htmlFor={id}>Find an app</label>
        <input
          id={id}
          type="search"
          placeholder="Words of its name"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </search>
      {error && <Notice error={error} onRetry={() => void refetch()} />}
      {apps === undefined && loading && <AppListSkeleton />}
      {apps?.edges.length === 0 && !apps.pageInfo.hasNextPage && !loading && (
        <p className="hint">No app has these words in its name.</p>
      )}
      <ul className="app-list">
        {apps?.edges.map(({ node }) => (
          <li key={node.id}>
            <a
              href={linkTo({ view: 'owners', appId: node.id })}
              aria-current={node.id === chosen ? 'page' : undefined}
            >
              <span className="name">{node.displayName ?? node.id}</span>
              {node.description && <span className="hint">{node.description}</span>}
            </a>
          </li>
        ))}
      </ul>
      <LoadMoreButton
        key={query}
        label="More apps"
        page={apps?.pageInfo}
        isLoading={loading}
        onMore={(after) => fetchMore({ variables: { after } })}
      />
    </>
  );
}

function AppListSkeleton() {
  return (
    <div role="status" aria-label="Loading apps">
      {[70, 50, 62, 44, 58, 66].map((width) => (
        <div key={width} className="bone" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
