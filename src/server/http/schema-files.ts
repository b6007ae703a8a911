import type { Plugin } from 'graphql-yoga';
import { pathWithin } from '../../address/base-path.ts';
import { createStaticFile, serveStaticFile, type StaticFile } from '../graphiql/static-file.ts';
import type { RequestError } from '../errors/request-error.ts';
import type { Admit } from '../operation/admission.ts';
import { respond } from '../operation/respond.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import type { RateLimitFields } from '../response/rate-limit-fields.ts';
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
}

/**
 * Serves files of the schema by GET and HEAD, compressed and with an ETag of their content. Where introspection requires a
 * token, so do they, and each request counts as an operation.
 */
export function useSchemaFiles({ endpoint, basePath, files, admit, requestOf }: SchemaFilesOptions): Plugin {
  const byPath = new Map(files.map((file) => [`${endpoint}/${file.name}`, prepareOnce(file)]));
  const headers = {
    'cache-control': admit === undefined ? 'no-cache' : 'private, no-cache',
    'content-security-policy': "default-src 'none'",
    vary: 'accept-encoding',
  };
  return {
    onRequest({ request, url, serverContext, endResponse }) {
      const prepare = byPath.get(pathWithin(basePath, url.pathname));
      if (prepare === undefined) return undefined;
      const serve = async (): Promise<Response> => {
        if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed();
        const operation = requestOf(request, serverContext);
        const { rejection, rateLimitFields } = (await admit?.(operation)) ?? {};
        const counted = rateLimitFields?.();
        return rejection === undefined
          ? serveStaticFile(request, await prepare(), { ...headers, ...counted })
          : rejectionOf(operation, rejection, counted);
      };
      return serve().then(endResponse);
    },
  };
}

function notAllowed(): Response {
  return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
}

/** The rejection of a request that is not admitted, as that of an operation. */
function rejectionOf(
  request: GraphQLRequest,
  rejection: RequestError,
  fields: RateLimitFields | undefined,
): Response {
  const outcome = { result: { errors: [rejection] } };
  // None of these rejections has another status in the drafts.
  const { http } = respond(request, outcome, { maxBytes: Infinity, statuses: 'stable' });
  return new Response(http.body, { status: http.status, headers: { ...http.headers, ...fields } });
}

/** Prints and compresses a file at the first call; after a failure again at the next. */
function prepareOnce({ type, print }: SchemaFile): () => Promise<StaticFile> {
  let prepared: Promise<StaticFile> | undefined;
  const prepare = async (): Promise<StaticFile> => createStaticFile(type, print());
  return () =>
    (prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    }));
}
