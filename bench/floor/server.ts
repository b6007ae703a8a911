/** The least that any server between a client and C1 does: the same REST calls, their bytes passed on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { announce } from '../announce.ts';
import { createCalls, firstCall, secondCall } from './calls.ts';

const call = createCalls(process.env['CONDUCTORONE_SERVER_URL'] ?? '');

function begin(response: ServerResponse, length: number): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
}

async function serve({ url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, what, appId = '', userId] = url.split('/');
  const { authorization = '' } = headers;
  const first = await call(authorization, firstCall(appId, userId));
  if (what !== 'managers') {
    begin(response, first.length);
    first.body.pipe(response);
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of first.body) chunks.push(chunk as Buffer);
  const second = await call(authorization, secondCall(Buffer.concat(chunks, first.length)));
  begin(response, first.length + second.length);
  for (const chunk of chunks) response.write(chunk);
  second.body.pipe(response);
}

announce(createServer((request, response) => void serve(request, response)));
