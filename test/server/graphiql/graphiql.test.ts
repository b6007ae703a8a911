import { brotliDecompressSync, gunzipSync } from 'node:zlib';
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

/** The path of `boot.js`, say, with the hash that it has on the page. */
async function pathOf(name: string): Promise<string> {
  const path = (await assetPaths()).find((candidate) =>
    candidate.replace(/-[\w-]{22}\./, '.').endsWith(`/${name}`),
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
    expect(html.match(/<script(?! defer src="graphql\/| type="application\/json")/g)).toBeNull();
  });

  it('keeps title and tabs where they are put, whatever they contain', async () => {
    const html = await (await getPage()).text();
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<!-- ');
    const data = /<script type="application\/json" id="options">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(data)).toMatchObject({
      title: `Owners &#60;/script&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;!-- &#34; &#39; &#38; ${lineSeparator}`,
      defaultTabs: [
        { query: `{ users(name: "${hostile}") { id } }`, variables: '{ "n": 1 }' },
        { query: '{ apps { id } }' },
      ],
      shouldPersistHeaders: false,
    });
  });

  it('serves each asset that the page names, for ever, under the name of its content', async () => {
    const paths = await assetPaths();
    expect(paths.map((path) => path.replace(/-[\w-]{22}\./, '.')).sort()).toEqual([
      '/graphql/graphiql/boot.js',
      '/graphql/graphiql/editor-worker.js',
      '/graphql/graphiql/graphiql.css',
      '/graphql/graphiql/graphiql.js',
      '/graphql/graphiql/graphql-worker.js',
      '/graphql/graphiql/json-worker.js',
      '/graphql/graphiql/schema.json',
    ]);
    for (const path of paths) {
      const response = await get(path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      const type = types[path.split('.').at(-1) ?? ''] ?? '';
      expect(Object.fromEntries(response.headers)).toEqual({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
        'content-length': String((await response.arrayBuffer()).byteLength),
        'content-security-policy': "default-src 'none'",
        'content-type': `${type}; charset=utf-8`,
        etag: expect.stringMatching(/^"[\w-]{22}-br"$/) as string,
        'referrer-policy': 'no-referrer',
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('gives the same script in every encoding, each with a tag of its own', async () => {
    const script = await pathOf('graphiql.js');
    const fetchAs = async (encoding: string) => {
      const response = await get(script, { 'accept-encoding': encoding });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const [br, gzip, plain] = await Promise.all(['br', 'gzip', 'identity'].map(fetchAs));
    if (!br || !gzip || !plain) throw new Error('three responses were expected');
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(plain.response.headers.get('content-length')).toBe(String(plain.bytes.byteLength));
    const tags = [br, gzip, plain].map(({ response }) => response.headers.get('etag'));
    expect(new Set(tags).size).toBe(3);
  });

  it.each([
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['br;q=0.000', null],
    ['zstd', null],
    ['', null],
  ])('answers accept-encoding "%s" with %s', async (accepted, encoding) => {
    const response = await get(await pathOf('boot.js'), { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  it('compresses the page as it does the assets, for it carries the tabs', async () => {
    const plain = await (await getPage()).text();
    const response = await getPage({ 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
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

  it('sends no body to a browser that has the same bytes', async () => {
    for (const path of ['/graphql', await pathOf('boot.js')]) {
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
        (await get(path, { ...headers, 'accept-encoding': 'br', 'if-none-match': '"x-gzip"' })).status,
      ).toBe(200);
    }
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const path of ['/graphql', ...(await assetPaths())]) {
      for (const encoding of ['br', 'gzip', 'identity']) {
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
    ['GET', '/graphql?query=%7Busers%7D', 'text/html'],
    ['GET', '/graphql?query=', 'text/html'],
    ['GET', '/', 'text/html'],
    ['GET', '/graphqls', 'text/html'],
    ['GET', '/graphql/graphiql', 'text/html'],
    ['GET', '/graphql/graphiql/', 'text/html'],
    ['GET', '/graphql/graphiql/boot.js', '*/*'],
    ['GET', '/graphql/graphiql/../../etc/passwd', '*/*'],
    ['GET', '/graphql/graphiql/__proto__', '*/*'],
    ['POST', '/graphql/graphiql/boot.js', '*/*'],
  ])('leaves %s %s for %s to others', async (method, path, accept) => {
    expect(await answer(path, { accept }, method)).toBeUndefined();
  });
});
