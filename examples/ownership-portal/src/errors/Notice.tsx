import type { ErrorLike } from '@apollo/client';
import { isTokenPanelOpen } from '../graph/session.ts';
import { isRetryable, toProblem, type Problem } from './problem.ts';
import { detailOf, meaningOf, titleOf } from './problem-words.ts';
import { RetryButton } from './RetryButton.tsx';

interface NoticeProps {
  readonly error: ErrorLike;
  /** Does again what failed. */
  readonly onRetry: () => void;
  /** The words on the button that does it again. */
  readonly retryLabel?: string;
  /** Reads again what is shown: after a failed change it may be older than what C1 has. */
  readonly onReload?: () => void;
  /** The change that failed, in words; undefined for what was read. */
  readonly change?: string;
  /** Removes the notice. */
  readonly onDismiss?: () => void;
}

/** An error in words, with what can be done about it. */
export function Notice({ error, onRetry, retryLabel, onReload, change, onDismiss }: NoticeProps) {
  const problem = toProblem(error);
  const { code, requestId, retryAfterSeconds = 0, outcome } = problem;
  // A change may have been made although the connection to the gateway broke.
  const isUnknown = outcome === 'UNKNOWN' || (change !== undefined && code === 'UNREACHABLE');
  const canRetry = isRetryable(problem) && !isUnknown;
  return (
    <div className="notice" data-code={code}>
      <div role="alert">
        <p className="notice-title">{titleOf(problem)}</p>
        {change !== undefined && <p>{change}</p>}
        <Explanation problem={problem} />
        {isUnknown && <p>Whether the change was made is not known. Read the list again to see.</p>}
      </div>
      <p className="line notice-actions">
        {code === 'UNAUTHENTICATED' && (
          <button type="button" onClick={() => isTokenPanelOpen(true)}>
            Enter a token
          </button>
        )}
        {canRetry && (
          <RetryButton
            key={requestId}
            seconds={retryAfterSeconds}
            onRetry={onRetry}
            {...(retryLabel !== undefined && { label: retryLabel })}
          />
        )}
        {onReload !== undefined && !canRetry && code !== 'UNAUTHENTICATED' && (
          <button type="button" onClick={onReload}>
            Read the list again
          </button>
        )}
        {onDismiss !== undefined && (
          <button type="button" onClick={onDismiss}>
            Dismiss
          </button>
        )}
      </p>
      <p className="notice-code">
        <code>{code}</code>
        {requestId !== undefined && (
          <>
            {' · request '}
            <code>{requestId}</code>
          </>
        )}
      </p>
    </div>
  );
}

/** The meaning of a refusal, and the words of C1 that it was taken from. */
function Explanation({ problem }: { readonly problem: Problem }) {
  const meaning = meaningOf(problem);
  const detail = detailOf(problem);
  return (
    <>
      {meaning !== undefined && <p>{meaning}</p>}
      {detail !== undefined && (
        <p className="hint">
          In the words of C1: <q>{detail}</q>
        </p>
      )}
    </>
  );
}
