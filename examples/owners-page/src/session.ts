import { makeVar } from '@apollo/client';

/** The bearer token that requests carry, or nothing. In memory alone: whoever reloads the page pastes it again. */
export const token = makeVar('');

/** Grows when somebody else is asked for: what was shown to one is not shown to the next. */
export const turn = makeVar(0);

/** Whether what is shown comes from the gateway's sandbox, where everything is invented. */
export const isSandbox = makeVar(false);
