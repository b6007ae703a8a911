import { useEffect, useId, useRef } from 'react';
import { useReactiveVar } from '@apollo/client/react';
import { setToken } from './client.ts';
import { isTokenPanelOpen, token } from './session.ts';

const panelId = 'token-panel';

/** Opens and closes the form for the token. */
export function TokenButton() {
  const isOpen = useReactiveVar(isTokenPanelOpen);
  const hasToken = useReactiveVar(token) !== '';
  return (
    <button
      type="button"
      className="token-button"
      aria-expanded={isOpen}
      aria-controls={panelId}
      onClick={() => isTokenPanelOpen(!isOpen)}
    >
      {hasToken ? 'With your token' : 'Access token'}
    </button>
  );
}

/** Takes a token of C1 and keeps it in memory only. It stands above the page, so that it covers nothing. */
export function TokenPanel() {
  const isOpen = useReactiveVar(isTokenPanelOpen);
  return <div id={panelId}>{isOpen && <TokenForm />}</div>;
}

function TokenForm() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const hasToken = useReactiveVar(token) !== '';
  useEffect(() => {
    input.current?.focus();
  }, []);
  const use = (bearer: string) => {
    isTokenPanelOpen(false);
    void setToken(bearer);
  };
  return (
    <form
      className="token"
      aria-label="Access token"
      onKeyDown={({ key }) => {
        if (key === 'Escape') isTokenPanelOpen(false);
      }}
      action={(data: FormData) => {
        const bearer = data.get('token');
        if (typeof bearer === 'string') use(bearer.trim().replace(/^Bearer\s+/i, ''));
      }}
    >
      <label htmlFor={id}>Access token of C1</label>
      <div className="line">
        <input
          ref={input}
          id={id}
          name="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          required
        />
        <button type="submit" className="primary">
          Use token
        </button>
        {hasToken && (
          <button
            type="button"
            onClick={() => {
              use('');
            }}
          >
            Forget token
          </button>
        )}
      </div>
      <p className="hint">Kept in the memory of this page only, and gone when you reload it.</p>
    </form>
  );
}
