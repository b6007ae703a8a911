import { expect, test } from 'vitest';
import { createAcceptedTokens } from '../../../src/rate-limit/accepted-tokens.ts';
import { gatewayOver } from '../../support/gateway.ts';

test('an operation whose admission fails unexpectedly is answered and logged like any other', async () => {
  const consume = () => Promise.reject(new Error('broken'));
  const limiter = { policies: [], tokens: createAcceptedTokens(), consume };
  const { send, log } = gatewayOver('http://127.0.0.1:9', { limiter });

  expect(await send('{ __typename }', {}, 'token')).toMatchObject({
    errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect(log).toMatchObject([
    { level: 'error', msg: 'operation', errors: [{ code: 'INTERNAL_SERVER_ERROR' }] },
  ]);
});
