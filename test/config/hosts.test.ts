import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load } from './load.ts';

const tenant = { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' };
const service = { ...asService, CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };
const own = ['localhost', '127.0.0.1', '[::1]'];

test('serves the names of this machine alone wherever callers need no token', () => {
  expect(load({}).allowedHosts).toEqual(own);
  expect(load(service).allowedHosts).toEqual(own);
  expect(load({ ...service, GATEWAY_ALLOWED_HOSTS: 'Graph.Example' }).allowedHosts).toEqual([
    ...own,
    'graph.example',
  ]);
});

test('serves every name where callers bring their own tokens, unless names are given', () => {
  expect(load(tenant).allowedHosts).toBeUndefined();
  expect(load({ ...tenant, GATEWAY_ALLOWED_HOSTS: 'graph.example' }).allowedHosts).toEqual([
    ...own,
    'graph.example',
  ]);
});

test('serves the loopback address that it listens on', () => {
  expect(load({ HOST: '127.0.0.2' }).allowedHosts).toEqual(['localhost', '127.0.0.1', '[::1]', '127.0.0.2']);
});
