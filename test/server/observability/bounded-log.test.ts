import { expect, test } from 'vitest';
import { createAudit } from '../../../src/server/observability/audit.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, post, type LogLine } from '../../support/gateway.ts';
import { times } from '../../support/hostile-documents.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';
import { ask, serviceGateway } from '../../support/service-gateway.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

const isAudit = ({ audit }: LogLine): boolean => audit === true;
const bytesOf = (line: unknown): number => Buffer.byteLength(JSON.stringify(line)) + 1;

const strings = (length: number, text: string): string[] =>
  Array.from({ length }, (_, i) => text + String(i));
const nested = (depth: number, within: (inner: unknown) => unknown): unknown =>
  Array.from({ length: depth }).reduce((inner) => within(inner), 'x');

/** An operation whose fields are as long as they may be. */
const longest = {
  requestId: 'r'.repeat(64),
  caller: 'x'.repeat(498),
  address: '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
};

test.each<[string, unknown]>([
  ['a long list', strings(970, id)],
  ['a list of long strings', strings(970, 'x'.repeat(5_000))],
  ['many lists', strings(100, 'list').map(() => strings(100, id))],
  ['lists within lists', nested(12, (inner) => [inner, inner])],
  ['objects within objects', nested(500, (inner) => ({ within: inner, beside: 1 }))],
  ['many members', Object.fromEntries(strings(2_000, 'name').map((name) => [name, id]))],
  ['long names', Object.fromEntries(strings(50, 'n'.repeat(900)).map((name) => [name, 1]))],
  ['empty lists and objects', Array.from({ length: 2_000 }, (_, i) => (i % 2 === 0 ? [] : {}))],
  ['numbers', Array.from({ length: 2_000 }, () => -1.234567890123456e-300)],
  ['characters of three bytes', strings(100, '\u20ac'.repeat(100))],
  ['characters that are escaped', { ['\u0001'.repeat(200)]: '\u0001'.repeat(200), '"': '\\"'.repeat(400) }],
  ['halves of characters', strings(100, '\ud83d'.repeat(100))],
  ['one long string', 'x'.repeat(100_000)],
  ['what no JSON holds', [10n ** 500n, undefined, Symbol('x'), Number.NaN]],
])('no record of a mutation has more than 2 kB: %s', (_name, input) => {
  const lines: string[] = [];
  const audit = createAudit(searchedLog('silent', (line) => void lines.push(line)));

  const mutation = audit.begin(longest).begin({ mutation: 'm'.repeat(60), input });
  mutation.sending();
  mutation.end('PERSISTED_OPERATION_REQUIRED');

  expect(lines).toHaveLength(2);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(2_000);
});

test('a record shows the first of many ids and the number of the others', () => {
  const lines: string[] = [];
  const audit = createAudit(searchedLog('silent', (line) => void lines.push(line)));

  const input = { roleSlug: 'primary', ids: strings(970, id) };
  audit.begin(longest).begin({ mutation: 'change', input }).end('SUCCEEDED');

  const { input: logged } = JSON.parse(lines.at(-1) ?? '') as { input: { roleSlug: string; ids: string[] } };
  const shown = logged.ids.length - 1;
  expect(shown).toBeGreaterThan(20);
  expect(logged).toEqual({
    roleSlug: 'primary',
    ids: [...strings(shown, id), `… ${970 - shown} more`],
  });
});

test('a subject of characters that take much room is cut by its bytes', async () => {
  const gateway = await serviceGateway();

  await ask(gateway, gateway.readUser, await gateway.provider.sign({ sub: '\u0001'.repeat(200) }));

  const [caller] = gateway.log.map((line) => JSON.stringify(line['caller']));
  expect(Buffer.byteLength(caller ?? '')).toBeLessThanOrEqual(500);
});

test('the line of an operation shows 20 kinds of errors and the number of the others', async () => {
  let request = 0;
  const { origin } = await answering((_request, response) => {
    request += 1;
    answerJson(response, 400, { code: 3, message: `no luck (request-id: ${'r'.repeat(100)}-${request})` });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  await send(`{ ${times(45, (i) => `u${i}: user(id: "${id}${i}") { displayName }`)} }`);

  const [line] = log;
  const errors = line?.['errors'] as { path: string[] }[];
  expect(errors.map(({ path }) => path)).toEqual(Array.from({ length: 20 }, (_, i) => [`u${i}`]));
  expect(line?.['moreErrors']).toBe(25);
  expect(bytesOf(line)).toBeLessThanOrEqual(10_000);
});

test('the worst of many kinds of errors are among those that are shown', async () => {
  let request = 0;
  const { origin } = await answering(({ url = '' }, response) => {
    request += 1;
    const message = `no luck (request-id: id-${request})`;
    if (url.endsWith('44')) answerJson(response, 501, { code: 12, message });
    else answerJson(response, 403, { code: 7, message });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  await send(`{ ${times(45, (i) => `u${i}: user(id: "${id}${i}") { displayName }`)} }`);

  expect(log).toMatchObject([
    {
      level: 'warn',
      errors: expect.arrayContaining([expect.objectContaining({ path: ['u44'] })]) as unknown,
    },
  ]);
});

test('aliases of any length leave the line of an operation short', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 403, { code: 7, message: 'no' });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });
  const alias = (i: number): string => `${'a'.repeat(2_000)}${i}`;

  await send(`{ ${times(40, (i) => `${alias(i)}: user(id: "${id}${i}") { displayName }`)} }`);

  expect(log).toMatchObject([{ errors: [{ path: [`${'a'.repeat(100)}…`], count: 40 }] }]);
  expect(bytesOf(log[0])).toBeLessThanOrEqual(10_000);
});

test('ten values that C1 does not promise are warned of, and the others are counted', async () => {
  const { origin } = await answering((_request, response) => {
    const list = strings(100, 'STATUS_').map((status, i) => ({ user: { id: `${id}${i}`, status } }));
    answerJson(response, 200, { list, nextPageToken: '' });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  await send('{ users(first: 100) { nodes { status } } }');

  expect(log.filter(({ where }) => where !== undefined)).toHaveLength(10);
  expect(log.at(-1)).toMatchObject({ msg: 'operation', moreWarnings: 90 });
});

test('a trusted document that cannot run is warned of by the beginning of the reason', () => {
  const documents = new Map([['h'.repeat(5_000), `{ ${'n'.repeat(50_000)} }`]]);
  const { log } = gatewayOver('http://127.0.0.1:9', { trustedDocuments: { mode: 'log', documents } });

  expect(log).toHaveLength(1);
  expect(log).toMatchObject([{ hash: `${'h'.repeat(300)}…`, level: 'warn' }]);
  expect(bytesOf(log[0])).toBeLessThanOrEqual(1_500);
});

test('fifty mutations of a caller without a token are one record', async () => {
  const { origin, calls } = await answering((_request, response) => {
    answerJson(response, 500, {});
  });
  const { fetch, log } = gatewayOver(origin);
  const query = `mutation M($input: SetUserOwnersInput!) { ${times(50, (i) => `a${i}: setUserOwners(input: $input) { user { id } } `)} }`;
  const userRefs = strings(970, 'u'.repeat(20)).map((text) => ({ id: text }));
  const input = { userId: id, roleSlug: 'primary', userRefs, appEntitlementRefs: [] };

  await fetch(post({ query, variables: { input } }));

  expect(calls).toEqual([]);
  expect(log.filter(isAudit)).toMatchObject([
    {
      phase: 'unsent',
      mutation: 'setUserOwners',
      count: 50,
      mutations: Array(5).fill('setUserOwners') as string[],
      outcome: 'UNAUTHENTICATED',
    },
  ]);
  expect(bytesOf(log.find(isAudit))).toBeLessThanOrEqual(2_000);
});

test('fifty mutations of a read-only caller are one record', async () => {
  const gateway = await serviceGateway();
  const mutation = gateway.createOwner.replace(/^mutation \{ (.*) \}$/, '$1');
  const query = `mutation { ${times(50, (i) => `a${i}: ${mutation} `)} }`;

  await ask(gateway, query, await gateway.provider.sign());

  expect(gateway.calls()).toEqual([]);
  expect(gateway.log.filter(isAudit)).toMatchObject([{ phase: 'unsent', count: 50, outcome: 'FORBIDDEN' }]);
});

test('mutations that are not sent for different reasons are one record for each reason', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 500, {});
  });
  const { send, log } = gatewayOver(origin);
  const create = (roleSlug: string): string =>
    `createUserOwner(input: { appId: "${id}", roleSlug: "${roleSlug}", userRefId: "${id}" }) { __typename }`;

  await send(`mutation { ${times(10, (i) => `a${i}: ${create(i % 2 === 0 ? '..' : 'primary')} `)} }`);

  const outcomes = log.filter(isAudit).map(({ outcome, count }) => [outcome, count]);
  expect(outcomes).toEqual([
    ['BAD_USER_INPUT', 5],
    ['UNAUTHENTICATED', 5],
  ]);
});

test('no record of unsent mutations has more than 2 kB', () => {
  const lines: string[] = [];
  const audit = createAudit(searchedLog('silent', (line) => void lines.push(line)));
  const operation = audit.begin(longest);
  const input = strings(970, id);

  for (let i = 0; i < 50; i += 1) {
    operation.begin({ mutation: 'm'.repeat(60), input }).end('PERSISTED_OPERATION_REQUIRED');
  }
  operation.end();

  expect(lines).toHaveLength(1);
  expect(Buffer.byteLength(lines[0] ?? '')).toBeLessThanOrEqual(2_000);
});
