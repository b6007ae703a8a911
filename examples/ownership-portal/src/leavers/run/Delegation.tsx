import { useMutation, useQuery } from '@apollo/client/react';
import { Notice } from '../../errors/Notice.tsx';
import type { PersonFragment } from '../../generated/graphql.ts';
import { nameOf } from '../../people/person.ts';
import { delegateOf, setDelegate } from './operations.ts';

interface DelegationProps {
  readonly leaver: PersonFragment;
  readonly successor: PersonFragment;
}

/** Offers to make the successor the delegate of the leaver, so that new tasks do not wait for the leaver. */
export function Delegation({ leaver, successor }: DelegationProps) {
  const { data, error, refetch } = useQuery(delegateOf, {
    variables: { userId: leaver.id },
    fetchPolicy: 'cache-and-network',
  });
  const [mutate, { data: made, error: failure, loading }] = useMutation(setDelegate, {
    variables: { input: { userId: leaver.id, delegatedUserId: successor.id } },
  });
  const current = data?.user?.delegatedUser;
  const isMade = made?.setUserDelegation != null || data?.user?.delegatedUserId === successor.id;
  const give = () => {
    mutate().catch(() => undefined); // the notice below has the error
  };
  return (
    <section className="offer" aria-label="Delegation">
      <h3>Tasks to come</h3>
      {isMade ? (
        <p className="done">
          {nameOf(successor)} gets the new tasks of {nameOf(leaver)}.
        </p>
      ) : (
        <>
          <p>
            C1 goes on to assign tasks to {nameOf(leaver)}.
            {current && ` They go to ${nameOf(current)} at the moment.`} Make {nameOf(successor)} the
            delegate, for tasks that are created from now on.
          </p>
          <div className="line">
            <button type="button" disabled={loading} onClick={give}>
              Make {nameOf(successor)} the delegate
            </button>
          </div>
        </>
      )}
      {error && <Notice error={error} onRetry={() => void refetch()} />}
      {failure && (
        <Notice
          error={failure}
          change={`Make ${nameOf(successor)} the delegate of ${nameOf(leaver)}.`}
          onRetry={give}
          onReload={() => void refetch()}
        />
      )}
    </section>
  );
}
