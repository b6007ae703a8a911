import { useState } from 'react';
import type { ErrorLike } from '@apollo/client';
import { Notice } from '../errors/Notice.tsx';

interface LoadMoreButtonProps {
  readonly label: string;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor?: string | null } | undefined;
  readonly isLoading: boolean;
  /** Reads the page that begins after the cursor, and rejects if it cannot. */
  readonly onMore: (after: string) => Promise<unknown>;
}

/** Reads the next page, as long as there is one. */
export function LoadMoreButton({ label, page, isLoading, onMore }: LoadMoreButtonProps) {
  const [error, setError] = useState<ErrorLike>();
  const after = page?.hasNextPage === true ? page.endCursor : undefined;
  if (after == null) return null;
  const read = () => {
    setError(undefined);
    onMore(after).catch(setError);
  };
  if (error) return <Notice error={error} onRetry={read} />;
  return (
    <button type="button" className="more" disabled={isLoading} onClick={read}>
      {label}
    </button>
  );
}
