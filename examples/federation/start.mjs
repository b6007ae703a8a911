// Starts the gateway over its sandbox, the subgraph of the desks, and Hive Gateway as the router in front of both.
// Ctrl+C ends all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createDesks } from './desks/desks.mjs';

const { PORT: port = '4100', C1_PORT: c1Port = '4101', DESKS_PORT: desksPort = '4102' } = process.env;
const { PATH, CONDUCTORONE_SERVER_URL: tenant } = process.env;
const here = fileURLToPath(new URL('.', import.meta.url));

const children = [];
/** Starts a part with no more than its own environment: a variable of the shell's may be meant for another one. */
const start = (args, env) => {
  // In a process group of its own, since a terminal sends Ctrl+C to the whole group, and `stop` a signal once more.
  const options = { cwd: here, env: { PATH, ...env }, stdio: 'inherit', detached: true };
  const child = spawn(process.execPath, args, options);
  const exit = once(child, 'exit');
  children.push({ child, exit });
  void exit.then(([code]) => stop(code ?? 1));
};
let isStopping = false;
/** Ends when all parts have ended, so that their ports are free. */
const stop = async (code) => {
  if (isStopping) return;
  isStopping = true;
  for (const { child } of children) child.kill();
  await Promise.all(children.map(({ exit }) => exit));
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

const untilReady = async (url) => {
  const isReady = () =>
    fetch(url)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));
};

// The ids of two people of the sandbox.
const desks = createDesks([
  { number: '1', floor: 1, serialNumber: 'L-1', ownerId: '2SandboxUserImaniOkafor0001' },
  { number: '2', floor: 1, serialNumber: 'L-2', ownerId: '2SandboxUserTomaszVogel0001' },
  { number: '3', floor: 2 },
]);
desks.listen(Number(desksPort), '127.0.0.1');
await once(desks, 'listening');

const c1 = `http://127.0.0.1:${c1Port}`;
start(['../../dist/main.js'], {
  PORT: c1Port,
  GATEWAY_FEDERATION: 'true',
  // No balancer has to notice that it stops.
  GATEWAY_DRAIN_DELAY_MS: '0',
  ...(tenant === undefined ? { GATEWAY_SANDBOX: 'on' } : { CONDUCTORONE_SERVER_URL: tenant }),
});
await untilReady(`${c1}/ready`);

const router = `http://127.0.0.1:${port}`;
const services = [`c1=${c1}/graphql`, `desks=http://127.0.0.1:${desksPort}/graphql`];
start(
  [
    'node_modules/@graphql-hive/gateway/dist/bin.js',
    'supergraph',
    ...services.flatMap((service) => ['--dev-service', service]),
    ...['--config-path', 'gateway.config.mjs', '--host', '127.0.0.1', '--port', port],
  ],
  { LOG_LEVEL: 'warn' },
);
await untilReady(`${router}/readiness`);
console.log(`The router listens on ${router}/graphql`);
