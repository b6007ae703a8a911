import type { ExecutionResult } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import type { ClientError } from './client-error.ts';

/** A result whose errors are those for the client. */
interface Answer extends Omit<ExecutionResult, 'errors'> {
  readonly errors?: readonly ClientError[];
  /** An executor that knows the form of its data may know a quicker way to print it. */
  readonly stringify?: (answer: object) => string;
}

/**
 * Answers in JSON whatever the Accept header asks for. Event streams and multipart bodies would carry refusals
 * under status 200, and this graph has nothing to stream; a bare 406 would tell nobody anything.
 */
export function useJsonAnswers(): Plugin {
  return {
    onResultProcess({ request, setResultProcessor }) {
      setResultProcessor(
        (result, fetchAPI, mediaType) => toResponse(result as Answer, fetchAPI, mediaType),
        mediaTypeFor(request.headers.get('accept')),
      );
    },
  };
}

const current = 'application/graphql-response+json';
const older = 'application/json';
const olderOrAny = [older, 'application/*', '*/*'];

/** The one of the two types of the GraphQL-over-HTTP specification that an Accept header names first. */
function mediaTypeFor(accept: string | null): string {
  const named = (accept ?? '').toLowerCase().replaceAll(/\s/g, '').split(',');
  for (const item of named) {
    const [type = '', ...parameters] = item.split(';');
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (type === current) return current;
    if (olderOrAny.includes(type)) return older;
  }
  return older;
}

function toResponse({ stringify, ...answer }: Answer, { Response }: FetchAPI, mediaType: string): Response {
  let status: number | undefined;
  const headers: Record<string, string> = { 'content-type': `${mediaType}; charset=utf-8` };
  const errors = answer.errors?.map(({ extensions: { http, ...extensions }, ...error }) => {
    Object.assign(headers, http?.headers);
    // Clients of the older type take what is not 200 for no answer at all, and the specification lets them.
    const isSpared = http?.spec === true && mediaType === older;
    if (http?.status !== undefined && !isSpared) status = Math.max(status ?? 0, http.status);
    return { ...error, extensions };
  });
  const shown = errors === undefined ? answer : { ...answer, errors };
  const text = (stringify ?? JSON.stringify)(shown);
  return new Response(text, { status: status ?? 200, headers });
}
