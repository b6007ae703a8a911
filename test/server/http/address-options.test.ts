import { expect, test } from 'vitest';
import { gatewayOver } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';

test.each([
  ['https://Portal.example:443/', 'https://portal.example'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['capacitor://localhost', 'capacitor://localhost'],
  [
    'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb',
    'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb',
  ],
])('a policy that names %s allows pages of %s', async (entry, origin) => {
  const { fetch } = gatewayOver(unused, { cors: { origins: [entry], loopback: false } });
  const headers = { origin, 'access-control-request-method': 'POST' };

  const preflight = await fetch(new Request('http://localhost/graphql', { method: 'OPTIONS', headers }));
  const query = await fetch(
    new Request('http://localhost/graphql?query={__typename}', { headers: { origin } }),
  );

  for (const response of [preflight, query]) {
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  }
});

test('hosts and proxies may be written in other forms too', async () => {
  const { fetch } = gatewayOver(unused, { allowedHosts: ['Graph.Example'], trustedProxies: ['Loopback'] });

  expect((await fetch(new Request('http://graph.example/graphql?query={__typename}'))).status).toBe(200);
});

test.each([
  [
    { cors: { origins: ['*'], loopback: false } },
    'cors.origins: "*" has a wildcard; want each origin in full',
  ],
  [
    { allowedHosts: ['graph.example:80'] },
    'allowedHosts: "graph.example:80" has a port, which is not compared; want graph.example',
  ],
  [{ trustedProxies: ['10/8'] }, 'trustedProxies: "10/8" is no address and no network'],
  [{ basePath: 'c1' }, 'basePath: "c1" is no such path'],
])('a gateway with an address that never matches is not made: %j', (options, problem) => {
  expect(() => gatewayOver(unused, options)).toThrow(problem);
});
