import { GraphQLError } from 'graphql';
import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga';
import { checkLength, readBytes } from './body-bytes.ts';
import { parseJson } from './json-body.ts';
import { messageOf } from './request-message.ts';

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
      // In the spelling that the parser below knows.
      if (type === 'application/json') return;
      throw badRequest('Send operations as application/json', 415, { accept: 'application/json' });
    },
  };
}

export interface BodyLimits {
  readonly maxBodyBytes: number;
  /** Of the document, and of the values in the JSON around it. */
  readonly maxTokens: number;
}

/** Reads bodies within bounds, and answers 400 to a request that cannot be read. */
export function useReadableRequests({ maxBodyBytes, maxTokens }: BodyLimits): Plugin {
  return {
    onRequestParse({ request, requestParser, serverContext, setRequestParser }) {
      checkLength(request, maxBodyBytes);
      const message = messageOf(request, serverContext);
      const readBody = async (): Promise<unknown> =>
        parseJson(await readBytes(request, message, maxBodyBytes), maxTokens);
      const parse = request.method === 'POST' ? readBody : requestParser;
      if (parse === undefined) return;
      setRequestParser(async (sent) => {
        try {
          return (await parse(sent)) as GraphQLParams;
        } catch (error) {
          if (error instanceof GraphQLError) throw error;
          // The parser's own words quote what it could not read, and that may be anything.
          throw badRequest('The request cannot be read', 400);
        }
      });
    },
  };
}

function badRequest(message: string, status: number, headers: Record<string, string> = {}): GraphQLError {
  return createGraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status, headers } } });
}
