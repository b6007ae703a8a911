import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createInterface } from 'node:readline';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { ask, start } from '../support/process.ts';
import { expect, test } from 'vitest';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';
const create = `mutation { createUserOwner(input: { appId: "${id}", roleSlug: "primary", userRefId: "${id}" }) { __typename } }`;
const read = `query ${'N'.repeat(100)} { __typename }`;

/** A process in front of a C1 that holds the first write, and answers others. */
async function startHolding() {
  let hold: (response: ServerResponse) => void = () => undefined;
  const held = new Promise<ServerResponse>((resolve) => (hold = resolve));
  const { origin, calls } = await answering((_request, response) => {
    if (calls.length === 1) hold(response);
    else answerJson(response, 403, { code: 7, message: 'no' });
  });
  const running = await start({
    CONDUCTORONE_SERVER_URL: origin,
    CONDUCTORONE_ACCESS_TOKEN: 'some-access-token',
    GATEWAY_IDENTITY: 'service',
    GATEWAY_ALLOW_ANONYMOUS: 'true',
    GATEWAY_RATE_LIMIT: '0',
    GATEWAY_LOG_BUFFER_BYTES: '20000',
  });
  return { ...running, held, calls };
}

const refusal = {
  data: { createUserOwner: null },
  errors: [
    {
      message: 'The audit log cannot keep up: changes are refused, reads are not',
      extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 5 },
    },
  ],
};

test(
  'a reader of the log that stands still stops changes and nothing else, and no record is lost',
  { timeout: 60_000 },
  async () => {
    const { url, process: child, lines, held, calls } = await startHolding();
    const stdout = child.stdout ?? expect.fail('no output');
    const first = ask(url, create);
    const response = await held;

    // The reader stands still: reads go on, and changes until the log has no room for them.
    stdout.pause();
    let [reads, changes] = [0, 0];
    let answer: unknown;
    do {
      const asked = Array.from({ length: 20 }, () => ask(url, read));
      expect(await Promise.all(asked)).toEqual(asked.map(() => ({ data: { __typename: 'Query' } })));
      reads += asked.length;
      answer = await ask(url, create);
      changes += 1;
    } while (!JSON.stringify(answer).includes('UPSTREAM_UNAVAILABLE') && reads < 10_000);
    expect(answer).toMatchObject(refusal);
    const sent = calls.length;
    expect(await ask(url, create)).toMatchObject(refusal);
    expect(calls).toHaveLength(sent);

    // What was sent before is answered, and the log has it once the reader goes on.
    answerJson(response, 200, {});
    expect(await first).toMatchObject({
      data: { createUserOwner: { __typename: expect.any(String) as string } },
    });
    const isNoted = new Promise<void>((resolve) => {
      createInterface(stdout).on('line', (line) => {
        if (line.includes('"dropped":')) resolve();
      });
    });
    stdout.resume();
    await isNoted;
    expect(await ask(url, create)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    child.kill('SIGINT');
    await once(child, 'close');

    const pairs = lines.filter(({ mutationIndex }) => mutationIndex !== undefined);
    const outcomes = pairs.filter(({ phase }) => phase === 'ended').map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual([...Array<string>(sent).fill('FORBIDDEN'), 'SUCCEEDED']);
    expect(pairs).toHaveLength(2 * (sent + 1));
    const ordinary = lines.filter(({ msg, phase }) => msg === 'operation' || phase === 'unsent');
    const dropped = lines.reduce((sum, line) => sum + Number(line['dropped'] ?? 0), 0);
    expect(dropped).toBeGreaterThan(0);
    // One line for each operation, and one for each that was refused: the last of the loop, and the one after it.
    expect(ordinary.length + dropped).toBe(reads + changes + 3 + 2);
    const times = lines.map(({ time }) => String(time));
    expect(times).toEqual(times.toSorted());
  },
);
