import { describe, expect, test } from 'vitest';
import { load, problemsOf } from './load.ts';

/** What Kubernetes sets for a Service, by its name in capitals. */
const serviceLinks = (name: string) => ({
  [`${name}_SERVICE_HOST`]: '10.96.0.12',
  [`${name}_SERVICE_PORT`]: '4000',
  [`${name}_SERVICE_PORT_HTTP`]: '4000',
  [`${name}_SERVICE_PORT_HTTP_METRICS`]: '9090',
  [`${name}_PORT`]: 'tcp://10.96.0.12:4000',
  [`${name}_PORT_4000_TCP`]: 'tcp://10.96.0.12:4000',
  [`${name}_PORT_4000_TCP_PROTO`]: 'tcp',
  [`${name}_PORT_4000_TCP_PORT`]: '4000',
  [`${name}_PORT_4000_TCP_ADDR`]: '10.96.0.12',
  [`${name}_PORT_53_UDP`]: 'udp://10.96.0.12:53',
});

describe('service links of Kubernetes', () => {
  test.each(['GATEWAY', 'GATEWAY_C1', 'CONDUCTORONE', 'CONDUCTORONE_GRAPHQL_GATEWAY', 'C1_GATEWAY'])(
    'of a Service %s are no variables of the gateway',
    (name) => {
      expect(load(serviceLinks(name))).toEqual(load({}));
    },
  );

  test('are left out only with the host of their Service', () => {
    expect(problemsOf({ GATEWAY_PORT: '4001' })).toEqual(['GATEWAY_PORT: no such variable']);
  });

  test('do not excuse a misspelt variable', () => {
    expect(problemsOf({ ...serviceLinks('GATEWAY'), GATEWAY_MAX_DEPHT: '3' })).toEqual([
      'GATEWAY_MAX_DEPHT: no such variable',
    ]);
  });

  test('do not excuse a port that is misspelt', () => {
    expect(problemsOf({ ...serviceLinks('GATEWAY'), GATEWAY_PORT: '4001' })).toEqual([
      'GATEWAY_PORT: no such variable',
    ]);
  });

  test('of a Service "metrics" are named as the origin of what is no port', () => {
    expect(problemsOf(serviceLinks('METRICS'))).toEqual([
      'METRICS_PORT: got "tcp://10.96.0.12:4000", want a whole number from 0 to 65535; Kubernetes sets it for the ' +
        'Service "metrics", unless the pod has enableServiceLinks: false',
    ]);
  });
});

describe('HOST', () => {
  const platform = 'x86_64-conda-linux-gnu';

  test("of conda's compilers is no address", () => {
    expect(load({ HOST: platform, CONDA_TOOLCHAIN_HOST: platform })).toEqual(load({}));
  });

  test('is an address where conda sets another one', () => {
    expect(load({ HOST: '::1', CONDA_TOOLCHAIN_HOST: platform }).host).toBe('::1');
  });

  test.each(['laptop', platform])('%s is named as the reason why the sandbox does not start', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([
      'CONDUCTORONE_TENANT_DOMAIN: not set; want the host name of your tenant, such as example.conductor.one (or ' +
        'GATEWAY_SANDBOX=on for the built-in sandbox, which starts by itself only where HOST is a loopback address: ' +
        `it is "${host}")`,
    ]);
  });
});

describe('a proxy', () => {
  const proxyOf = (env: Record<string, string>) => load(env).upstreamHttp.proxy;

  test('is read under names in lower case, which win, as with other tools', () => {
    expect(proxyOf({ https_proxy: 'http://a:1', no_proxy: 'b' })).toEqual({
      url: 'http://a:1',
      noProxy: 'b',
    });
    expect(
      proxyOf({ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://c:1', no_proxy: 'b', NO_PROXY: 'd' }),
    ).toEqual({ url: 'http://a:1', noProxy: 'b' });
  });

  test('under an empty name in lower case is that in capitals', () => {
    expect(proxyOf({ https_proxy: '', HTTPS_PROXY: 'http://c:1', NO_PROXY: 'd' })).toEqual({
      url: 'http://c:1',
      noProxy: 'd',
    });
  });
});
