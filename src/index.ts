/**
 * What the package gives to servers that mount the gateway, and to programs that want its graph or its client of C1.
 * Nothing here has an effect on import but the graph, which registers its types.
 */

// The gateway: what answers, and the ways to hand requests to it.
export { createGateway, type Gateway, type GatewayOptions } from './server/gateway.ts';
export { nodeListener } from './server/node-handler.ts';
export { defaultKeysOptions, defaultLimits, defaultUpstreamOptions } from './config/defaults.ts';
export { createLog, type Log } from './server/logging/log.ts';
export { createAudit, type Audit, type AuditLog } from './server/observability/audit.ts';
export type { LogRoom } from './server/logging/log-room.ts';
export type { MutationOutcome } from './server/observability/mutation-outcome.ts';
export type { MutationAudit, OperationAudit } from './server/observability/operation-audit.ts';
export { explorerTabs, type ExampleIds } from './server/graphiql/default-tabs.ts';
export type { GraphiqlTab } from './server/graphiql/graphiql.ts';
export type { ObservedOperation, Observer, Outcome } from './server/observability/observer.ts';
export type { CorsPolicy } from './server/http/cors.ts';
export type { TrustedDocuments } from './server/trusted-documents/trusted-documents.ts';

// What counts operations: in this process, or in Redis for all replicas.
export { createLimiter, type Admission, type Limiter, type LimiterOptions } from './rate-limit/limiter.ts';
export type { AcceptedTokens } from './rate-limit/accepted-tokens.ts';
export type { Budget } from './rate-limit/window-counter.ts';
export { memoryBudget } from './rate-limit/memory-counter.ts';
export { sharedBudgets, type SharedBudgets } from './rate-limit/redis-counters.ts';

// Under whose identity C1 is asked, and who may ask.
export type { Identity } from './server/auth/caller.ts';
export {
  createCallerCheck,
  type CallerCheck,
  type CallerRules,
  type Verdict,
} from './server/auth/jwt-verifier.ts';
export { publishedKeys } from './server/auth/jwks.ts';

// The graph.
export { schema } from './schema/index.ts';

// The client of C1: its connections, its tokens, and one caller's calls.
export { createHttp } from './c1/transport/http-pool.ts';
export type { Http, HttpOptions } from './c1/transport/http.ts';
export { openUpstream, type Upstream, type UpstreamOptions } from './c1/transport/upstream.ts';
export type { BreakerOptions } from './c1/transport/circuit-breaker.ts';
export {
  assertionGrant,
  exchangeGrant,
  fetchToken,
  secretGrant,
  type Grant,
} from './c1/auth/token-request.ts';
export { keyOfClientSecret } from './c1/auth/credentials.ts';
export { renewedToken, staticToken, type TokenSource } from './c1/auth/token-source.ts';
export {
  connect,
  defaultCallLimits,
  type C1,
  type Caller,
  type CallLimits,
  type CallWatch,
  type OnCall,
  type UpstreamCall,
  type UpstreamEnd,
} from './c1/client/client.ts';
export { callOf, endpoint } from './c1/call/endpoint.ts';
export { C1Error, type C1ErrorKind } from './c1/errors.ts';
