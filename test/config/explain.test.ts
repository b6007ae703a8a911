import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const tenant = { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' };
const service = { ...asService, CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };

test.each([
  ['the sandbox', {}, true],
  ['forward mode', tenant, false],
  ['service mode', service, false],
])('telling clients what calls an operation makes, with %s: %o', (_, env, isOn) => {
  expect(load(env).explain).toBe(isOn);
  expect(load({ ...env, GATEWAY_EXPLAIN: String(!isOn) }).explain).toBe(!isOn);
});

test('refuses another word than true or false for it', () => {
  expect(problemsOf({ GATEWAY_EXPLAIN: 'on' })).toEqual(['GATEWAY_EXPLAIN: got "on", want true or false']);
});
