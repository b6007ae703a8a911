import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';

test('two tokens, interleaved a thousand times, never have the permissions of each other', async () => {
  const { send, sandbox } = await sandboxedGateway({ ledgerLimit: 10 });
  const introspect = 'c1.api.auth.v1.Auth.Introspect';
  const rpcs = { apps: 'c1.api.app.v1.AppSearch.Search', users: 'c1.api.user.v1.UserSearch.Search' };
  const tokens = Object.values(rpcs).map((rpc) => sandbox.issueToken({ permissions: [introspect, rpc] }));
  const query = '{ viewer { apps: can(coordinate: "Query.apps") users: can(coordinate: "Query.users") } }';
  const expected = [
    { data: { viewer: { apps: true, users: false } } },
    { data: { viewer: { apps: false, users: true } } },
  ];

  for (let round = 0; round < 50; round += 1) {
    const order = Array.from({ length: 20 }, (_, index) => (index + round) % 2);
    const answers = await Promise.all(order.map((which) => send(query, {}, tokens[which])));
    expect(answers).toEqual(order.map((which) => expected[which]));
  }
});
