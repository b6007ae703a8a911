import type { Socket } from 'node:net';
import { answerBytes, type HttpMessage } from './http-message.ts';

/**
 * Gives a client the head, then a byte of the body every twenty milliseconds for as long as it stays, and never the
 * last one.
 */
export function trickle({ head, body }: HttpMessage, client: Socket): void {
  client.write(head);
  let sent = 0;
  const timer = setInterval(() => {
    if (sent >= body.length - 1) return;
    client.write(body.subarray(sent, sent + 1));
    sent += 1;
  }, 20);
  client.once('close', () => {
    clearInterval(timer);
  });
}

const hugeBytes = 100_000_000;
const chunk = Buffer.alloc(100_000, ' ');

/**
 * Gives a client an answer behind a hundred megabytes of spaces, which JSON allows: who reads it all finds it valid.
 * @returns how many bytes were taken before the client closed the connection; some may still lie in buffers
 */
export async function flood({ body }: HttpMessage, client: Socket): Promise<number> {
  client.write(
    answerBytes(200, { 'content-type': 'application/json', 'content-length': hugeBytes + body.length }),
  );
  for (let taken = 0; taken < hugeBytes; taken += chunk.length) {
    const error = await new Promise((resolve) => client.write(chunk, resolve));
    if (error instanceof Error) return taken;
  }
  client.write(body);
  return hugeBytes;
}
