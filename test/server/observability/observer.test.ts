import { expect, test } from 'vitest';
import type { CallObserver } from '../../../src/c1/client/call-observer.ts';
import type { BatchInterceptor } from '../../../src/schema/context.ts';
import type { Observer } from '../../../src/server/observability/observer.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';
import { measuring, samplesIn } from '../../support/telemetry/scrape.ts';

const words = 'words-of-an-observer-that-saw-a-token';
const fault = (): never => {
  throw new TypeError(words);
};
const quiet = { call: (): CallObserver => ({ end: () => undefined }), end: () => undefined };
const passing: BatchInterceptor = (_size, read) => read();
const whole = { ...quiet, batch: passing };

/** Observers that throw, each in one place. */
const faulty: Readonly<Record<string, Observer>> = {
  begin: { begin: fault },
  call: { begin: () => ({ ...whole, call: fault }) },
  'call.end': { begin: () => ({ ...whole, call: () => ({ end: fault }) }) },
  batch: { begin: () => ({ ...whole, batch: fault }) },
  end: { begin: () => ({ ...whole, end: fault }) },
};
const afterReading: Observer = {
  begin: () => ({
    ...whole,
    batch: async (_size, read) => {
      await read();
      return fault();
    },
  }),
};
const cases = [...Object.entries(faulty), ['batch', afterReading] as const];

test.each(cases)(
  'an observer that throws at %s changes no answer, no call and no log',
  async (where, bad) => {
    const { observer, scrape } = await measuring();
    for (const observers of [[bad], [bad, observer], [observer, bad]]) {
      const { sandbox, fetch, token, log, calls } = await sandboxedGateway({}, { observers });
      const user = sandbox.store.addUser();
      const query = `{ user(id: "${user.id}") { id } }`;
      for (let sent = 0; sent < 2; sent += 1) {
        const response = await fetch(post({ query }, token));
        expect([response.status, await response.json()]).toEqual([200, { data: { user: { id: user.id } } }]);
      }

      const call = `GET /api/v1/users/${user.id}`;
      expect(calls()).toEqual([call, call]);
      expect(log.filter(({ msg }) => msg === 'operation')).toMatchObject([
        { level: 'info', upstreamCalls: 1 },
        { level: 'info', upstreamCalls: 1 },
      ]);
      const told = log.filter(({ level }) => level === 'error').map(({ time: _, ...line }) => line);
      const msg = 'an observer threw: operations go on without it where it does';
      expect(told).toEqual([{ level: 'error', where, thrown: 'TypeError', msg }]);
      expect(JSON.stringify(log)).not.toContain(words);
    }
    const samples = samplesIn(await scrape());
    expect(samples.get('c1_gateway_operations_in_flight')).toBe(0);
    expect(
      samples.get('c1_gateway_operations_total{operation="other",type="query",outcome="succeeded"}'),
    ).toBe(4);
  },
);

test('what C1 refuses is no fault of an observer', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 500, {});
  });
  const { send, log } = gatewayOver(origin, { token: 'a-token', observers: [{ begin: () => whole }] });

  const { errors } = await send('{ user(id: "2abcdefghijklmnopqrstuvwxyz") { id } }');

  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UPSTREAM_ERROR']);
  expect(log.filter(({ msg }) => String(msg).startsWith('an observer'))).toEqual([]);
});

test('an observer adds headers to calls, and replaces none', async () => {
  const seen: unknown[] = [];
  const { origin } = await answering(({ headers }, response) => {
    seen.push([headers.authorization, headers['x-request-id'], headers['traceparent']]);
    answerJson(response, 404, {});
  });
  const headers = { authorization: 'Bearer of-another', 'x-request-id': 'another', traceparent: 'added' };
  const observer: Observer = { begin: () => ({ ...whole, call: () => ({ headers, end: () => undefined }) }) };
  const { fetch } = gatewayOver(origin, { observers: [observer] });

  const query = '{ user(id: "2abcdefghijklmnopqrstuvwxyz") { id } }';
  await fetch(post({ query }, 'a-token', { 'x-request-id': 'the-request' }));

  expect(seen).toEqual([['Bearer a-token', 'the-request', 'added']]);
});
