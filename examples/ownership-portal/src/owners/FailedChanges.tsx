import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import { sessionNumber } from '../graph/session.ts';
import { ownersOfApp } from './operations.ts';
import { dismiss, failedChanges } from './useOwnerChanges.ts';

/** The changes that failed, of all apps, until each is dismissed or made. */
export function FailedChanges() {
  const client = useApolloClient();
  const session = useReactiveVar(sessionNumber);
  const failures = useReactiveVar(failedChanges);
  // Those of another token are not repeated with this one.
  const own = failures.filter((failed) => failed.session === session);
  return own.map((failed, index) => (
    <Notice
      key={index}
      error={failed.error}
      change={failed.change}
      onRetry={failed.retry}
      onReload={() => {
        dismiss(failed);
        // Of another app than the one that is shown, the list is read when it is shown.
        const id = client.cache.identify({ __typename: 'App', id: failed.appId });
        if (id !== undefined) client.cache.evict({ id, fieldName: 'userOwners' });
        void client.refetchQueries({ include: [ownersOfApp] });
      }}
      onDismiss={() => {
        dismiss(failed);
      }}
    />
  ));
}
