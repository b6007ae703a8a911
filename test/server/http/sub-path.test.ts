import express from 'express';
import { fastify } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/server/connections/listen.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { mounted } from '../../support/four-servers.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { prefixProxy, type PathHabit } from '../../support/prefix-proxy.ts';

const graphiql = { title: 'Explorer', tabs: [] };
const gatewayWith = (options: Partial<GatewayOptions>) =>
  gatewayOver('http://127.0.0.1:9', { graphiql, ...options }).listener;

/** A gateway behind a proxy that serves it under a path: the URL of that path, and what was requested outside it. */
async function behindProxy(habit: PathHabit, prefix: string, options: Partial<GatewayOptions>) {
  const server = await listen(nodeHandler(gatewayWith(options)), { host: '127.0.0.1', port: 0 });
  const proxy = await prefixProxy(prefix, server.url, habit);
  onTestFinished(async () => {
    await proxy.close();
    await server.stop(0);
  });
  return { url: proxy.origin + prefix, strays: proxy.strays, direct: server.url };
}

const asPage = { accept: 'text/html' };
const operation = (url: string | URL) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
const statusOf = async (url: string, init: RequestInit = {}): Promise<number> =>
  (await fetch(url, init)).status;

/** All URLs that the page names, as a browser resolves them. */
async function urlsOf(page: Response): Promise<{ assets: URL[]; endpoint: URL }> {
  const html = await page.text();
  const links = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, link = '']) => link);
  const data = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  const { workers, schemaUrl, endpoint } = JSON.parse(data) as {
    workers: Record<string, string>;
    schemaUrl: string;
    endpoint: string;
  };
  const resolved = (link: string): URL => new URL(link, page.url);
  return {
    assets: [...links, ...Object.values(workers), schemaUrl].map(resolved),
    endpoint: resolved(endpoint),
  };
}

const ways: readonly (readonly [PathHabit, string, Partial<GatewayOptions>])[] = [
  ['removes', '/c1', {}],
  ['removes', '/tools/c1-graph', {}],
  ['removes', '/c1', { basePath: '/c1' }],
  ['passes on', '/c1', { basePath: '/c1' }],
  ['passes on', '/c1', { basePath: '/c1/' }],
  ['passes on', '/tools/v1.2/c1_graph~', { basePath: '/tools/v1.2/c1_graph~' }],
];

test.each(ways)(
  'behind a proxy that %s the path %s, GraphiQL and all that it needs are there (%j)',
  async (habit, prefix, options) => {
    const { url, strays } = await behindProxy(habit, prefix, options);

    const page = await fetch(`${url}/`, { headers: asPage });

    expect([page.status, page.redirected, page.url]).toEqual([200, true, `${url}/graphql`]);
    const { assets, endpoint } = await urlsOf(page);
    // Script, style, workers and schema; how many parts of the script it preloads, is the bundler's.
    expect(assets.length).toBeGreaterThanOrEqual(6);
    for (const asset of assets) {
      const response = await fetch(asset);
      expect([response.status, asset.href]).toEqual([
        200,
        `${url}/graphql/graphiql/${asset.pathname.split('/').at(-1) ?? ''}`,
      ]);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
    expect(await (await operation(endpoint)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(strays).toEqual([]);
  },
);

test.each(ways)(
  'behind a proxy that %s the path %s, operations and probes are served (%j)',
  async (habit, prefix, options) => {
    let isReady = true;
    const { url, direct } = await behindProxy(habit, prefix, { ...options, isReady: () => isReady });
    const query = '/graphql?query=%7B__typename%7D';

    expect(await (await operation(`${url}/graphql`)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await operation(`${url}/graphql/`)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await (await fetch(url + query)).json()).toEqual({ data: { __typename: 'Query' } });
    expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 200]);
    isReady = false;
    expect([await statusOf(`${url}/health`), await statusOf(`${url}/ready`)]).toEqual([200, 503]);
    // Probes and callers of the same network do not come through the proxy.
    expect([await statusOf(`${direct}/health`), await statusOf(`${direct}/ready`)]).toEqual([200, 503]);
    expect(await (await operation(`${direct}/graphql`)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await statusOf(`${url}/nowhere`)).toBe(404);
  },
);

test('with a base path, the path alone leads to GraphiQL, whatever the proxy does with it', async () => {
  for (const habit of ['removes', 'passes on'] as const) {
    const { url } = await behindProxy(habit, '/c1', { basePath: '/c1' });
    const page = await fetch(url, { headers: asPage });

    expect([page.status, page.url]).toEqual([200, `${url}/graphql`]);
  }
});

test('a header of any caller decides nothing about paths', async () => {
  const { url } = await behindProxy('removes', '/c1', {});
  const headers = {
    ...asPage,
    'x-forwarded-prefix': '/evil',
    'x-forwarded-path': '/evil',
    'x-script-name': '/evil',
  };

  const redirect = await fetch(`${url}/`, { headers, redirect: 'manual' });
  const page = await fetch(`${url}/graphql`, { headers });

  expect(redirect.headers.get('location')).toBe('graphql');
  expect(await page.text()).not.toContain('evil');
});

test('a path that only begins like the base path is another one', async () => {
  const gateway = gatewayWith({ basePath: '/c1' });
  const statusAt = async (path: string) =>
    (await gateway.fetch(new Request(`http://localhost${path}`))).status;

  expect(await statusAt('/c1/ready')).toBe(200);
  for (const path of [
    '/c1x/ready',
    '/c1ready',
    '/c/ready',
    '/C1/ready',
    '/c1/c1/ready',
    '/x/c1/ready',
    '//c1/ready',
  ]) {
    expect([path, await statusAt(path)]).toEqual([path, 404]);
  }
});

test.each([
  ['c1', '"c1" is no such path'],
  ['/c1//x', '"/c1//x" is no such path'],
  ['/a/../b', '"/a/../b" is no such path'],
  ['/c 1', '"/c 1" is no such path'],
  ['/graphql', "has the gateway's own path /graphql in it"],
])('a base path that is none is named when the gateway is made: %s', (basePath, problem) => {
  expect(() => gatewayWith({ basePath })).toThrow(`basePath: `);
  expect(() => gatewayWith({ basePath })).toThrow(problem);
});

test('a server that mounts it under a path needs the base path only where it passes the path on', async () => {
  const byExpress = express().use('/c1', nodeHandler(gatewayWith({})));
  const byExpressWhole = express().all(/^\/c1(\/|$)/, nodeHandler(gatewayWith({ basePath: '/c1' })));
  const handler = nodeHandler(gatewayWith({ basePath: '/c1' }));
  const byFastify = fastify();
  byFastify.removeAllContentTypeParsers();
  byFastify.addContentTypeParser('*', (_request, _body, parsed) => {
    parsed(null);
  });
  byFastify.all('/c1/*', (request, reply) => {
    reply.hijack();
    handler(request.raw, reply.raw);
  });
  await byFastify.ready();
  const urls = [
    await mounted(byExpress),
    await mounted(byExpressWhole),
    await mounted((request, response) => {
      byFastify.routing(request, response);
    }),
  ];

  for (const url of urls) {
    const page = await fetch(`${url}/c1/`, { headers: asPage });
    const { assets, endpoint } = await urlsOf(page);

    expect(page.url).toBe(`${url}/c1/graphql`);
    const statuses = await Promise.all(assets.map(({ href }) => statusOf(href)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await (await operation(endpoint)).json()).toEqual({ data: { __typename: 'Query' } });
  }
});
