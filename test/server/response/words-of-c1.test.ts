import { expect, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../support/gateway.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';
const words = 'the service principal blue-whale-12345 lacks permission/c1.api.user.v1.UserService.Get';

/** How a read fails, and what the log says of it, when C1 answers with a status and these words. */
async function failureOf(status: number, mode: 'forward' | 'service') {
  const { origin } = await answering((_request, response) => {
    answerJson(response, status, { code: 2, message: `${words} (request-id: abc-1)` });
  });
  const identity =
    mode === 'forward'
      ? ({ kind: 'forward' } as const)
      : ({ kind: 'service', tokens: staticToken('of-the-gateway'), callers: 'anonymous' } as const);
  const { send, log } = gatewayOver(origin, { identity, token: 'of-the-caller' });
  const { errors } = await send(`{ userOwnerships(userId: "${id}") { nodes { appId } } }`);
  const { code, c1RequestId } = errors?.[0]?.extensions ?? {};
  return { message: errors?.[0]?.message, code, c1RequestId, log };
}

test.each([
  [401, 'UPSTREAM_ERROR', "C1 does not accept the gateway's own credentials"],
  [403, 'FORBIDDEN', "C1 does not allow this to the gateway's credentials"],
])(
  "in service mode C1's words of a %i are about the gateway, and not for callers",
  async (status, code, message) => {
    const { log, ...failure } = await failureOf(status, 'service');

    expect(failure).toEqual({ message, code, c1RequestId: 'abc-1' });
    expect(JSON.stringify(log)).not.toContain('blue-whale');
  },
);

test.each([
  [401, 'UNAUTHENTICATED'],
  [403, 'FORBIDDEN'],
])(
  "in forward mode C1's words of a %i are about the caller, and shown to that caller alone",
  async (status, code) => {
    const { log, ...failure } = await failureOf(status, 'forward');

    expect(failure).toEqual({ message: words, code, c1RequestId: 'abc-1' });
    expect(JSON.stringify(log)).not.toContain('blue-whale');
  },
);

test.each(
  (
    [
      [400, 'BAD_USER_INPUT'],
      [404, 'NOT_FOUND'],
      [409, 'CONFLICT'],
      [422, 'BAD_USER_INPUT'],
    ] as const
  ).flatMap(([status, code]) =>
    (['forward', 'service'] as const).map((mode) => [status, mode, code] as const),
  ),
)(
  "C1's words of a %i in %s mode are about what was asked for, and for the caller",
  async (status, mode, code) => {
    expect(await failureOf(status, mode)).toMatchObject({ message: words, code });
  },
);

test.each(
  [408, 418, 429, 499, 500, 503].flatMap((status) =>
    (['forward', 'service'] as const).map((mode) => [status, mode] as const),
  ),
)("C1's words of a %i in %s mode are for no caller", async (status, mode) => {
  const { message } = await failureOf(status, mode);

  expect(message).not.toContain('blue-whale');
});
