import { useEffect, useId, useRef, type ReactNode } from 'react';

interface ConfirmDialogProps {
  /** The question. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  /** Whether it takes something away. */
  readonly isDanger?: boolean;
  readonly onClose: (isConfirmed: boolean) => void;
}

/** Asks before a change; Escape is no. */
export function ConfirmDialog({ children, confirmLabel, isDanger = false, onClose }: ConfirmDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={() => {
        onClose(false);
      }}
    >
      <p id={id}>{children}</p>
      <div className="line end">
        <button
          type="button"
          onClick={() => {
            onClose(false);
          }}
        >
          Cancel
        </button>
        <button
          type="button"
          className={isDanger ? 'danger' : 'primary'}
          onClick={() => {
            dialog.current?.close(); // as long as it is open nothing else can have the focus
            onClose(true);
          }}
        >
          {confirmLabel}
        </button>
      </div>
    </dialog>
  );
}
