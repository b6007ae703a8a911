import type { Plugin } from 'graphql-yoga';
import { stripBasePath } from '../../address/base-path.ts';
import { createStaticFile, serveStaticFile, type StaticFile } from '../response/static-file.ts';
import type { Log } from '../logging/log.ts';
import { logOperation } from '../observability/operation-log.ts';
import type { Admit } from '../operation/admission.ts';
import { respondToRejection } from '../operation/respond.ts';
import { prepareOnce } from '../response/prepare-once.ts';
import type { RequestOf } from './yoga-adapter.ts';

/** A file for code generators and caches of clients. */
export interface SchemaFile {
  /** The last segment of its path. */
  readonly name: string;
  /** The media type, without a character set. */
  readonly type: string;
  /** Called once, at the first request. */
  readonly print: () => string;
}

export interface SchemaFilesOptions {
  /** The path below which the files are. */
  readonly endpoint: string;
  readonly basePath: string;
  readonly files: readonly SchemaFile[];
  /** Admits a request as an operation; if undefined, every client may read the files. */
  readonly admit: Admit | undefined;
  readonly requestOf: RequestOf;
  readonly log: Log;
}

/** What the record of a request has that is no operation. */
const unread = {
  isTrusted: undefined,
  operationName: undefined,
  operationType: undefined,
  isCancelled: false,
  upstreamCalls: 0,
  upstreamMs: 0,
  moreWarnings: 0,
} as const;

/**
 * Serves files of the schema by GET and HEAD, compressed and with an ETag of their content. Where introspection requires a
 * token, so do they, and each request counts as an operation; a rejected one is logged as one.
 */
export function useSchemaFiles({
  endpoint,
  basePath,
  files,
  admit,
  requestOf,
  log,
}: SchemaFilesOptions): Plugin {
  const byPath = new Map(files.map((file) => [`${endpoint}/${file.name}`, prepareFile(file)]));
  const headers = {
    'cache-control': admit === undefined ? 'no-cache' : 'private, no-cache',
    'content-security-policy': "default-src 'none'",
    vary: 'accept-encoding',
  };
  return {
    onRequest({ request, url, serverContext, endResponse }) {
      const prepare = byPath.get(stripBasePath(basePath, url.pathname));
      if (prepare === undefined) return undefined;
      const serve = async (): Promise<Response> => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return createNotAllowedResponse();
        const operation = requestOf(request, serverContext);
        const admission = await admit?.(operation);
        const counted = admission?.rateLimitFields?.();
        if (admission?.rejection === undefined)
          return serveStaticFile(request, await prepare(), { ...headers, ...counted });
        const { http, failures } = respondToRejection(operation, admission.rejection);
        const { requestId, startedAt, address } = operation;
        const { caller, rateLimit } = admission;
        logOperation(log, {
          ...unread,
          requestId,
          startedAt,
          address,
          caller: caller.name,
          rateLimit,
          failures,
        });
        return new Response(http.body, { status: http.status, headers: { ...http.headers, ...counted } });
      };
      return serve().then(endResponse);
    },
  };
}

function prepareFile({ type, print }: SchemaFile): () => Promise<StaticFile> {
  return prepareOnce(async () => createStaticFile(type, print()));
}

function createNotAllowedResponse(): Response {
  return new Response(null, {
    status: 405,
    statusText: 'Method Not Allowed',
    headers: { allow: 'GET, HEAD' },
  });
}
