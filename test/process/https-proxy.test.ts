import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { createServer as createTlsServer } from 'node:tls';
import { generate } from 'selfsigned';
import { expect, onTestFinished, test } from 'vitest';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';
import { ask, start } from '../support/process.ts';

const tenant = 'example.conductor.one';

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined));
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

function pipeTo(port: number, client: Socket): void {
  const through = connect(port, '127.0.0.1').on('error', () => client.destroy());
  client.on('close', () => through.destroy());
  through.pipe(client).pipe(through);
}

/** A tenant of C1 over TLS, whose certificate the given file holds. */
async function startTenant() {
  const sandbox = await createSandbox();
  const { origin, close } = await listenSandbox(overheard(sandbox));
  onTestFinished(close);
  const { private: key, cert } = await generate([{ name: 'commonName', value: tenant }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: tenant }] }],
  });
  const folder = mkdtempSync(`${tmpdir()}/tenant-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(`${folder}/cert.pem`, cert);
  const { port } = new URL(origin);
  const tlsPort = await listening(
    createTlsServer({ key, cert }, (socket) => {
      pipeTo(Number(port), socket);
    }),
  );
  return { sandbox, port: tlsPort, certificate: `${folder}/cert.pem` };
}

/** A proxy that notes for which host and by whom it is asked for a tunnel, and opens it to a port of this machine. */
async function startProxy(port: number) {
  const tunnels: { host: string | undefined; authorization: string | undefined }[] = [];
  const server = createServer().on('connect', ({ url, headers }: IncomingMessage, client: Socket) => {
    tunnels.push({ host: url, authorization: headers['proxy-authorization'] });
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    pipeTo(port, client);
  });
  return { tunnels, port: await listening(server) };
}

test('a tenant is reached over TLS through the proxy of https_proxy', async () => {
  const { sandbox, port, certificate } = await startTenant();
  const proxy = await startProxy(port);
  const gateway = await start({
    CONDUCTORONE_TENANT_DOMAIN: tenant,
    NODE_EXTRA_CA_CERTS: certificate,
    https_proxy: `http://user:pass@127.0.0.1:${proxy.port}`,
  });

  const answer = await ask(gateway.url, '{ apps(first: 1) { nodes { displayName } } }', sandbox.issueToken());

  expect(answer).toMatchObject({
    data: { apps: { nodes: [{ displayName: expect.any(String) as string }] } },
  });
  expect(proxy.tunnels).toEqual([
    { host: `${tenant}:443`, authorization: `Basic ${Buffer.from('user:pass').toString('base64')}` },
  ]);
});
