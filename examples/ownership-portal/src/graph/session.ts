import { makeVar } from '@apollo/client';

/** The bearer token of all requests, or nothing. In memory only: after a reload it is entered again. */
export const token = makeVar('');

/** Grows with each change of the token: what one caller has read is not shown to the next. */
export const sessionNumber = makeVar(0);

/** Whether the gateway's data is that of its sandbox, in which everything is invented. */
export const isSandbox = makeVar(false);

/** Whether the form for the token is open. */
export const isTokenPanelOpen = makeVar(false);
