import { makeVar } from '@apollo/client';

/** The bearer token that requests carry, or nothing. In memory alone: whoever reloads the page pastes it again. */
export const token = makeVar('');

/** Whether what is shown comes from the gateway's sandbox, where everything is invented. */
export const isSandbox = makeVar(false);
