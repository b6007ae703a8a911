import { createStore } from './store.ts';

/** The token of all tabs, in memory only, and what is wrong with it. */
export interface Session {
  readonly token?: string | undefined;
  /** When the token says that it expires; undefined if it does not say. */
  readonly expiresAt?: Date | undefined;
  readonly problem?: TokenProblem | undefined;
}

type TokenProblem = { readonly kind: 'missing' | 'malformed' | 'expired' } | RefusedToken;

interface RefusedToken {
  readonly kind: 'refused';
  /** What the gateway says about it. */
  readonly reason: string;
}

export const session = createStore<Session>({});

/** Takes a token as it is pasted, with `Bearer` or without. */
export function signIn(pasted: string): void {
  const token = pasted.trim().replace(/^bearer\s+/i, '');
  // Anything else is no header: a browser refuses to send it, with a message that says nothing.
  if (!/^[\x21-\x7e]+$/.test(token)) session.set({ problem: { kind: 'malformed' } });
  else session.set({ token, expiresAt: expiryOf(token) });
}

/** Forgets the token, and what was wrong with it. */
export function signOut(): void {
  session.set({});
}

/** Keeps the gateway's reason to refuse the token of an operation; undefined if it accepted it. */
export function noteVerdict(reason: string | undefined): void {
  const { token, expiresAt } = session.get();
  if (reason === undefined) session.set({ token, expiresAt });
  else if (token === undefined) session.set({ problem: { kind: 'missing' } });
  else if (isPast(expiresAt)) session.set({ token, expiresAt, problem: { kind: 'expired' } });
  else session.set({ token, expiresAt, problem: { kind: 'refused', reason } });
}

/** Whether a date has passed; false without one. */
export function isPast(date: Date | undefined): boolean {
  return date !== undefined && date.getTime() <= Date.now();
}

/** The expiry in a JWT, which is read and not verified; undefined for any other token. */
function expiryOf(token: string): Date | undefined {
  const [, payload = ''] = token.split('.');
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown };
    const expiry = new Date(typeof exp === 'number' ? exp * 1_000 : NaN);
    return Number.isNaN(expiry.getTime()) ? undefined : expiry;
  } catch {
    return undefined; // it is no JWT
  }
}
