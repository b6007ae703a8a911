/**
 * What the package gives to servers that mount the gateway, and to programs that want its graph or its client of C1.
 * Nothing here has an effect on import but the graph, which registers its types.
 */

// The gateway: what answers, and the ways to hand requests to it.
export { createGateway, type Gateway, type GatewayOptions } from './server/gateway.ts';
export { nodeListener } from './server/node-listener.ts';
export { defaultKeysOptions, defaultLimits, defaultUpstreamOptions } from './config/defaults.ts';
export { createLog, type Log } from './server/log.ts';
export { createAudit, type Audit, type AuditLog } from './server/audit.ts';
export type { LogRoom } from './server/log-room.ts';
export type { MutationOutcome } from './server/mutation-outcome.ts';
export type { MutationAudit, OperationAudit } from './server/operation-audit.ts';
export { explorerTabs, type ExampleIds } from './server/explorer-tabs.ts';
export type { GraphiqlTab } from './server/graphiql.ts';
export type { ObservedOperation, Observer, Outcome } from './server/observer.ts';
export type { CorsPolicy } from './server/cors.ts';
export type { TrustedDocuments } from './server/trusted-documents.ts';

// What counts operations: in this process, or in Redis for all replicas.
export { createLimiter, type Admission, type Limiter, type LimiterOptions } from './rate-limit/limiter.ts';
export type { AcceptedTokens } from './rate-limit/accepted-tokens.ts';
export type { Budget } from './rate-limit/budget.ts';
export { memoryBudget } from './rate-limit/memory-budget.ts';
export { sharedBudgets, type SharedBudgets } from './rate-limit/redis.ts';

// Under whose identity C1 is asked, and who may ask.
export type { Identity } from './server/caller.ts';
export {
  createCallerCheck,
  type CallerCheck,
  type CallerRules,
  type Verdict,
} from './server/caller-check.ts';
export { publishedKeys } from './server/caller-keys.ts';

// The graph.
export { schema } from './schema/index.ts';

// The client of C1: its connections, its tokens, and one caller's calls.
export { createHttp } from './c1/http-pool.ts';
export type { Http, HttpOptions } from './c1/http.ts';
export { openUpstream, type Upstream, type UpstreamOptions } from './c1/upstream.ts';
export type { BreakerOptions } from './c1/breaker.ts';
export { assertionGrant, exchangeGrant, fetchToken, secretGrant, type Grant } from './c1/grant.ts';
export { keyOfClientSecret } from './c1/credentials.ts';
export { renewedToken, staticToken, type TokenSource } from './c1/token.ts';
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
} from './c1/client.ts';
export { callOf, endpoint } from './c1/endpoint.ts';
export { C1Error, type C1ErrorKind } from './c1/errors.ts';
