import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { keepOutOfLogs, keepStringsOutOfLogs } from '../log-leaks/leak-check.ts';

export interface Answering {
  readonly origin: string;
  /** The requests that arrived, as `METHOD /path`. */
  readonly calls: string[];
}

/** An upstream that does what the handler says, for what the real one would only do on a bad day. */
export async function answering(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Answering> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(`${request.method ?? ''} ${request.url ?? ''}`);
    keepOutOfLogsWhatIsSentBy(response);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, calls };
}

/** Overhears an answer, whole or in parts. */
function keepOutOfLogsWhatIsSentBy(response: ServerResponse): void {
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const overhear = (chunk: unknown): void => {
    if (typeof chunk !== 'string' && !Buffer.isBuffer(chunk)) return;
    keepOutOfLogs(chunk.toString());
    keepStringsOutOfLogs(chunk.toString());
  };
  response.write = (...args: unknown[]) => {
    overhear(args[0]);
    return write(...(args as Parameters<typeof write>));
  };
  response.end = (...args: unknown[]) => {
    overhear(args[0]);
    return end(...(args as Parameters<typeof end>));
  };
}

/** Answers with a status and a JSON body. */
export function answerJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
