import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const forward = { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' };
const anonymous = {
  ...asService,
  CONDUCTORONE_CLIENT_ID: clientId,
  CONDUCTORONE_CLIENT_SECRET: clientSecret,
};
const service = {
  GATEWAY_IDENTITY: 'service',
  CONDUCTORONE_CLIENT_ID: clientId,
  CONDUCTORONE_CLIENT_SECRET: clientSecret,
  GATEWAY_JWKS_URL: 'https://id.example/keys',
  GATEWAY_JWT_ISSUER: 'https://id.example',
  GATEWAY_JWT_AUDIENCE: 'https://graph.example',
};
const none = { perCaller: undefined, perAddress: undefined, redisUrl: undefined };

test.each([
  ['the sandbox', {}, none],
  ['forward mode', forward, { ...none, perCaller: 1_200, perAddress: 1_200 }],
  ['service mode', service, { ...none, perCaller: 1_200, perAddress: 1_200 }],
  // Nobody is asked for a token, so there is nothing to prove.
  ['service mode without tokens', anonymous, { ...none, perCaller: 1_200 }],
])('operations are counted by default as suits the mode: %s', (_mode, env, rates) => {
  expect(load(env).rates).toEqual(rates);
});

test('each limit can be set, and switched off', () => {
  expect(load({ GATEWAY_RATE_LIMIT: '5', GATEWAY_RATE_LIMIT_UNVERIFIED: '5' }).rates).toEqual({
    ...none,
    perCaller: 5,
  });
  expect(load({ ...forward, GATEWAY_RATE_LIMIT: '0' }).rates).toEqual({ ...none, perAddress: 1_200 });
  expect(load({ ...forward, GATEWAY_RATE_LIMIT_UNVERIFIED: '0' }).rates).toEqual({
    ...none,
    perCaller: 1_200,
  });
});

test.each(['-1', '1.5', 'many', '1000001'])('a limit of %s is a mistake', (value) => {
  expect(problemsOf({ GATEWAY_RATE_LIMIT: value })).toEqual([
    `GATEWAY_RATE_LIMIT: got "${value}", want a whole number from 0 to 1000000`,
  ]);
});

test('the URL of Redis can be given as a file', () => {
  const env = { ...forward, GATEWAY_REDIS_URL_FILE: '/run/secrets/redis' };
  const files = { '/run/secrets/redis': 'redis://:word@redis.example:6380/1\n' };

  expect(load(env, files).rates.redisUrl).toBe('redis://:word@redis.example:6380/1');
});

test.each([
  'redis.example:6379',
  'http://:word@redis.example',
  'redis://',
  'redis://:word@redis.example/?db=1',
  'redis://:p%ZZ@redis.example',
  'redis://%ZZ:word@redis.example',
  'redis://user:12/34@redis.example',
  'redis://:word@redis.example/name',
  'redis://:word@redis.example/1/2',
])('what is no URL of a Redis is refused without being shown: %s', (url) => {
  expect(problemsOf({ ...forward, GATEWAY_REDIS_URL: url })).toEqual([
    'GATEWAY_REDIS_URL: not usable, want the redis:// or rediss:// URL of a Redis, escaped where need be, with no path but the number of a database',
  ]);
});

test.each([
  'redis://redis.example',
  'redis://redis.example/',
  'rediss://user:p%2Fw%25@redis.example:6380/12',
  'redis://[::1]:6379',
])('what is one is taken as it is: %s', (url) => {
  expect(load({ ...forward, GATEWAY_REDIS_URL: url }).rates.redisUrl).toBe(url);
});

test('a Redis where nothing is counted is a mistake', () => {
  const problem = 'GATEWAY_REDIS_URL: set, but no operations are counted; want GATEWAY_RATE_LIMIT too';

  expect(problemsOf({ GATEWAY_REDIS_URL: 'redis://redis.example' })).toEqual([problem]);
});
