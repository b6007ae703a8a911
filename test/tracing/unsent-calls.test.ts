import { expect, test } from 'vitest';
import { otlpReceiver } from '../support/telemetry/otlp-receiver.ts';
import { tracedProcess } from '../support/telemetry/traced-process.ts';

const client = 3;

test('the span of a call that was not sent says so, and has the reason', async () => {
  const receiver = await otlpReceiver();
  const { send, stop } = await tracedProcess({
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.origin,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    CONDUCTORONE_SERVER_URL: 'http://127.0.0.1:9',
    GATEWAY_UPSTREAM_ATTEMPTS: '1',
  });

  // Ten failures open the circuit.
  for (let sent = 0; sent < 11; sent += 1) await send({ query: '{ apps { nodes { id } } }' });
  await stop();

  const calls = receiver.spans().filter(({ kind }) => kind === client);
  const told = calls.map(({ attributes, status }) => ({
    unsent: attributes['c1_gateway.unsent'],
    error: attributes['error.type'],
    status,
  }));
  const failed = (code: string) => ({ error: code, status: { code: 2, message: code } });
  expect(told).toEqual([
    ...Array.from({ length: 10 }, () => ({ unsent: undefined, ...failed('unavailable') })),
    { unsent: true, ...failed('circuit-open') },
  ]);
});
