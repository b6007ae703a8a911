/** A fast C1 in a process of its own: prepared answers, and as late as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { appsAnswer, preparedAnswers } from './answers.ts';
import { createSearches } from './search.ts';

/** What the process is told; it answers each with {@link C1State}. */
export interface C1Order {
  /** So long each answer takes from now on. */
  readonly latencyMs?: number;
  /** Calls whose URL begins so take a time of their own from now on; null for none. */
  readonly slow?: SlowCalls | null;
}

export interface SlowCalls {
  readonly url: string;
  readonly latencyMs: number;
}

export interface C1State {
  readonly origin: string;
  /** Calls since the last order. */
  readonly calls: number;
}

const prepared = preparedAnswers();
const searches = createSearches();
const allApps = Buffer.from(appsAnswer());
let latencyMs = 0;
let slow: SlowCalls | null = null;
let calls = 0;

/** The answer to a call; undefined to one that no workload makes. */
async function answerTo(request: IncomingMessage): Promise<Buffer | undefined> {
  const { method = '', url = '', headers } = request;
  // A create has a body that says what the path says; it is read, and no more.
  const body = method === 'POST' ? await text(request) : '';
  if (headers.authorization?.startsWith('Bearer ') !== true) return undefined;
  if (method === 'POST' && searches.has(url)) return searches.get(url)?.(body);
  if (method === 'POST' && url === '/api/v1/search/apps') return allApps;
  return prepared.get(`${method} ${url}`);
}

function send(response: ServerResponse, answer: Buffer | undefined): void {
  const body = answer ?? Buffer.from('{"code":5,"message":"not found","details":[]}');
  response.writeHead(answer === undefined ? 404 : 200, {
    'content-type': 'application/json',
    'content-length': body.length,
  });
  response.end(body);
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  calls += 1;
  const answer = await answerTo(request);
  const ownMs = slow !== null && request.url?.startsWith(slow.url) === true ? slow.latencyMs : latencyMs;
  if (ownMs === 0) send(response, answer);
  else setTimeout(send, ownMs, response, answer);
}

const server = createServer((request, response) => void serve(request, response));
// Node's five seconds would close connections between two runs, and those who kept them would have to make new ones.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const report = (): void => {
    process.send?.({ origin: `http://127.0.0.1:${port}`, calls } satisfies C1State);
    calls = 0;
  };
  process.on('message', (order: C1Order) => {
    latencyMs = order.latencyMs ?? latencyMs;
    if (order.slow !== undefined) slow = order.slow;
    report();
  });
  report();
});
// Nobody is left to ask.
process.on('disconnect', () => process.exit());
