import { introspectionFromSchema, type GraphQLSchema } from 'graphql';
import { createGraphQLError, createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { CallLimits } from '../c1/client/call-limits.ts';
import type { HttpClient } from '../c1/transport/http.ts';
import type { Subgraph } from '../federation/subgraph.ts';
import { checkLoadedCopy } from '../graphql-library/loaded-copies.ts';
import type { Limiter } from '../rate-limit/limiter.ts';
import { schema as plainSchema } from '../schema/index.ts';
import { printPossibleTypes, printSdl } from '../schema/sdl.ts';
import { parseAddressOptions } from './http/address-options.ts';
import { useGraphiql } from './http/graphiql-plugin.ts';
import { createAdmission, type Admit } from './operation/admission.ts';
import { createAudit, type Audit } from './observability/audit.ts';
import { isAnonymous, requiresToken, type Identity } from './auth/caller.ts';
import { createClientIpResolver } from './http/client-ip.ts';
import { createPreflightOptions, type CorsPolicy } from './http/cors.ts';
import { createEdge } from './http/edge.ts';
import { createFastPath, type FastPath } from './http/fast-path.ts';
import type { TokenLimits } from './document/token-limits.ts';
import { createDocumentLoader } from './document/document-loader.ts';
import { createValidation } from './document/validation.ts';
import type { GraphiqlOptions, SignIn } from './graphiql/graphiql.ts';
import type { Log } from './logging/log.ts';
import { combineObservers } from './observability/combine-observers.ts';
import type { Observer } from './observability/observer.ts';
import { createOperationHandler, type OperationHandler } from './operation/handle-operation.ts';
import { createContextFactory } from './operation/context.ts';
import { useOwnPaths } from './http/own-paths.ts';
import { useProbes } from './http/probes.ts';
import type { HttpStatuses } from './response/http-status.ts';
import { createTrustedDocuments, type TrustedDocuments } from './trusted-documents/trusted-documents.ts';
import { useSchemaFiles, type SchemaFile } from './http/schema-files.ts';
import { createRequestOf, useEdge } from './http/yoga-adapter.ts';

/** The parts and options of a gateway. */
export interface GatewayOptions {
  /** The connections to C1, or to the sandbox. */
  readonly http: HttpClient;
  readonly upstream: 'sandbox' | 'c1';
  readonly identity: Identity;
  /** The rate limiter; no limit if undefined. Its creator closes it. */
  readonly limiter?: Limiter | undefined;
  readonly log: Log;
  /** The audit of mutations, which must be ended with the process; one that writes to the log if undefined. */
  readonly audit?: Audit | undefined;
  /** The limits on calls to C1 of one operation; `defaultCallLimits` if undefined. */
  readonly calls?: CallLimits | undefined;
  readonly limits: TokenLimits & {
    readonly maxBodyBytes: number;
    /** Maximum number of fields of one response, lists counted by their length. */
    readonly maxCost: number;
    /**
     * Maximum number of bytes of one response: a query that exceeds it fails, a mutation loses selections below its
     * payloads.
     */
    readonly maxResponseBytes: number;
  };
  /**
   * The path under which the gateway is reached, such as `/c1`, if a proxy or the mounting server passes it on; none if
   * undefined. Every path is served with it and without it.
   */
  readonly basePath?: string | undefined;
  readonly cors: CorsPolicy;
  /** The allowed host names; if undefined, all of them, or only loopback names if callers are anonymous. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The proxies whose `X-Forwarded-For` is trusted; none if undefined. */
  readonly trustedProxies?: readonly string[] | undefined;
  readonly introspection: boolean;
  /** Whether a client that sends `x-gateway-explain: 1` gets a report of the calls to C1; false if undefined. */
  readonly explain?: boolean | undefined;
  /**
   * The statuses of responses: `stable`, or those of newer drafts of GraphQL over HTTP (422 and 294) if `draft`; `stable` if
   * undefined.
   */
  readonly httpStatus?: HttpStatuses | undefined;
  /** The documents that may run; all if undefined. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /**
   * The graph as a subgraph of Apollo Federation, by `createSubgraph`; the plain graph if undefined. A request may hold ten
   * times as many values in its JSON then: routers send all representations of a list at once.
   */
  readonly subgraph?: Subgraph | undefined;
  /** The title, the default tabs and the recipes of GraphiQL, no panel of them if undefined; no GraphiQL if undefined. */
  readonly graphiql?: Pick<GraphiqlOptions, 'title' | 'tabs' | 'recipes'> | undefined;
  /** Notified of each operation, its batches and its calls to C1. */
  readonly observers?: readonly Observer[] | undefined;
  /** Whether the gateway accepts new traffic; called for each `/ready`. */
  readonly isReady?: () => boolean;
}

/** A Yoga server, and the fast path for operations from `node:http`. */
export type Gateway = YogaServerInstance<object, object> & { readonly handleFastPath: FastPath };

const path = '/graphql';

/** The end of no URL: switches Yoga's health check off. */
const noUrl = '\n';

/**
 * Limits that differ in a subgraph, where one field has the representations of a whole list.
 * `valuesPerToken`: values in the JSON of a request for each token that a document may have.
 * `maxErrors`: errors of one response. In a subgraph each representation of a field may have one.
 */
const graphLimits = { valuesPerToken: 1, maxErrors: 1_000 } as const;
const subgraphLimits = { valuesPerToken: 10, maxErrors: 2_000 } as const;

/**
 * The gateway as a function from `Request` to `Response`, for `main.ts`, tests and servers that mount it. For
 * `node:http` use `nodeHandler`: the gateway is a listener too, but Yoga responds to a malformed Host header with a
 * stack trace.
 * @throws GraphqlLibraryError if Yoga has loaded another copy of `graphql`; for Pothos' copy the import has thrown
 * @throws Error for an address among the options that would never match, by the option's name, and for a subgraph whose
 * trusted documents are enforced
 */
export function createGateway(given: GatewayOptions): Gateway {
  checkLoadedCopy('graphql-yoga', createGraphQLError(''));
  if (given.subgraph !== undefined && given.trustedDocuments?.mode === 'enforce')
    throw new Error(
      'trustedDocuments: enforced in a subgraph, which refuses every router; want them in the router',
    );
  const options = parseAddressOptions(given);
  const { basePath } = options;
  const addressOf = createClientIpResolver(options.trustedProxies ?? []);
  const admit = createAdmission(options.identity, options.limiter);
  const requestOf = createRequestOf(addressOf);
  const edge = createEdge({ ...options, handleOperation: buildOperationHandler(options, admit) });
  const yoga = createYoga<object, object>({
    schema: getExecutedSchema(options),
    graphqlEndpoint: basePath === '' ? path : `{${basePath}}?${path}{/}?`, // a pattern: with the base path or without
    cors: createPreflightOptions(options.cors),
    // The edge does each of these for all responses.
    maskedErrors: false,
    parserAndValidationCache: false,
    maxRequestBodySize: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    healthCheckEndpoint: noUrl,
    plugins: [
      // Health checks use the address as host name.
      useProbes(() => options.isReady?.() ?? true, basePath),
      useEdge(edge, requestOf),
      useSchemaFiles({ endpoint: path, basePath, requestOf, ...createSchemaFilesOptions(options, admit) }),
      options.graphiql !== undefined &&
        useGraphiql(createGraphiqlOptions(options.graphiql, options), basePath),
      useOwnPaths(path, basePath),
    ],
  });
  return Object.assign(yoga, { handleFastPath: createFastPath([path, basePath + path], edge, addressOf) });
}

function getExecutedSchema({ subgraph }: GatewayOptions): GraphQLSchema {
  return subgraph?.schema ?? plainSchema;
}

function buildOperationHandler(options: GatewayOptions, admit: Admit): OperationHandler {
  const { limits, log, audit = createAudit(log) } = options;
  const schema = getExecutedSchema(options);
  const { valuesPerToken, maxErrors } = options.subgraph === undefined ? graphLimits : subgraphLimits;
  const validation = createValidation(schema, options.introspection);
  const trusted = options.trustedDocuments && createTrustedDocuments(options.trustedDocuments, schema, log);
  return createOperationHandler({
    admit,
    limits: { maxBodyBytes: limits.maxBodyBytes, maxJsonValues: limits.maxTokens * valuesPerToken },
    resolveDocumentId: trusted?.resolveDocumentId,
    explain: options.explain === true,
    httpStatus: options.httpStatus ?? 'stable',
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

/** The graph for its readers: without the fields of federation, which are for routers. */
function getDocumentedGraph({ subgraph }: GatewayOptions): GraphQLSchema {
  return subgraph?.graph ?? plainSchema;
}

function createSchemaFiles(graph: GraphQLSchema): readonly SchemaFile[] {
  return [
    // As text, which browsers display.
    { name: 'schema.graphql', type: 'text/plain', print: () => printSdl(graph) },
    { name: 'possible-types.json', type: 'application/json', print: () => printPossibleTypes(graph) },
  ];
}

function createSchemaFilesOptions(options: GatewayOptions, admit: Admit) {
  return {
    files: isSchemaServed(options) ? createSchemaFiles(getDocumentedGraph(options)) : [],
    admit: requiresToken(options.identity) ? admit : undefined,
    log: options.log,
  };
}

/** Files of the schema are an introspection by other means: none where that is off, or is no trusted document. */
function isSchemaServed({ introspection, trustedDocuments: trusted }: GatewayOptions): boolean {
  return introspection && trusted?.mode !== 'enforce';
}

/** The introspection query of GraphiQL, and options of newer versions. */
const wholeIntrospection = {
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};

function createGraphiqlOptions(
  given: NonNullable<GatewayOptions['graphiql']>,
  options: GatewayOptions,
): GraphiqlOptions {
  const { identity, explain } = options;
  // The schema asset needs no token; if introspection requires one, the page sends the query itself.
  const isPublic = isSchemaServed(options) && !requiresToken(identity);
  const introspect = () =>
    JSON.stringify({ data: introspectionFromSchema(getDocumentedGraph(options), wholeIntrospection) });
  return {
    ...given,
    endpoint: path,
    signIn: getSignIn(identity),
    explain,
    introspect: isPublic ? introspect : undefined,
  };
}

function getSignIn(identity: Identity): SignIn | undefined {
  if (identity.kind === 'forward') return 'c1-token';
  return isAnonymous(identity) ? undefined : 'jwt';
}
