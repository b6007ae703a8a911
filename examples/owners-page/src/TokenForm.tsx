import { useId } from 'react';
import { useReactiveVar } from '@apollo/client/react';
import { actAs } from './client.ts';
import { token } from './session.ts';

/** Takes a token of C1's and keeps it in memory; the field forgets it at once. */
export function TokenForm() {
  const id = useId();
  const hasToken = useReactiveVar(token) !== '';
  const submit = (data: FormData) => {
    const bearer = data.get('token');
    if (typeof bearer === 'string') void actAs(bearer.trim().replace(/^Bearer\s+/i, ''));
  };
  return (
    <form className="token" action={submit}>
      <label htmlFor={id}>Access token of C1</label>
      <div className="line">
        <input id={id} name="token" type="password" autoComplete="off" spellCheck={false} required />
        <button type="submit">Use token</button>
        {hasToken && (
          <button type="button" onClick={() => void actAs('')}>
            Forget token
          </button>
        )}
      </div>
      <p className="hint">Kept in the memory of this page only, and gone when you reload it.</p>
    </form>
  );
}
