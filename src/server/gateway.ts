import { introspectionFromSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { CallLimits } from '../c1/client/client.ts';
import type { HttpClient } from '../c1/transport/http.ts';
import type { Limiter } from '../rate-limit/limiter.ts';
import { schema } from '../schema/index.ts';
import { createAdmission } from './operation/admission.ts';
import { createAudit, type Audit } from './observability/audit.ts';
import { isAnonymous, type Identity } from './auth/caller.ts';
import { createClientIpResolver } from './http/client-ip.ts';
import { preflightOptions, type CorsPolicy } from './http/cors.ts';
import { createEdge } from './http/edge.ts';
import { createFastPath, type FastPath } from './http/fast-path.ts';
import type { TokenLimits } from './document/token-limits.ts';
import { createDocumentLoader } from './document/document-loader.ts';
import { createValidation } from './document/validation.ts';
import { createGraphiql, type GraphiqlTab } from './graphiql/graphiql.ts';
import type { Log } from './logging/log.ts';
import { combineObservers } from './observability/combine-observers.ts';
import type { Observer } from './observability/observer.ts';
import { createOperationHandler, type OperationHandler } from './operation/handle-operation.ts';
import { createContextFactory } from './operation/context.ts';
import { useReadiness } from './http/readiness.ts';
import { trustedDocuments, type TrustedDocuments } from './trusted-documents/trusted-documents.ts';
import { useEdge } from './http/yoga-adapter.ts';

/** All that a gateway is made of: the process fills it from its configuration, others as they like. */
export interface GatewayOptions {
  /** The connections to C1, or to the sandbox. */
  readonly http: HttpClient;
  readonly upstream: 'sandbox' | 'c1';
  readonly identity: Identity;
  /** What counts the operations of each caller; they are not counted if undefined. It is closed by its maker. */
  readonly limiter?: Limiter | undefined;
  readonly log: Log;
  /** What records the mutations; one that writes to the log if undefined. It is to be ended before the process. */
  readonly audit?: Audit | undefined;
  /** What one operation may cost at C1; `defaultCallLimits` if undefined. */
  readonly calls?: CallLimits | undefined;
  readonly limits: TokenLimits & {
    readonly maxBodyBytes: number;
    /** Fields of one answer, lists counted by their length. */
    readonly maxCost: number;
    /** Bytes of one answer: a query that exceeds them is refused, a mutation loses what is selected below its payloads. */
    readonly maxResponseBytes: number;
  };
  readonly cors: CorsPolicy;
  /** The host names that are served; if undefined, all of them, or loopback ones alone where callers are anonymous. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The proxies whose word for the client's address is taken; none if undefined. */
  readonly trustedProxies?: readonly string[] | undefined;
  readonly introspection: boolean;
  /** Whether a client that sends `x-gateway-explain: 1` is told of the calls to C1; it is not if undefined. */
  readonly explain?: boolean | undefined;
  /** The documents that may run; all of them if undefined. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /** The explorer's first tabs; no explorer if undefined. */
  readonly graphiql?: { readonly title: string; readonly tabs: readonly GraphiqlTab[] } | undefined;
  /** Told of each operation, its batches and its calls to C1. */
  readonly observers?: readonly Observer[] | undefined;
  /** Whether new traffic is welcome; asked at each `/ready`. */
  readonly isReady?: () => boolean;
}

/** Yoga, and what answers ordinary messages of `node:http` without it. */
export type Gateway = YogaServerInstance<object, object> & { readonly handleFastPath: FastPath };

const path = '/graphql';

/** Errors of one answer: more would cost more to make and to send than any page of data, and say less. */
const maxErrors = 1_000;

/**
 * The gateway as a function from `Request` to `Response` that listens nowhere: what `main.ts` serves, tests
 * call, and other servers mount. For `node:http` there is `nodeHandler`: it is a listener by itself too, but Yoga answers a
 * malformed Host header with a stack then.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const addressOf = createClientIpResolver(options.trustedProxies ?? []);
  const edge = createEdge({ ...options, handleOperation: operationHandlerOf(options) });
  const yoga = createYoga<object, object>({
    schema,
    graphqlEndpoint: path,
    cors: preflightOptions(options.cors),
    // Each of these is done elsewhere, in one place for all answers.
    maskedErrors: false,
    parserAndValidationCache: false,
    maxRequestBodySize: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    plugins: [
      // Probes come by address, under any host name.
      useReadiness(() => options.isReady?.() ?? true),
      useEdge(edge, addressOf),
      options.graphiql !== undefined && useGraphiql(options.graphiql, options),
    ],
  });
  return Object.assign(yoga, { handleFastPath: createFastPath(path, edge, addressOf) });
}

function operationHandlerOf(options: GatewayOptions): OperationHandler {
  const { identity, limits, log, audit = createAudit(log) } = options;
  const validation = createValidation(schema, options.introspection);
  const trusted = options.trustedDocuments && trustedDocuments(options.trustedDocuments, schema, log);
  return createOperationHandler({
    admit: createAdmission(identity, options.limiter),
    limits,
    resolveDocumentId: trusted?.resolveDocumentId,
    explain: options.explain === true,
    observe: combineObservers(options.observers ?? [], log),
    log,
    schema,
    contextOf: createContextFactory({ ...options, audit }),
    documents: createDocumentLoader(limits, validation.validateDocument),
    validation,
    checkTrust: trusted?.check,
    maxCost: limits.maxCost,
    resultLimits: { maxSize: limits.maxResponseBytes, maxErrors },
  });
}

/** What GraphiQL asks for, and what newer versions of it might. */
const wholeIntrospection = {
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

function useGraphiql(
  { title, tabs }: NonNullable<GatewayOptions['graphiql']>,
  { introspection, identity }: GatewayOptions,
): Plugin {
  // An asset is anybody's; where only callers with a token may ask for the schema, the page has to ask with it.
  const isPublic = introspection && (identity.kind === 'forward' || isAnonymous(identity));
  const introspect = () => JSON.stringify({ data: introspectionFromSchema(schema, wholeIntrospection) });
  const explore = createGraphiql({
    endpoint: path,
    title,
    tabs,
    introspect: isPublic ? introspect : undefined,
  });
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method === 'POST') return undefined; // most of them, and none is for a page
      if (request.method === 'GET' && url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: path } }));
        return undefined;
      }
      return explore(request).then((page) => {
        if (page !== undefined) endResponse(page);
      });
    },
  };
}
