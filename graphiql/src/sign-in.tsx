import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useGraphiQLActions } from '@graphiql/react';
import type { PageOptions } from './page-options.ts';
import { isPast, session, signIn, signOut, type Session } from './session.ts';
import { useStore } from './store.ts';

type TokenKind = NonNullable<PageOptions['signIn']>;

const names: Readonly<Record<TokenKind, string>> = { 'c1-token': 'C1 token', jwt: 'JWT' };

/** Longest wait that a browser's timer takes. */
const maxWaitMs = 2_147_483_647;

/** The one token of all tabs: a field, or a button that forgets it. */
export function SignIn({ kind }: { readonly kind: TokenKind }) {
  const state = useStore(session);
  const { introspect } = useGraphiQLActions();
  const field = useRef<HTMLInputElement>(null);
  useRenderAt(state.expiresAt);
  const message = messageOf(state, names[kind]);
  const isGood = state.token !== undefined && message.isGood;

  const submit = (): void => {
    const pasted = field.current?.value ?? '';
    if (pasted.trim() === '') return;
    signIn(pasted);
    if (field.current !== null) field.current.value = '';
    // Service mode shows the schema to callers with a token.
    if (kind === 'jwt' && session.get().token !== undefined) void introspect();
  };

  const forget = (): void => {
    flushSync(signOut);
    field.current?.focus();
  };

  return (
    <form
      className="sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!isGood && (
        <>
          <label htmlFor="token">{names[kind]}</label>
          {/* Not a password field: the browser would offer to store it. */}
          <input
            ref={field}
            id="token"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={state.problem !== undefined}
            aria-describedby="sign-in-state"
          />
          <button type="submit">Sign in</button>
        </>
      )}
      <span id="sign-in-state" role="status" className={message.isGood ? undefined : 'sign-in-problem'}>
        {message.text}
      </span>
      {state.token !== undefined && (
        <button type="button" autoFocus={isGood} onClick={forget}>
          Sign out
        </button>
      )}
    </form>
  );
}

function messageOf({ token, expiresAt, problem }: Session, name: string): { text: string; isGood: boolean } {
  if (problem?.kind === 'malformed') {
    return { text: 'This is no token: a token has no spaces and no letters beyond ASCII.', isGood: false };
  }
  if (problem?.kind === 'missing') {
    return { text: `Not signed in: this operation needs a ${name}.`, isGood: false };
  }
  if (problem?.kind === 'expired' || isPast(expiresAt)) {
    return { text: 'The token has expired: sign in with a new one.', isGood: false };
  }
  if (problem?.kind === 'refused') return { text: `The token was refused: ${problem.reason}`, isGood: false };
  if (token === undefined) return { text: 'Not signed in.', isGood: true };
  if (expiresAt === undefined) return { text: 'Signed in.', isGood: true };
  const time = expiresAt.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return { text: `Signed in until ${time}.`, isGood: true };
}

/** Renders the component again when a date is past. */
function useRenderAt(date: Date | undefined): void {
  const [, render] = useState(0);
  useEffect(() => {
    if (date === undefined || isPast(date)) return undefined;
    const timer = setTimeout(
      () => {
        render((count) => count + 1);
      },
      Math.min(date.getTime() - Date.now(), maxWaitMs),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [date]);
}
