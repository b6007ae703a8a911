import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGraphiql, type GraphiqlOptions } from '../../../src/server/graphiql/graphiql.ts';

const lineSeparator = String.fromCharCode(0x2028);
const hostile = `</script><script>alert(1)</script><!-- " ' & ${lineSeparator}`;
/** The page and its assets, by requests at no base path. */
const exploring = (options: GraphiqlOptions) => {
  const explore = createGraphiql(options);
  return (request: Request) => explore(request, new URL(request.url).pathname);
};
const graphiql = exploring({
  endpoint: '/graphql',
  title: `Owners ${hostile}`,
  tabs: [
    { query: `{ users(name: "${hostile}") { id } }`, variables: '{ "n": 1 }' },
    { query: '{ apps { id } }' },
  ],
  introspect: () => '{"data":{"__schema":{}}}',
});

/** What Chrome sends when a person follows a link. */
const navigation = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', json: 'application/json' };

const answer = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  graphiql(new Request(`http://gateway.test${path}`, { method, headers }));

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const response = await answer(path, headers, method);
  if (!response) throw new Error(`no answer to ${method} ${path}`);
  return response;
}

const getPage = (headers: Record<string, string> = {}, method = 'GET') =>
  get('/graphql', { accept: 'text/html,*/*;q=0.8', ...headers }, method);

async function assetPaths(): Promise<string[]> {
  const html = await (await getPage()).text();
  return [...new Set(html.match(/graphql\/graphiql\/[\w.-]+/g))].map((path) => `/${path}`);
}

/** The path of `graphiql.js`, say, with the hash that it has on the page. */
async function pathOf(name: string): Promise<string> {
  const path = (await assetPaths()).find((candidate) =>
    candidate.replace(/-[\w-]+(?=\.\w+$)/, '').endsWith(`/${name}`),
  );
  if (path === undefined) throw new Error(`the page names no ${name}`);
  return path;
}

describe('the explorer', () => {
  it('is a small page that a browser revalidates each time', async () => {
    const response = await getPage();
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html.length).toBeLessThan(5_000);
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-cache',
      'content-length': String(Buffer.byteLength(html)),
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src data:; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      etag: expect.stringMatching(/^"[\w-]{22}-identity"$/) as string,
      'referrer-policy': 'no-referrer',
      vary: 'accept, accept-encoding',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  it('names nothing outside its own folder and has no script of its own', async () => {
    const html = await (await getPage()).text();
    expect(html.match(/(?:src|href)="(?!graphql\/graphiql\/|data:)/g)).toBeNull();
    expect(html.match(/<script(?! type="module" src="graphql\/| type="application\/json")/g)).toBeNull();
  });

  it('keeps title and tabs where they are put, whatever they contain', async () => {
    const html = await (await getPage()).text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!-- ');
    const data = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(data)).toMatchObject({
      title: `Owners ${hostile}`,
      tabs: [
        { query: `{ users(name: "${hostile}") { id } }`, variables: '{ "n": 1 }' },
        { query: '{ apps { id } }' },
      ],
    });
  });

  it('serves each asset that the page names, for ever, under the name of its content', async () => {
    const paths = await assetPaths();
    const names = paths.map((path) => /\/([\w.-]+?)-(?:[A-Z0-9]{8}|[\w-]{22})\.\w+$/.exec(path)?.[1]);
    // `chunk`s are what several scripts share, and the rest what is imported once the page is shown.
    expect(new Set(names)).toEqual(
      new Set([
        'chunk',
        'editor-worker',
        'graphiql',
        'graphql-worker',
        'graphqlMode',
        'json-worker',
        'lite',
        'monaco-editor',
        'schema',
      ]),
    );
    for (const path of paths) {
      const response = await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      const type = types[path.split('.').at(-1) ?? ''] ?? '';
      expect(Object.fromEntries(response.headers)).toEqual({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
        'content-length': String((await response.arrayBuffer()).byteLength),
        'content-security-policy': "default-src 'none'",
        'content-type': `${type}; charset=utf-8`,
        etag: expect.stringMatching(/^"[\w-]{22}-gzip"$/) as string,
        'referrer-policy': 'no-referrer',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('gives the same script in both encodings, each with a tag of its own', async () => {
    const script = await pathOf('graphiql.js');
    const fetchAs = async (encoding: string) => {
      const response = await get(script, { 'accept-encoding': encoding });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const [gzip, plain] = await Promise.all([fetchAs('gzip'), fetchAs('identity')]);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(plain.response.headers.get('content-length')).toBe(String(plain.bytes.byteLength));
    expect(plain.response.headers.get('etag')).not.toBe(gzip.response.headers.get('etag'));
  });

  it('has no script, style or worker that names another origin to load from', async () => {
    for (const path of (await assetPaths()).filter((name) => !name.endsWith('.json'))) {
      const text = await (await get(path)).text();
      expect({
        path,
        found: /(?:@import|importScripts\(|import\()\s*["'(]*(?:https?:)?\/\//.exec(text)?.[0],
      }).toEqual({
        path,
        found: undefined,
      });
    }
  });

  it.each([
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', null],
    ['gzip;q=0.000', null],
    ['zstd', null],
    ['', null],
  ])('answers accept-encoding "%s" with %s', async (accepted, encoding) => {
    const response = await get(await pathOf('graphiql.js'), { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  it('compresses the page as it does the assets, for it carries the tabs', async () => {
    const plain = await (await getPage()).text();
    const response = await getPage({ 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
  });

  it('gives the schema as an asset only where that is configured', async () => {
    const schema = await get(await pathOf('schema.json'));
    expect(await schema.json()).toEqual({ data: { __schema: {} } });
    const without = exploring({ endpoint: '/graphql', title: 'Owners', tabs: [] });
    const page = await without(
      new Request('http://gateway.test/graphql', { headers: { accept: 'text/html' } }),
    );
    expect(await page?.text()).not.toContain('schema');
  });

  it.each(['?query=%7Busers%7D', '?query=', '?query=mutation%7Bx%7D&variables=%7B%7D', '?id=1'])(
    'is the page where a browser follows the link %s, which runs nothing',
    async (search) => {
      const response = await get(`/graphql${search}`, { accept: navigation });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toBe(await (await getPage()).text());
    },
  );

  it('gives the recipes as an asset only where there are some', async () => {
    const recipe = { job: 'Find', query: '{ apps { id } }', variables: '{}' };
    const page = exploring({ endpoint: '/graphql', title: 'Owners', tabs: [], recipes: () => [recipe] });
    const read = (path: string) =>
      page(new Request(`http://gateway.test${path}`, { headers: { accept: 'text/html' } }));
    const [path = ''] =
      /graphql\/graphiql\/recipes-[\w-]{22}\.json/.exec((await (await read('/graphql'))?.text()) ?? '') ?? [];
    expect(await (await read(`/${path}`))?.json()).toEqual([recipe]);
    expect((await assetPaths()).join()).not.toContain('recipes');
  });

  it('sends no body to a browser that has the same bytes', async () => {
    for (const path of ['/graphql', await pathOf('graphiql.js')]) {
      const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
      const etag = (await get(path, headers)).headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await get(path, { ...headers, 'if-none-match': known });
        expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([
          304,
          etag,
          '',
        ]);
      }
      expect((await get(path, { ...headers, 'if-none-match': '"other"' })).status).toBe(200);
      expect(
        (await get(path, { ...headers, 'accept-encoding': 'identity', 'if-none-match': etag })).status,
      ).toBe(200);
    }
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const path of ['/graphql', ...(await assetPaths())]) {
      for (const encoding of ['gzip', 'identity']) {
        const headers = { accept: 'text/html', 'accept-encoding': encoding };
        const head = await get(path, headers, 'HEAD');
        expect([...head.headers]).toEqual([...(await get(path, headers)).headers]);
        expect(await head.text()).toBe('');
      }
    }
  });

  it('gives the same names and tags in every process, so that instances behind one address agree', async () => {
    const again = exploring({ endpoint: '/graphql', title: 'Owners', tabs: [] });
    const other = exploring({ endpoint: '/graphql', title: 'Owners', tabs: [] });
    const request = new Request('http://gateway.test/graphql', { headers: { accept: 'text/html' } });
    const pages = await Promise.all([again(request), again(request), other(request)]);
    const [first, ...rest] = await Promise.all(
      pages.map(async (page) => [page?.headers.get('etag'), await page?.text()]),
    );
    expect(rest).toEqual([first, first]);
  });

  it.each([
    ['POST', '/graphql', 'text/html'],
    ['OPTIONS', '/graphql', 'text/html'],
    ['GET', '/graphql', 'application/json'],
    ['GET', '/graphql', '*/*'],
    ['GET', '/graphql?query=%7Busers%7D', 'application/json'],
    ['GET', '/graphql?query=%7Busers%7D', '*/*'],
    ['GET', '/graphql?query=%7Busers%7D', 'application/graphql-response+json, text/html;q=0.1'],
    ['GET', '/', 'text/html'],
    ['GET', '/graphqls', 'text/html'],
    ['GET', '/graphql/graphiql', 'text/html'],
    ['GET', '/graphql/graphiql/', 'text/html'],
    ['GET', '/graphql/graphiql/graphiql.js', '*/*'],
    ['GET', '/graphql/graphiql/../../etc/passwd', '*/*'],
    ['GET', '/graphql/graphiql/__proto__', '*/*'],
    ['POST', '/graphql/graphiql/graphiql.js', '*/*'],
  ])('leaves %s %s for %s to others', async (method, path, accept) => {
    expect(await answer(path, { accept }, method)).toBeUndefined();
  });
});
