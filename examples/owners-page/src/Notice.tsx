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
}

/** What went wrong, in words, with what can be done about it. */
export function Notice({ error, onRetry, onReload }: NoticeProps) {
  const problem = toProblem(error);
  const { code, message, requestId, retryAfterSeconds = 0, outcome } = problem;
  const canRetry = isPassing(problem) && outcome === undefined;
  return (
    <div className="notice" role="alert" data-code={code}>
      <p className="notice-title">{titleOf(problem)}</p>
      <p>{message}</p>
      {outcome === 'UNKNOWN' && <p>Whether the change was made is not known. Read the list again to see.</p>}
      {code === 'UNAUTHENTICATED' && <TokenForm />}
      <p className="notice-actions">
        {canRetry && <RetryButton key={requestId} seconds={retryAfterSeconds} onRetry={onRetry} />}
        {onReload !== undefined && !canRetry && code !== 'UNAUTHENTICATED' && (
          <button type="button" onClick={onReload}>
            Read the list again
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

/** Waits as long as C1 asks for before it can be pressed. */
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
