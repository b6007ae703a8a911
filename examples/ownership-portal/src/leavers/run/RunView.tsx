import { useState } from 'react';
import { useReactiveVar } from '@apollo/client/react';
import { Notice } from '../../errors/Notice.tsx';
import { sessionNumber } from '../../graph/session.ts';
import { nameOf } from '../../people/person.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { usePerson } from '../usePerson.ts';
import { saveFile } from './csv.ts';
import { Delegation } from './Delegation.tsx';
import { resultAsCsv } from './result-csv.ts';
import { ResultTable } from './ResultTable.tsx';
import {
  continueRun,
  discardRun,
  isRunKept,
  pauseRun,
  retryFailed,
  runnerState,
  type RunnerState,
} from './runner.ts';
import { RunProgress } from './RunProgress.tsx';
import { hasFailed, type TransferRun } from './transfer-run.ts';
import { useObjectNames } from './useObjectNames.ts';

/** A run: its progress, what can be done with it, and its result. */
export function RunView({ run }: { readonly run: TransferRun }) {
  const state = useReactiveVar(runnerState);
  const session = useReactiveVar(sessionNumber);
  const isKept = useReactiveVar(isRunKept);
  const { names, error, retry } = useObjectNames(run);
  const from = usePerson(run.fromUserId);
  const to = usePerson(run.toUserId);
  const { person: leaver } = from;
  const { person: successor } = to;
  const namesError = error ?? from.error ?? to.error;
  const readNamesAgain = () => {
    if (error) retry();
    if (from.error) from.reload();
    if (to.error) to.reload();
  };
  const isFinished = state.phase === 'paused' && run.rows.every(({ isQueued }) => !isQueued);
  return (
    <>
      <h2>
        From {leaver ? nameOf(leaver) : 'the leaver'} to {successor ? nameOf(successor) : 'the successor'}
      </h2>
      {!isKept && (
        <p className="caution">
          This browser does not keep the transfer: after a reload, read the plan again and move what is left.
        </p>
      )}
      <RunProgress rows={run.rows} phase={state.phase} />
      {state.error && state.session === session && (
        <Notice error={state.error} onRetry={continueRun} retryLabel="Continue" />
      )}
      {namesError && <Notice error={namesError} onRetry={readNamesAgain} retryLabel="Read the names again" />}
      <RunActions
        run={run}
        state={state}
        onSave={() => {
          saveFile(`ownership-transfer-${run.fromUserId}.csv`, resultAsCsv(run, names));
        }}
      />
      {isFinished && leaver && successor && <Delegation leaver={leaver} successor={successor} />}
      <ResultTable rows={run.rows} names={names} />
    </>
  );
}

interface RunActionsProps {
  readonly run: TransferRun;
  readonly state: RunnerState;
  readonly onSave: () => void;
}

/** Pause, continue, send again what failed, save the result, and forget the run. */
function RunActions({ run, state: { phase }, onSave }: RunActionsProps) {
  const [isLeaving, setIsLeaving] = useState(false);
  const queued = run.rows.filter(({ isQueued }) => isQueued).length;
  const failed = run.rows.filter((row) => hasFailed(row) && !row.isQueued).length;
  const isPaused = phase === 'paused';
  return (
    <div className="line">
      {!isPaused && (
        <button type="button" disabled={phase === 'pausing'} onClick={pauseRun}>
          Pause
        </button>
      )}
      {isPaused && queued > 0 && (
        <button type="button" className="primary" onClick={continueRun}>
          Continue with the other {queued}
        </button>
      )}
      {isPaused && queued === 0 && failed > 0 && (
        <button type="button" className="primary" onClick={retryFailed}>
          Try the {failed} again that failed
        </button>
      )}
      <button type="button" onClick={onSave}>
        Save as CSV
      </button>
      {isPaused && (
        <button
          type="button"
          onClick={() => {
            if (queued + failed > 0) setIsLeaving(true);
            else discardRun();
          }}
        >
          Another leaver
        </button>
      )}
      {isLeaving && (
        <ConfirmDialog
          confirmLabel="Leave it"
          isDanger
          onClose={(isConfirmed) => {
            setIsLeaving(false);
            if (isConfirmed) discardRun();
          }}
        >
          Not everything was moved. Leave this transfer? What is left can be read again with a new plan.
        </ConfirmDialog>
      )}
    </div>
  );
}
