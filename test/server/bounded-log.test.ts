import { expect, test } from 'vitest';
import { createAudit } from '../../src/server/audit.ts';
import { beginRecord } from '../../src/server/operation-record.ts';
import { answering, answerJson } from '../support/answering.ts';
import { gatewayOver } from '../support/gateway.ts';
import { times } from '../support/hostile-documents.ts';
import { searchedLog } from '../support/searched-log.ts';
import { ask, serviceGateway } from '../support/service-gateway.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

const bytesOf = (line: unknown): number => Buffer.byteLength(JSON.stringify(line)) + 1;

const strings = (length: number, text: string): string[] =>
  Array.from({ length }, (_, i) => text + String(i));
const nested = (depth: number, within: (inner: unknown) => unknown): unknown =>
  Array.from({ length: depth }).reduce((inner) => within(inner), 'x');

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
  const record = beginRecord('r'.repeat(64), '2001:0db8:85a3:0000:0000:8a2e:0370:7334');
  const caller = { ...record.caller, name: 'x'.repeat(498) };

  const mutation = audit.begin({ ...record, caller }).begin({ mutation: 'm'.repeat(60), input });
  mutation.sending();
  mutation.end('PERSISTED_OPERATION_REQUIRED');

  expect(lines).toHaveLength(2);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(2_000);
});

test('a record shows the first of many ids and the number of the others', () => {
  const lines: string[] = [];
  const audit = createAudit(searchedLog('silent', (line) => void lines.push(line)));

  const input = { roleSlug: 'primary', ids: strings(970, id) };
  audit.begin(beginRecord()).begin({ mutation: 'change', input }).end('SUCCEEDED');

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
