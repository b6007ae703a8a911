/**
 * The public API of the package: for servers that mount the gateway, and for programs that use its graph or its client
 * of C1. Its only effect on import is that the graph registers its types.
 */

// The gateway, and its adapters.
export { createGateway, type Gateway, type GatewayOptions } from './server/gateway.ts';
export { nodeHandler } from './server/node-handler.ts';
export { defaultJwksOptions, defaultLimits, defaultUpstreamOptions } from './config/defaults.ts';
export { createLog, type Log } from './server/logging/log.ts';
export { createAudit, type Audit, type AuditLog } from './server/observability/audit.ts';
export type { LogRoom } from './server/logging/log-room.ts';
export type { MutationOutcome } from './server/observability/mutation-outcome.ts';
export type { MutationAudit, OperationAudit } from './server/observability/operation-audit.ts';
export { defaultTabs, type ExampleIds } from './server/graphiql/default-tabs.ts';
export { exampleRecipes } from './server/graphiql/recipes.ts';
export type { GraphiqlRecipe, GraphiqlTab } from './server/graphiql/graphiql.ts';
export type { ObservedOperation, Observer, OperationOutcome } from './server/observability/observer.ts';
export type { CorsPolicy } from './server/http/cors.ts';
export type { TrustedDocuments } from './server/trusted-documents/trusted-documents.ts';

// Rate limits: in this process, or in Redis for all replicas.
export {
  createLimiter,
  type Limiter,
  type LimiterOptions,
  type RateLimitPolicy,
} from './rate-limit/limiter.ts';
export type { BudgetState, RateLimitDecision } from './rate-limit/decision.ts';
export type { AcceptedTokens } from './rate-limit/accepted-tokens.ts';
export type { WindowCounter } from './rate-limit/window-counter.ts';
export { createMemoryCounter } from './rate-limit/memory-counter.ts';
export { createRedisCounters, type RedisCounters } from './rate-limit/redis-counters.ts';

// Authentication of the gateway to C1, and of callers to the gateway.
export type { Identity } from './server/auth/caller.ts';
export {
  createJwtVerifier,
  type JwtVerifier,
  type JwtRules,
  type JwtVerification,
} from './server/auth/jwt-verifier.ts';
export { createRemoteKeys } from './server/auth/jwks.ts';

// The graph, and the graph as a subgraph of Apollo Federation.
export { schema } from './schema/index.ts';
export {
  createSubgraph,
  printSubgraphSdl,
  type Subgraph,
  type SubgraphOptions,
} from './federation/subgraph.ts';

// The client of C1: its connections, its tokens, and the calls of one operation.
export { createHttpClient } from './c1/transport/http-pool.ts';
export type { HttpClient, HttpOptions } from './c1/transport/http.ts';
export { openUpstream, type Upstream, type UpstreamOptions } from './c1/transport/upstream.ts';
export type { BreakerOptions } from './c1/transport/circuit-breaker.ts';
export {
  jwtAssertionGrant,
  tokenExchangeGrant,
  fetchToken,
  clientSecretGrant,
  type GrantParams,
} from './c1/auth/token-request.ts';
export { parseClientSecret } from './c1/auth/credentials.ts';
export { refreshingToken, staticToken, type TokenSource } from './c1/auth/token-source.ts';
export { defaultCallLimits, type CallLimits } from './c1/client/call-limits.ts';
export type {
  CallObserver,
  OnUpstreamCall,
  UpstreamCallStart,
  UpstreamCallEnd,
} from './c1/client/call-observer.ts';
export { createC1Client, type C1Client, type C1ClientOptions } from './c1/client/client.ts';
export { buildCall, endpoint } from './c1/call/endpoint.ts';
export { C1Error, type C1ErrorKind } from './c1/errors.ts';
