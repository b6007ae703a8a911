/** What the package gives to servers that mount the gateway. */
export { assertionGrant, exchangeGrant, fetchToken, secretGrant, type Grant } from './c1/grant.ts';
export type { BreakerOptions } from './c1/breaker.ts';
export { defaultCallLimits, type CallLimits } from './c1/client.ts';
export { keyOfClientSecret } from './c1/credentials.ts';
export { createHttp, type Http, type HttpOptions } from './c1/http.ts';
export { renewedToken, staticToken, type TokenSource } from './c1/token.ts';
export { openUpstream, type UpstreamOptions } from './c1/upstream.ts';
export { defaultKeysOptions, defaultLimits, defaultUpstreamOptions } from './config/defaults.ts';
export { schema } from './schema/index.ts';
export type { Identity } from './server/caller.ts';
export {
  createCallerCheck,
  type CallerCheck,
  type CallerRules,
  type Verdict,
} from './server/caller-check.ts';
export { publishedKeys } from './server/caller-keys.ts';
export { createGateway, type GatewayOptions } from './server/gateway.ts';
export { createLog, type Log } from './server/log.ts';
