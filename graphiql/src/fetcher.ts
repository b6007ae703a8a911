import type { Fetcher, FetcherParams, FetcherReturnType } from '@graphiql/toolkit';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { UpstreamReport } from '../../src/server/response/upstream-report.ts';
import { lastExchange } from './exchange.ts';
import type { GraphQLParams } from './graphql-params.ts';
import { notify } from './notice.tsx';
import type { PageOptions } from './page-options.ts';
import { noteVerdict, session } from './session.ts';
import { operationNames } from './tabs.ts';

/** The name of the query for the schema, which no operation of a person has by chance. */
export const schemaQueryName = 'GraphiqlSchema';

const explainHeader = 'x-gateway-explain';

/** The observer of one operation, which GraphiQL unsubscribes when another tab is opened. */
interface Sink {
  readonly next: (result: ExecutionResult) => void;
  readonly error: (error: unknown) => void;
  readonly complete: () => void;
}

/** Sends the operations of all tabs, with the token of the session, and notes what is known about the response. */
export function createFetcher(page: PageOptions): Fetcher {
  const readSchema = schemaReader(page);
  const fetcher = (params: FetcherParams, options?: { headers?: Record<string, unknown> }) => {
    if (params.operationName === schemaQueryName) return readSchema(params);
    const headers = options?.headers ?? {};
    // Not a promise, which GraphiQL cannot cancel: it would write the result into the tab that is open by then.
    return {
      subscribe: (sink: Sink) => {
        const controller = new AbortController();
        run(page, withOwnName(params), headers, controller.signal).then(
          (result) => {
            if (controller.signal.aborted) return;
            sink.next(result);
            sink.complete();
          },
          (error: unknown) => {
            if (!controller.signal.aborted) sink.error(error);
          },
        );
        return {
          unsubscribe: () => {
            controller.abort();
          },
        };
      },
    };
  };
  return fetcher as (...args: Parameters<Fetcher>) => FetcherReturnType;
}

/** The operation without a name that it does not have: for a moment GraphiQL still has that of the tab before. */
function withOwnName({ query, variables, operationName }: FetcherParams): GraphQLParams {
  const isThere = operationName != null && operationNames(query).includes(operationName);
  return { query, variables: variables as unknown, ...(isThere && { operationName }) };
}

/**
 * Reads the schema. GraphiQL requests all of it on every visit, a third of a megabyte, so the first result is that of an
 * asset that the browser keeps; the button that fetches it again sends the query to the gateway.
 */
function schemaReader(page: PageOptions): (params: FetcherParams) => Promise<ExecutionResult> {
  let isAssetRead = page.schemaUrl === undefined;
  return async ({ query, operationName }) => {
    if (page.schemaUrl !== undefined && !isAssetRead) {
      isAssetRead = true;
      const kept = await fetch(page.schemaUrl);
      // A newer version may have replaced the asset since the page was loaded.
      if (kept.ok) return (await kept.json()) as ExecutionResult;
    }
    if (page.signIn === 'jwt' && session.get().token === undefined) {
      throw withoutStack('Sign in to read the schema: this gateway shows it to callers with a token.');
    }
    const response = await post(page, { query, operationName: operationName ?? undefined }, new Headers());
    return (await response.json()) as ExecutionResult;
  };
}

async function run(
  page: PageOptions,
  request: GraphQLParams,
  given: Record<string, unknown>,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const headers = new Headers(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const isRequested = headers.has(explainHeader);
  if (page.explain && !isRequested) headers.set(explainHeader, '1');
  const operationName = request.operationName ?? operationNames(request.query)[0] ?? 'operation';
  const startedAt = performance.now();
  const { token } = session.get();
  // A notice is of what was so before the operation ran.
  notify('');
  // The result is of the token in _Headers_ if there is one.
  const isOwnToken = headers.has('authorization');
  try {
    const response = await post(page, request, headers, signal);
    const text = await response.text();
    const result = parseResult(text, response.status);
    lastExchange.set({
      request,
      operationName,
      status: response.status,
      durationMs: performance.now() - startedAt,
      bytes: new TextEncoder().encode(text).byteLength,
      requestId: response.headers.get('x-request-id') ?? undefined,
      errors: result.errors?.length ?? 0,
      report: reportOf(result),
    });
    if (!isOwnToken && token === session.get().token)
      noteVerdict(refusalIn(result as FormattedExecutionResult));
    return isRequested ? result : withoutReport(result);
  } catch (error) {
    if (signal.aborted) throw error;
    const { status } = error instanceof NoResult ? error : {};
    lastExchange.set({
      request,
      operationName,
      ...(status !== undefined && { status }),
      durationMs: performance.now() - startedAt,
    });
    const message =
      error instanceof NoResult
        ? error.message
        : 'There is no response: the gateway cannot be reached from here.';
    throw withoutStack(message);
  }
}

/** An error that GraphiQL shows as a sentence; it would print the stack of this script as well. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}

function post(
  page: PageOptions,
  body: GraphQLParams,
  headers: Headers,
  signal?: AbortSignal,
): Promise<Response> {
  const { token } = session.get();
  headers.set('accept', 'application/graphql-response+json, application/json');
  headers.set('content-type', 'application/json');
  if (token !== undefined && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
  return fetch(page.endpoint, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

class NoResult extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The response is no result in JSON, and probably not the gateway's: HTTP ${status}.`);
    this.status = status;
  }
}

function parseResult(text: string, status: number): ExecutionResult {
  const result = jsonOf(text);
  if (typeof result !== 'object' || result === null) throw new NoResult(status);
  return result;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the gateway says about the token, if it says that. */
function refusalIn({ errors }: FormattedExecutionResult): string | undefined {
  return errors?.find((error) => error.extensions?.['code'] === 'UNAUTHENTICATED')?.message;
}

function reportOf({ extensions }: ExecutionResult): UpstreamReport | undefined {
  return extensions?.['upstream'] as UpstreamReport | undefined;
}

/** The result without the report, which this page requested and shows elsewhere. */
function withoutReport({ extensions, ...result }: ExecutionResult): ExecutionResult {
  const { upstream: _, ...others } = extensions ?? {};
  return Object.keys(others).length > 0 ? { ...result, extensions: others } : result;
}
