import { useId } from 'react';
import { useQuery } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import { DateText } from '../ui/DateText.tsx';
import { LoadMoreButton } from '../ui/LoadMoreButton.tsx';
import { EntitlementHolders } from './EntitlementHolders.tsx';
import { entitlementOwnersOfApp } from './operations.ts';

interface EntitlementOwnersProps {
  readonly appId: string;
  readonly role: string | undefined;
}

/** The entitlements whose holders own an app, and these people. */
export function EntitlementOwners({ appId, role }: EntitlementOwnersProps) {
  const id = useId();
  const { data, error, loading, refetch, fetchMore } = useQuery(entitlementOwnersOfApp, {
    variables: { appId, ...(role !== undefined && { roleSlug: role }) },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.app?.entitlementOwners;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Owners through an entitlement</h3>
      {error && <Notice error={error} onRetry={() => void refetch()} onReload={() => void refetch()} />}
      {list === undefined && loading && (
        <div role="status" aria-label="Loading entitlements">
          <div className="bone" />
        </div>
      )}
      {list?.edges.length === 0 && (
        <p className="empty">
          {role === undefined
            ? 'No entitlement makes its holders owners of this app.'
            : `No entitlement makes its holders owners under the role ${role}.`}
        </p>
      )}
      {list && list.edges.length > 0 && (
        <>
          <ul className="cards" aria-label="Entitlements that own it">
            {list.edges.map(({ node }) => (
              <li key={node.nodeId}>
                <span className="name">
                  {node.appEntitlement?.displayName ?? 'An entitlement that you cannot see'}
                </span>
                <span className="role">{node.roleSlug}</span>
                <span className="hint">
                  {node.appEntitlement?.app?.displayName ?? ''}
                  {node.createdAt && (
                    <>
                      {' · since '}
                      <DateText date={node.createdAt} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <EntitlementHolders appId={appId} role={role} />
        </>
      )}
      <LoadMoreButton
        label="Load more entitlements"
        page={list?.pageInfo}
        isLoading={loading}
        onMore={(after) => fetchMore({ variables: { after } })}
      />
    </section>
  );
}
