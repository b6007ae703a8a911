import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Notice } from './Notice.tsx';
import { ownersOfApp } from './operations.ts';
import { dismiss, failedChanges } from './useOwnerChanges.ts';

/** The changes that failed, of whatever app, until somebody has seen to them. */
export function FailedChanges() {
  const client = useApolloClient();
  return useReactiveVar(failedChanges).map((failed, index) => (
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
