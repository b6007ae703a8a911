import { expect, test } from 'vitest';
import { load, problemsOf } from './load.ts';

const origins = (text: string) => load({ GATEWAY_CORS_ORIGINS: text }).cors.origins;
const hosts = (text: string) => load({ GATEWAY_ALLOWED_HOSTS: text }).allowedHosts?.slice(3);
const proxies = (text: string) => load({ GATEWAY_TRUST_PROXY: text }).trustedProxies;

test.each([
  ['https://portal.example', 'https://portal.example'],
  ['https://portal.example:8443', 'https://portal.example:8443'],
  ['https://Portal.Example', 'https://portal.example'],
  ['HTTPS://portal.example', 'https://portal.example'],
  ['https://portal.example:443', 'https://portal.example'],
  ['http://portal.example:80', 'http://portal.example'],
  ['https://portal.example:80', 'https://portal.example:80'],
  ['https://portal.example:', 'https://portal.example'],
  ['https://portal.example/', 'https://portal.example'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['https://BÜCHER.example:443/', 'https://xn--bcher-kva.example'],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
  ['https://faß.example', 'https://xn--fa-hia.example'],
  ['https://例え.テスト', 'https://xn--r8jz45g.xn--zckzah'],
  ['https://my_app.example', 'https://my_app.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
  ['http://[0:0:0:0:0:0:0:1]:80', 'http://[::1]'],
  ['tauri://localhost', 'tauri://localhost'],
  ['https://tauri.localhost', 'https://tauri.localhost'],
  ['capacitor://localhost/', 'capacitor://localhost'],
  ['Ionic://localhost', 'ionic://localhost'],
  ['app://', 'app://'],
  ['app://-', 'app://-'],
  ['app://obsidian.md', 'app://obsidian.md'],
  [
    'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb',
    'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb',
  ],
  [
    'moz-extension://0f2b8f2e-7d0c-4a3e-9b1f-0d5a1c1b2c3d',
    'moz-extension://0f2b8f2e-7d0c-4a3e-9b1f-0d5a1c1b2c3d',
  ],
  ['safari-web-extension://0F2B8F2E-7D0C', 'safari-web-extension://0F2B8F2E-7D0C'],
  ['vscode-webview://1abc', 'vscode-webview://1abc'],
  ['my.app+x://Host:80', 'my.app+x://Host:80'],
])('the origin %s is compared as %s', (entry, sent) => {
  expect(origins(entry)).toEqual([sent]);
  expect(origins(`${entry}, ${sent}`)).toEqual([sent, sent]);
});

test.each(['https://Portal.Example:443/', 'http://BÜCHER.example', 'http://[0::1]:80', 'https://0x7f.1'])(
  'the origin %s is compared as a browser sends it',
  (entry) => {
    expect(origins(entry)).toEqual([new URL(entry).origin]);
  },
);

const anExample = 'scheme and host, such as https://portal.example';
const aServer = 'the origin of a server, such as http://localhost:8080';
const ofNoPage = 'names no page: local files and sandboxed frames of all sites have it';

test.each([
  ['*', '"*" has a wildcard; want each origin in full'],
  ['https://*.portal.example', '"https://*.portal.example" has a wildcard; want each origin in full'],
  ['*.portal.example', '"*.portal.example" has a wildcard; want each origin in full'],
  ['https://portal.example:*', '"https://portal.example:*" has a wildcard; want each origin in full'],
  ['null', `"null" ${ofNoPage}; want ${aServer}`],
  ['Null', `"Null" ${ofNoPage}; want ${aServer}`],
  ['file://', `"file://" ${ofNoPage}; want ${aServer}`],
  ['file:///srv/page.html', `"file:///srv/page.html" ${ofNoPage}; want ${aServer}`],
  ['portal.example', '"portal.example" has no scheme; want https://portal.example'],
  ['portal.example:8443/', '"portal.example:8443/" has no scheme; want https://portal.example:8443'],
  ['//portal.example', '"//portal.example" has no scheme; want https://portal.example'],
  ['localhost:3000', '"localhost:3000" has no scheme; want http://localhost:3000'],
  ['https:portal.example', `"https:portal.example" has no scheme; want ${anExample}`],
  ['https:/portal.example', `"https:/portal.example" has no scheme; want ${anExample}`],
  ['https:///portal.example', `"https:///portal.example" has no scheme; want ${anExample}`],
  ['"https://portal.example"', `"\\"https://portal.example\\"" has no scheme; want ${anExample}`],
  ['https://portal.example"', `"https://portal.example\\"" is no origin; want ${anExample}`],
  ['https://', `"https://" is no origin; want ${anExample}`],
  ['https://portal.example:99999', `"https://portal.example:99999" is no origin; want ${anExample}`],
  ['https://[::1', `"https://[::1" is no origin; want ${anExample}`],
  ['https://portal.example\\', `"https://portal.example\\\\" is no origin; want ${anExample}`],
  ['https://portal.example/app', '"https://portal.example/app" has a path; want https://portal.example'],
  ['https://Portal.example:443//', '"https://Portal.example:443//" has a path; want https://portal.example'],
  ['tauri://localhost/app', '"tauri://localhost/app" has a path; want tauri://localhost'],
  [
    'https://portal.example?a=b',
    '"https://portal.example?a=b" has more than scheme and host; want https://portal.example',
  ],
  [
    'https://portal.example#',
    '"https://portal.example#" has more than scheme and host; want https://portal.example',
  ],
  [
    'wss://portal.example',
    '"wss://portal.example" has a scheme that no page has; want https://portal.example',
  ],
  [
    'ftp://portal.example',
    '"ftp://portal.example" has a scheme that no page has; want https://portal.example',
  ],
  [
    'htps://portal.example',
    '"htps://portal.example" has a scheme that no page has; want https://portal.example',
  ],
  [
    'htttps://portal.example',
    '"htttps://portal.example" has a scheme that no page has; want https://portal.example',
  ],
  ['https://user:s3cret@portal.example', `an entry has "@" in it; want ${anExample}, without a user name`],
])('the origin %s, which no page has, is refused by name', (entry, problem) => {
  expect(problemsOf({ GATEWAY_CORS_ORIGINS: entry })).toEqual([`GATEWAY_CORS_ORIGINS: ${problem}`]);
});

test('each entry of a list that never matches has its own line', () => {
  expect(problemsOf({ GATEWAY_CORS_ORIGINS: 'https://portal.example, *, null other.example' })).toEqual([
    'GATEWAY_CORS_ORIGINS: "*" has a wildcard; want each origin in full',
    `GATEWAY_CORS_ORIGINS: "null" ${ofNoPage}; want ${aServer}`,
    'GATEWAY_CORS_ORIGINS: "other.example" has no scheme; want https://other.example',
  ]);
});

test.each([
  ['graph.example', 'graph.example'],
  ['Graph.Example', 'graph.example'],
  ['graph.example.', 'graph.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['my_graph', 'my_graph'],
  ['10.0.0.7', '10.0.0.7'],
  ['[fd00::1]', '[fd00::1]'],
  ['fd00::1', '[fd00::1]'],
  ['FD00:0:0:0:0:0:0:1', '[fd00::1]'],
])('the host name %s is compared as %s', (entry, sent) => {
  expect(hosts(entry)).toEqual([sent]);
});

test.each([
  ['*.graph.example', '"*.graph.example" has a wildcard; want each host name in full'],
  ['*', '"*" has a wildcard; want each host name in full'],
  ['graph.example:8443', '"graph.example:8443" has a port, which is not compared; want graph.example'],
  ['graph.example:80', '"graph.example:80" has a port, which is not compared; want graph.example'],
  ['[fd00::1]:8443', '"[fd00::1]:8443" has a port, which is not compared; want [fd00::1]'],
  ['https://Graph.example', '"https://Graph.example" is a URL; want graph.example'],
  ['https://graph.example:8443/x', '"https://graph.example:8443/x" is a URL; want graph.example'],
  ['graph.example/c1', '"graph.example/c1" has a path; want graph.example'],
  ['[fd00::1', '"[fd00::1" is no host name; want a name such as graph.example'],
  ['graph,example"', '"example\\"" is no host name; want a name such as graph.example'],
  ['.', '"." is no host name; want a name such as graph.example'],
  ['user:s3cret@graph.example', 'an entry has "@" in it; want a name such as graph.example'],
])('the host name %s, which no request has, is refused by name', (entry, problem) => {
  expect(problemsOf({ GATEWAY_ALLOWED_HOSTS: entry })).toEqual([`GATEWAY_ALLOWED_HOSTS: ${problem}`]);
});

test.each([
  ['10.0.0.7', '10.0.0.7'],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['10.0.0.0/255.0.0.0', '10.0.0.0/255.0.0.0'],
  ['Loopback', 'loopback'],
  ['UNIQUELOCAL', 'uniquelocal'],
  ['[fd00::1]', 'fd00::1'],
  ['[fd00::]/8', 'fd00::/8'],
  ['FD00::/8', 'fd00::/8'],
])('the proxy %s is trusted as %s', (entry, trusted) => {
  expect(proxies(entry)).toEqual([trusted]);
});

const refusedWith = (problem: string, entries: readonly string[]): [string, string][] =>
  entries.map((entry) => [entry, `${JSON.stringify(entry)} ${problem}`]);
const aProxy = 'addresses such as 10.0.0.7, networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal';

test.each([
  ...refusedWith(`is no address and no network; want ${aProxy}`, [
    ...['10/8', '10.1/16', '10.*', '010.0.0.1', '*', 'all', 'proxy.example', 'https://10.0.0.7'],
    ...['10.0.0.0/40', '10.0.0.0/', '10.0.0.0/x', '999.1.1.1', 'fd00::/129'],
  ]),
  ['10.0.0.7:8080', '"10.0.0.7:8080" has a port; want 10.0.0.7'],
  ['[fd00::1]:8080', '"[fd00::1]:8080" has a port; want fd00::1'],
])('the proxy %s, which has no such address, is refused by name', (entry, problem) => {
  expect(problemsOf({ GATEWAY_TRUST_PROXY: entry })).toEqual([`GATEWAY_TRUST_PROXY: ${problem}`]);
});

test.each([
  ['', ''],
  ['/', ''],
  ['/c1', '/c1'],
  ['/c1/', '/c1'],
  ['/tools/c1.graph_v-2~', '/tools/c1.graph_v-2~'],
])('the base path %j is %j', (text, basePath) => {
  expect(load({ GATEWAY_BASE_PATH: text }).basePath).toBe(basePath);
});

const aPath = 'is no such path; want one such as /c1, of letters, digits and -._~ between slashes';

test.each([
  ...refusedWith(aPath, [
    ...['c1', 'c1/', '//', '//c1', '/c1//x', '/./c1', '/c1/..', '/c 1', '/c%201', '/c1?x', '/c1#x', '/c1;x'],
    ...['/ü', 'https://tools.example/c1'],
  ]),
  ['/c1/graphql', '"/c1/graphql" has the gateway\'s own path /graphql in it; want only the part before it'],
  ['/GraphQL/', '"/GraphQL/" has the gateway\'s own path /graphql in it; want only the part before it'],
  ['/health', '"/health" has the gateway\'s own path /health in it; want only the part before it'],
])('the base path %s is refused by name', (entry, problem) => {
  expect(problemsOf({ GATEWAY_BASE_PATH: entry })).toEqual([`GATEWAY_BASE_PATH: ${problem}`]);
});

test.each(['GATEWAY_JWT_ISSUER', 'GATEWAY_JWT_AUDIENCE'])(
  '%s is one value, and nothing around it',
  (name) => {
    const problemsWith = (value: string) =>
      problemsOf({ [name]: value }).filter(
        (problem) => problem.startsWith(`${name}: `) && !problem.includes('forward'),
      );

    expect(problemsWith('https://id.example/')).toEqual([]);
    expect(problemsWith('a name with blanks')).toEqual([]);
    expect(problemsWith('https://a.example,https://b.example')).toEqual([
      `${name}: has a comma; want one value, not a list`,
    ]);
    expect(problemsWith('"https://id.example"')).toEqual([
      `${name}: has quotes around it; want the value without them`,
    ]);
    expect(problemsWith('https://id.example ')).toEqual([
      `${name}: begins or ends with a blank; want the value alone`,
    ]);
  },
);
