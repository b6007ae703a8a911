import { useQuery } from '@apollo/client/react';
import type { EffectiveOwnersIncompleteReason, EffectiveOwnersOfAppQuery } from '../generated/graphql.ts';
import { Notice } from '../errors/Notice.tsx';
import { nameOf } from '../people/person.ts';
import { LoadMoreButton } from '../ui/LoadMoreButton.tsx';
import { effectiveOwnersOfApp } from './operations.ts';

type Owners = NonNullable<NonNullable<EffectiveOwnersOfAppQuery['app']>['effectiveOwners']>;
type Source = Owners['edges'][number]['node']['sources'][number];
type EntitlementSource = Extract<Source, { appEntitlement?: unknown }>;

const isThroughEntitlement = (source: Source): source is EntitlementSource => 'appEntitlement' in source;

interface EntitlementHoldersProps {
  readonly appId: string;
  readonly role: string | undefined;
}

/** The people that own an app because they hold an entitlement that owns it, under one role if one is given. */
export function EntitlementHolders({ appId, role }: EntitlementHoldersProps) {
  const { data, error, loading, refetch, fetchMore } = useQuery(effectiveOwnersOfApp, {
    variables: { appId },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.app?.effectiveOwners;
  const hasRole = ({ roleSlug }: Source): boolean => role === undefined || roleSlug === role;
  const holders = list?.edges
    .map(({ node }) => ({ ...node, sources: node.sources.filter(isThroughEntitlement).filter(hasRole) }))
    .filter(({ sources }) => sources.length > 0);
  return (
    <>
      <h4>The people behind them</h4>
      {error && <Notice error={error} onRetry={() => void refetch()} onReload={() => void refetch()} />}
      {list === undefined && loading && (
        <div role="status" aria-label="Loading the people behind the entitlements">
          <div className="bone" />
        </div>
      )}
      {holders?.length === 0 && list?.pageInfo.hasNextPage === false && (
        <p className="empty">No person that C1 knows holds one of these entitlements.</p>
      )}
      {holders && holders.length > 0 && (
        <ul className="cards" aria-label="People that own it through an entitlement">
          {holders.map(({ userId, user, sources }) => (
            <li key={userId}>
              <span className="name">{user ? nameOf(user) : 'A person that you cannot see'}</span>
              {sources.map(({ nodeId, roleSlug, appEntitlement }) => (
                <span key={nodeId} className="hint">
                  <span className="role">{roleSlug}</span> by{' '}
                  {appEntitlement?.displayName ?? 'an entitlement'}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {list && <Missing list={list} />}
      <LoadMoreButton
        label="Load more people"
        page={list?.pageInfo}
        isLoading={loading}
        onMore={(after) => fetchMore({ variables: { after } })}
      />
    </>
  );
}

const reasons: Readonly<Record<EffectiveOwnersIncompleteReason, string>> = {
  NOT_SHOWN: 'People may be missing: C1 does not show you all of them.',
  TOO_MANY_PEOPLE: 'People are missing: there are too many to read.',
};

/** What the list leaves out. */
function Missing({ list }: { readonly list: Owners }) {
  const { isComplete, incompleteReason, unmappedAccountCount: accounts } = list;
  return (
    <>
      {!isComplete && incompleteReason && <p className="hint">{reasons[incompleteReason]}</p>}
      {accounts > 0 && (
        <p className="hint">
          {accounts === 1 ? 'One account holds' : `${accounts} accounts hold`} such an entitlement and{' '}
          {accounts === 1 ? 'belongs' : 'belong'} to no person that C1 knows.
        </p>
      )}
    </>
  );
}
