import { z } from 'zod';
import { docs, type Section } from './docs.ts';
import { integer, optionalInteger } from './forms.ts';

/** The process: what it listens on, what it logs and how it stops. */
export const processSection = {
  variables: {
    HOST: z.string().default('127.0.0.1').describe('an address to listen on').register(docs, {
      meaning: 'The address to listen on.',
      reason: 'This machine only, unless another address is chosen.',
    }),
    PORT: integer(0, 65_535, 4000).register(docs, {
      meaning: 'The port; `0` takes a free one.',
      reason: 'The first line of the log has it.',
    }),
    METRICS_PORT: optionalInteger(0, 65_535).register(docs, {
      meaning: 'The port of /metrics; without one there are no metrics.',
      reason:
        'It listens on `HOST` too, serves `GET /metrics` and nothing else, and requires no token: ' +
        '[the metrics](observability.md#metrics). `0` takes a free one, and the first line of the log ' +
        'has it.',
    }),
    LOG_LEVEL: z
      .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
      .default('info')
      .describe('one of silent, fatal, error, warn, info, debug, trace')
      .register(docs, {
        meaning: 'The least important lines that are logged.',
        reason:
          '`silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`. Logs are JSON lines on standard ' +
          'output, and [readable ones on a terminal](observability.md#the-log); if they cannot be written there (a closed pipe, a full disk), the process ends with 1 ' +
          'and says why on standard error. The audit records of mutations, the first line and an uncaught ' +
          'error are written at every level.',
      }),
    GATEWAY_LOG_BUFFER_BYTES: integer(10_000, 10_000_000, 2_000_000).register(docs, {
      meaning: 'How much of the log is kept while its reader is behind.',
      reason:
        'Half of it at most is for ordinary lines: others are dropped, and their number is logged. A ' +
        'mutation takes 4 kB until it is sent and 2 kB until it has ended, so that about 1,000 may be in ' +
        'flight; while there is no room, mutations are refused: [what ' +
        'happens](deployment.md#a-slow-reader-of-the-log).',
    }),
    GATEWAY_DRAIN_DELAY_MS: integer(0, 120_000, 3_000).register(docs, {
      meaning: 'How long `/ready` says no after SIGTERM, before connections are refused.',
      reason:
        'New ones are still served meanwhile: balancers need a moment to look. After SIGHUP too; not ' +
        'after SIGINT, a person at a keyboard.',
    }),
    GATEWAY_SHUTDOWN_TIMEOUT_MS: integer(0, 300_000, 10_000).register(docs, {
      meaning: 'How long what is in flight may take after that.',
      reason:
        'Then it is cut off and the process exits with 1. A write that was already sent to C1 may take ' +
        '`GATEWAY_UPSTREAM_TIMEOUT_MS` more. With the drain delay this stays within the 30 seconds that ' +
        'orchestrators grant.',
    }),
  },
} satisfies Section;
