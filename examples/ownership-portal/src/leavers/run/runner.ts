import { makeVar, type ErrorLike } from '@apollo/client';
import { isRetryable, toProblem } from '../../errors/problem.ts';
import { client } from '../../graph/client.ts';
import { sessionNumber } from '../../graph/session.ts';
import { transferOwnerships } from './operations.ts';
import { loadRun, saveRun } from './run-storage.ts';
import { nextIds, withFailedQueued, withRefusal, withTransfers, type TransferRun } from './transfer-run.ts';

/** The run of this tab; it goes on while another view is shown. */
export const transferRun = makeVar<TransferRun | undefined>(loadRun());

/** What the runner does, and why it stopped by itself. */
export interface RunnerState {
  readonly phase: 'paused' | 'pausing' | 'running';
  readonly error?: ErrorLike;
  /** The session of the error: one about a token says nothing about the next token. */
  readonly session?: number;
}

export const runnerState = makeVar<RunnerState>({ phase: 'paused' });

/** Whether the run outlives a reload. */
export const isRunKept = makeVar(true);

function setRun(run: TransferRun | undefined): void {
  transferRun(run);
  isRunKept(saveRun(run));
}

/** Begins a run; one that is there is forgotten. */
export function startRun(run: TransferRun): void {
  setRun(run);
  continueRun();
}

/** Forgets the run. What was moved stays moved. */
export function discardRun(): void {
  pauseRun();
  setRun(undefined);
}

/** Sends no further call; the outcomes of the one that was sent still come. */
export function pauseRun(): void {
  if (runnerState().phase === 'running') runnerState({ phase: 'pausing' });
}

/** Sends what is still to be sent. */
export function continueRun(): void {
  if (runnerState().phase !== 'paused') return;
  runnerState({ phase: 'running' });
  const session = sessionNumber();
  void sendAll(session).then((error) => {
    runnerState({ phase: 'paused', ...(error !== undefined && { error, session }) });
  });
}

/** Sends once more what was not moved. */
export function retryFailed(): void {
  const run = transferRun();
  if (run !== undefined) setRun(withFailedQueued(run));
  continueRun();
}

/** Sends call after call until nothing is left, it is paused, or a call fails; gives the error of that call. */
async function sendAll(session: number): Promise<ErrorLike | undefined> {
  for (let run = transferRun(); run !== undefined; run = transferRun()) {
    const ownershipIds = nextIds(run);
    // With another token the run waits until it is continued.
    if (ownershipIds.length === 0 || runnerState().phase !== 'running' || sessionNumber() !== session) break;
    const error = await send(run, ownershipIds);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** Sends one call, and keeps its outcomes; gives the error if it failed as a whole. */
async function send(run: TransferRun, ownershipIds: string[]): Promise<ErrorLike | undefined> {
  const keep = (changed: TransferRun) => {
    if (transferRun() === run) setRun(changed); // unless it was forgotten meanwhile
  };
  try {
    const { data } = await client.mutate({
      mutation: transferOwnerships,
      variables: { input: { ownershipIds, toUserId: run.toUserId } },
      fetchPolicy: 'no-cache',
    });
    keep(withTransfers(run, ownershipIds, data?.transferOwnerships?.transfers ?? []));
    return undefined;
  } catch (error) {
    const problem = toProblem(error as ErrorLike);
    // What may work later stays to be sent: to send it twice changes nothing.
    if (!isRetryable(problem) && problem.code !== 'UNAUTHENTICATED')
      keep(withRefusal(run, ownershipIds, problem));
    return error as ErrorLike;
  }
}
