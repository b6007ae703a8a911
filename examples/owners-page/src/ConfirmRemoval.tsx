import { useEffect, useId, useRef } from 'react';

interface ConfirmRemovalProps {
  readonly name: string;
  readonly role: string;
  readonly onClose: (isConfirmed: boolean) => void;
}

/** Asks before somebody loses what they own; Escape is no. */
export function ConfirmRemoval({ name, role, onClose }: ConfirmRemovalProps) {
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
      <p id={id}>
        Remove <strong>{name}</strong> as <span className="role">{role}</span>?
      </p>
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
          className="danger"
          onClick={() => {
            dialog.current?.close(); // as long as it is open nothing else can have the focus
            onClose(true);
          }}
        >
          Remove owner
        </button>
      </div>
    </dialog>
  );
}
