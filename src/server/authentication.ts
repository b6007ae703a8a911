import type { Plugin } from 'graphql-yoga';
import { callerOf, type Identity } from './caller.ts';
import { recordOf } from './operation-record.ts';

/**
 * Finds out who sends each request before anything of it is read: where callers are checked, one without an
 * acceptable token gets a refusal and nothing else, not even the parser's opinion of a document.
 */
export function useAuthentication(identity: Identity): Plugin {
  return {
    onRequestParse({ request }) {
      const record = recordOf(request);
      const caller = callerOf(request, identity);
      // Nobody waits where there is nothing to wait for.
      if (!(caller instanceof Promise)) record.caller = caller;
      else return caller.then((checked) => void (record.caller = checked));
      return undefined;
    },
  };
}
