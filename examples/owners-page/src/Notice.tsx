import { useEffect, useState } from 'react';
import type { ErrorLike } from '@apollo/client';
import { isPassing, titleOf, toProblem } from './problem.ts';
import { TokenForm } from './TokenForm.tsx';

interface NoticeProps {
  readonly error: ErrorLike;
  /** Does again what failed. */
  readonly onRetry: () => void;
  /** Reads again what is shown: after a failed change it may be older than what C1 has. */
  readonly onReload?: () => void;
  /** The change that failed, in words; undefined for what was read. */
  readonly change?: string;
  /** Takes the notice away. */
  readonly onDismiss?: () => void;
}

/** What went wrong, in words, with what can be done about it. */
export function Notice({ error, onRetry, onReload, change, onDismiss }: NoticeProps) {
  const problem = toProblem(error);
  const { code, message, requestId, retryAfterSeconds = 0, outcome } = problem;
  // A change may have been made although the connection to the gateway broke.
  const isUnknown = outcome === 'UNKNOWN' || (change !== undefined && code === 'UNREACHABLE');
  const canRetry = isPassing(problem) && !isUnknown;
  return (
    <div className="notice" data-code={code}>
      <div role="alert">
        <p className="notice-title">{titleOf(problem)}</p>
        {change !== undefined && <p>{change}</p>}
        <p>{message}</p>
        {isUnknown && <p>Whether the change was made is not known. Read the list again to see.</p>}
      </div>
      {code === 'UNAUTHENTICATED' && <TokenForm />}
      <p className="notice-actions">
        {canRetry && <RetryButton key={requestId} seconds={retryAfterSeconds} onRetry={onRetry} />}
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

/** Waits as long as C1 or the gateway asks for before it can be pressed. */
function RetryButton({ seconds, onRetry }: { readonly seconds: number; readonly onRetry: () => void }) {
  const [left, setLeft] = useState(Math.ceil(seconds));
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => {
      setLeft(left - 1);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  return (
    <button type="button" disabled={left > 0} onClick={onRetry}>
      {left > 0 ? `Try again in ${left} s` : 'Try again'}
    </button>
  );
}
