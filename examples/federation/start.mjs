// Starts the gateway over its sandbox, the subgraph of the desks, and Hive Gateway as the router in front of both.
// Ctrl+C ends all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createDesks } from './desks/desks.mjs';

const { PORT: port = '4100', C1_PORT: c1Port = '4101', DESKS_PORT: desksPort = '4102' } = process.env;
const here = fileURLToPath(new URL('.', import.meta.url));

const children = [];
const start = (command, args, env) => {
  const child = spawn(command, args, { cwd: here, env: { ...process.env, ...env }, stdio: 'inherit' });
  children.push(child);
  child.once('exit', (code) => stop(code ?? 1));
  return child;
};
const stop = (code) => {
  for (const child of children) child.kill();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0));

// The ids of two people of the sandbox.
const desks = createDesks([
  { number: '1', floor: 1, serialNumber: 'L-1', ownerId: '2SandboxUserImaniOkafor0001' },
  { number: '2', floor: 1, serialNumber: 'L-2', ownerId: '2SandboxUserTomaszVogel0001' },
  { number: '3', floor: 2 },
]);
desks.listen(Number(desksPort), '127.0.0.1');
await once(desks, 'listening');

start(process.execPath, ['../../dist/main.js'], {
  PORT: c1Port,
  GATEWAY_SANDBOX: 'on',
  GATEWAY_FEDERATION: 'true',
});
const c1 = `http://127.0.0.1:${c1Port}`;
for (;;) {
  const isReady = await fetch(`${c1}/ready`)
    .then(({ ok }) => ok)
    .catch(() => false);
  if (isReady) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

start(process.execPath, [
  'node_modules/@graphql-hive/gateway/dist/bin.js',
  'supergraph',
  '--dev-service',
  `c1=${c1}/graphql`,
  '--dev-service',
  `desks=http://127.0.0.1:${desksPort}/graphql`,
  '--host',
  '127.0.0.1',
  '--port',
  port,
]);
