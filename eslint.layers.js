import { readdirSync } from 'node:fs';

/** What each room of `src` may import besides itself; the sandbox stands alone, and only the command knows it. */
const rooms = {
  'main.ts': ['command', 'config', 'graphql-library', 'set-node-env.ts', 'stop-signals.ts'],
  'index.ts': ['server', 'federation', 'schema', 'c1', 'rate-limit', 'config/defaults.ts'],
  // The forms in which addresses are compared, for the configuration and for servers that mount the gateway.
  address: ['loopback.ts'],
  command: [
    'config',
    'metrics',
    'tracing',
    'server',
    'federation',
    'rate-limit',
    'schema',
    'sandbox',
    'c1',
    'loopback.ts',
  ],
  // Observers import the types of the server and of C1's client, and nothing of their implementation.
  ...Object.fromEntries(
    ['metrics', 'tracing'].map((name) => [
      name,
      [
        'server/observability/observer.ts',
        'server/observability/operation-record.ts',
        'server/request/graphql-request.ts',
        'server/errors/error-code.ts',
        'c1/client/call-observer.ts',
        'c1/transport/upstream.ts',
        'c1/transport/circuit-breaker.ts',
        'with-timeout.ts',
      ],
    ]),
  ),
  server: [
    'federation',
    'schema',
    'executor',
    'graphql-library',
    'rate-limit',
    'c1',
    'address',
    'content-coding.ts',
    'loopback.ts',
    'without-stack-trace.ts',
  ],
  federation: ['schema', 'c1/call/path.ts', 'c1/errors.ts', 'without-stack-trace.ts'],
  schema: ['c1', 'graphql-library', 'without-stack-trace.ts'],
  c1: ['content-coding.ts', 'loopback.ts', 'with-timeout.ts'],
  // The forms of C1's credentials are C1's own, that of a prefix federation's; the configuration only has to name the
  // variable that is wrong.
  config: ['c1/auth/credentials.ts', 'address', 'federation/prefix.ts', 'loopback.ts'],
  executor: ['without-stack-trace.ts'],
  'graphql-library': [],
  'rate-limit': ['with-timeout.ts'],
  sandbox: [],
  'content-coding.ts': [],
  'loopback.ts': [],
  'set-node-env.ts': [],
  'stop-signals.ts': [],
  'with-timeout.ts': [],
  'without-stack-trace.ts': [],
};

/** The layers of a room, from the top: each imports those below it, and nothing in its own row. */
const layers = {
  server: [
    ['node-handler.ts'],
    ['gateway.ts'],
    ['http'],
    ['connections', 'graphiql', 'operation'],
    ['trusted-documents', 'observability'],
    ['response'],
    ['request'],
    ['auth'],
    ['document', 'logging'],
    ['errors'],
  ],
  c1: [['ownership'], ['resources'], ['client'], ['auth'], ['call'], ['transport', 'json'], ['errors.ts']],
  schema: [
    ['index.ts'],
    ['ownership-transfer', 'ownership-problems', 'user-ownership', 'finding'],
    ['owner'],
    ['app-entitlement-grant'],
    ['app-entitlement'],
    ['app-resource'],
    ['app-resource-type', 'app-user'],
    ['connector', 'service-principal'],
    ['role', 'directory', 'viewer'],
    ['user'],
    ['app'],
    ['node', 'connection', 'scalar'],
    ['loader'],
    ['builder.ts', 'mutation-guard.ts', 'bounded-arguments.ts', 'schema-description.ts', 'sdl.ts'],
    ['semantic-nullability.ts'],
    ['c1-calls.ts', 'context.ts', 'leaf-cost.ts', 'user-input-error.ts', 'opaque-parts.ts', 'type-names.ts'],
  ],
  federation: [
    ['subgraph.ts'],
    ['federated-schema.ts', 'prefixed-schema.ts'],
    ['resolve-entities.ts', 'subgraph-sdl.ts', 'prefixed-description.ts'],
    ['prefix.ts'],
    ['representation.ts'],
    ['entity-types.ts'],
  ],
  executor: [
    ['README.md', 'execute.ts', 'introspection-size.ts'],
    ['execute-operation.ts'],
    ['complete-value.ts'],
    ['async-completion.ts', 'complete-leaf-value.ts', 'resolve-info.ts', 'runtime-type.ts'],
    ['errors.ts', 'result-limits.ts'],
    ['execution-context.ts'],
    ['result-too-large.ts'],
    ['result-node.ts'],
    ['plan'],
  ],
  sandbox: [
    ['listen.ts'],
    ['sandbox.ts'],
    ['routes', 'seed'],
    ['ownership', 'search'],
    ['auth', 'store', 'ledger.ts'],
    ['protocol'],
    ['rows', 'random', 'behaviors.ts'],
  ],
};

/** @param {string} folder @param {readonly string[]} names */
function assertComplete(folder, names) {
  for (const name of readdirSync(folder)) {
    if (!names.includes(name)) throw new Error(`${folder}/${name} has no place in eslint.layers.js`);
  }
}

assertComplete('./src', Object.keys(rooms));
for (const [room, rows] of Object.entries(layers)) assertComplete(`./src/${room}`, rows.flat());

/** @param {string} room @param {readonly (readonly string[])[]} rows @param {string} name */
function notBelow(room, rows, name) {
  return rows
    .flat()
    .filter((other) => other !== name)
    .map((other) => `./src/${room}/${other}`);
}

const all = [
  ...Object.entries(rooms).map(([room, others]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...others].map((name) => `./${name}`),
  })),
  ...Object.entries(layers).flatMap(([room, rows]) =>
    rows.flatMap((row, index) =>
      row.map((name) => ({
        target: `./src/${room}/${name}`,
        from: notBelow(room, rows.slice(0, index + 1), name),
      })),
    ),
  ),
  // The bench measures the process that ships, from outside.
  { target: './bench', from: ['./src', './test'] },
  { target: './src', from: './bench' },
  // GraphiQL's page runs in a browser; what the server writes into it has one description.
  {
    target: './graphiql',
    from: './src',
    except: ['./server/graphiql/page-options.ts', './server/response/upstream-report.ts'],
  },
  { target: './graphiql', from: './packaging' },
  { target: './src', from: './graphiql' },
];

/** Zones of `import-x/no-restricted-paths`. */
export const zones = all.filter(({ from }) => from.length > 0);
