import { expect, test } from 'vitest';
import { parseResponse } from '../../../src/c1/call/response.ts';
import { expectLinear } from '../../support/linear-time.ts';
import { read, readCall } from '../connection.ts';
import { failureOf } from '../failure.ts';

/** How a refusal reads whose message is this text. */
function refusalOf(message: string): Promise<Readonly<Record<string, unknown>>> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ code: 3, message });
  return failureOf(() => parseResponse(read.endpoint, { status: 400, headers, body }, 'caller'));
}

const long = 400_000;

test.each(['(request-id: ', ')', ' ', '(request-id: a)', 'invalid A.B[0]: caused by: invalid '])(
  'of a long message of "%s" a thousand characters are read, in time in proportion to it',
  async (piece) => {
    const text = piece.repeat(long / piece.length);

    const refusal = await refusalOf(`x${text}`);

    expect(String(refusal['message']).length).toBeLessThanOrEqual(1_000);
    expect(() => {
      expectLinear(text, refusalOf, 'a refusal');
      expectLinear(`invalid A.B: ${text}`, refusalOf, 'a refusal of a field');
    }).not.toThrow();
  },
);

test('finds the request id and the field of a message of any length', async () => {
  const start = 'invalid SearchUsersRequest.Query: ';

  expect(await refusalOf(`${start}${'a'.repeat(long)} (request-id: 2abc)\n`)).toEqual({
    kind: 'invalid',
    message: start + 'a'.repeat(1_000 - start.length),
    isUpstreamMessage: true,
    ...readCall,
    status: 400,
    c1RequestId: '2abc',
    field: 'query',
  });
});

test.each([
  ['not found (request-id: a) (request-id: b)', 'not found (request-id: a)', 'b'],
  ['not found (request-id: a) and more', 'not found (request-id: a) and more', undefined],
  ['not found (request-id: a))', 'not found (request-id: a))', undefined],
  ['not found (request-id: )', 'not found', undefined],
  [`${'a'.repeat(990)} (request-id: 2abc)`, 'a'.repeat(990), '2abc'],
])('takes the request id only from the end: %s', async (text, message, c1RequestId) => {
  expect(await refusalOf(text)).toEqual({
    kind: 'invalid',
    message,
    isUpstreamMessage: true,
    ...readCall,
    status: 400,
    ...(c1RequestId !== undefined && { c1RequestId }),
  });
});
