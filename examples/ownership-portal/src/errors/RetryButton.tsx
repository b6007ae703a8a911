import { useEffect, useState } from 'react';

interface RetryButtonProps {
  readonly seconds: number;
  readonly label?: string;
  readonly onRetry: () => void;
}

/** A button that can be pressed after the time that C1 or the gateway asks for. */
export function RetryButton({ seconds, label = 'Try again', onRetry }: RetryButtonProps) {
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
      {left > 0 ? `${label} in ${left} s` : label}
    </button>
  );
}
