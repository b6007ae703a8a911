import { request, type IncomingMessage } from 'node:http';
import { late, maxAnswerBytes, maxErrors, type Outcome } from './expectations.ts';

/** What a client sends to the gateway. */
export interface Sending {
  readonly body: string;
  readonly token?: string | undefined;
  /** Milliseconds after which the client gives up. */
  readonly patienceMs?: number;
}

/** What came of a request. */
export interface Exchange {
  readonly outcome: Outcome;
  readonly tookMs: number;
  readonly bytes: number;
  /** The parsed body; undefined where there is none, or it is no JSON. */
  readonly answer: Answer | undefined;
}

/** The body of an answer, as far as clients look at it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const accept = 'application/graphql-response+json, application/json;q=0.9';

/** Sends one operation by a connection of its own; a failure is an outcome too: it never rejects. */
export async function exchange(
  url: string,
  { body, token, patienceMs = 30_000 }: Sending,
): Promise<Exchange> {
  const startedAt = performance.now();
  const headers = {
    accept,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const received = await new Promise<Received>((resolve) => {
    const sent = request(url, { method: 'POST', agent: false, headers }, (response) => {
      void receive(response).then(resolve);
    });
    const patience = setTimeout(() => {
      resolve({ outcome: late });
      sent.destroy();
    }, patienceMs);
    sent.once('close', () => {
      clearTimeout(patience);
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ outcome: `closed (${error.code ?? error.message})` });
    });
    sent.end(body);
  });
  return { bytes: 0, answer: undefined, ...received, tookMs: performance.now() - startedAt };
}

type Received = Pick<Exchange, 'outcome'> & Partial<Exchange>;

async function receive(response: IncomingMessage): Promise<Received> {
  const { statusCode = 0 } = response;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // What comes after that says nothing more; to read it would measure the loopback device.
      if (bytes > maxAnswerBytes) return { outcome: `${statusCode} beyond ${maxAnswerBytes} bytes`, bytes };
      chunks.push(chunk);
    }
  } catch {
    return { outcome: `${statusCode} cut off`, bytes };
  }
  const answer = parsed(Buffer.concat(chunks).toString());
  const errors = answer?.errors?.length ?? 0;
  if (errors > maxErrors) return { outcome: `${statusCode} beyond ${maxErrors} errors`, bytes, answer };
  const code = answer?.errors?.[0]?.extensions?.code;
  const isCodeless = answer?.errors !== undefined && code === undefined;
  const outcome = [statusCode, isCodeless ? 'without a code' : code].filter((part) => part !== undefined);
  return { outcome: outcome.join(' '), bytes, answer };
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined; // a page, or nothing
  }
}
