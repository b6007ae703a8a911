/** What the package gives to servers that mount the gateway. */
export { createHttp, type Http, type HttpOptions } from './c1/http.ts';
export { assertionGrant, exchangeGrant, fetchToken, secretGrant, type Grant } from './c1/grant.ts';
export { renewedToken, staticToken, type TokenSource } from './c1/token.ts';
export { schema } from './schema/index.ts';
export { createGateway, type GatewayOptions } from './server/gateway.ts';
export { createLog, type Log } from './server/log.ts';
