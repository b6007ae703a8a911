import { useReactiveVar } from '@apollo/client/react';
import { Notice } from '../errors/Notice.tsx';
import type { PersonFragment } from '../generated/graphql.ts';
import { PeopleSearch } from '../people/PeopleSearch.tsx';
import { goTo } from '../routing.ts';
import { PlanView } from './plan/PlanView.tsx';
import type { PlanRow } from './plan/plan.ts';
import { startRun, transferRun } from './run/runner.ts';
import { RunView } from './run/RunView.tsx';
import { keepNames } from './run/useObjectNames.ts';
import { usePerson } from './usePerson.ts';

interface LeaversViewProps {
  readonly fromUserId?: string;
  readonly toUserId?: string;
}

/** Moves what a leaver owns to a successor: the plan first, then what was chosen of it. */
export function LeaversView({ fromUserId, toUserId }: LeaversViewProps) {
  const run = useReactiveVar(transferRun);
  return (
    <main className="single">
      {run === undefined ? (
        <NewTransfer
          {...(fromUserId !== undefined && { fromUserId })}
          {...(toUserId !== undefined && { toUserId })}
        />
      ) : (
        <RunView run={run} />
      )}
    </main>
  );
}

function NewTransfer({ fromUserId, toUserId }: LeaversViewProps) {
  const from = usePerson(fromUserId);
  const to = usePerson(toUserId);
  const [leaver, successor] = [from.person, to.person];
  const go = (ids: LeaversViewProps) => {
    goTo({ view: 'leavers', ...ids }, { isReplacing: true });
  };
  const isSame = fromUserId !== undefined && fromUserId === toUserId;
  return (
    <>
      <h2>Hand over what a leaver owns</h2>
      <div className="pair">
        <PeopleSearch
          label="Leaver"
          chosen={leaver}
          userStatuses={['ENABLED', 'DISABLED', 'DELETED']}
          onChoose={(person) => {
            go({ ...idOf('fromUserId', person), ...(toUserId !== undefined && { toUserId }) });
          }}
        />
        <PeopleSearch
          label="Successor"
          chosen={successor}
          userStatuses={['ENABLED']}
          onChoose={(person) => {
            go({ ...(fromUserId !== undefined && { fromUserId }), ...idOf('toUserId', person) });
          }}
        />
      </div>
      {[from, to].map(
        ({ error, reload }, index) => error && <Notice key={index} error={error} onRetry={reload} />,
      )}
      {(from.isMissing || to.isMissing) && <p className="empty">C1 has no such person, or not for you.</p>}
      {isSame && <p className="caution">Leaver and successor are the same person: choose another one.</p>}
      {leaver && successor && !isSame && (
        <PlanView
          key={`${leaver.id} ${successor.id}`}
          leaver={leaver}
          successor={successor}
          onMove={(rows) => {
            move(rows, leaver, successor);
          }}
        />
      )}
    </>
  );
}

const idOf = (name: keyof LeaversViewProps, person: PersonFragment | undefined): LeaversViewProps =>
  person === undefined ? {} : { [name]: person.id };

function move(rows: readonly PlanRow[], leaver: PersonFragment, successor: PersonFragment): void {
  keepNames(rows.map(({ object }) => object));
  startRun({
    fromUserId: leaver.id,
    toUserId: successor.id,
    rows: rows.map(({ ownershipId, object, kind, roleSlug }) => ({
      ownershipId,
      objectId: object.nodeId,
      kind,
      roleSlug,
      isQueued: true,
      outcome: null,
      error: null,
    })),
  });
}
