import { createGraphQLError, type Plugin } from 'graphql-yoga';

/**
 * Takes operations by POST as `application/json` only. A browser sends that type across sites only after asking
 * first (a CORS preflight), which is the whole protection against forged requests; forms and plain text are
 * refused because they need no such question.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim();
      if (type === 'application/json') return;
      throw createGraphQLError('Send operations as application/json', {
        extensions: { code: 'BAD_REQUEST', http: { status: 415, headers: { accept: 'application/json' } } },
      });
    },
  };
}
