import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { gatewayOver } from '../../support/gateway.ts';

/** Nothing listens there: what the audits ask is answered without C1. */
const noUpstream = 'http://127.0.0.1:9';

const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init: RequestInit) => gatewayOver(noUpstream).fetch(new Request(url, init)),
});

test('the specification has 61 audits, each with a name of its own', () => {
  expect(audits).toHaveLength(61);
  expect(new Set(audits.map(({ name }) => name)).size).toBe(61);
});

for (const { name, fn } of audits) {
  test(name, async () => {
    expect(await fn()).toEqual(expect.objectContaining({ status: 'ok' }));
  });
}
