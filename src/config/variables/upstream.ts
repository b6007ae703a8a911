import { z } from 'zod';
import { defaultUpstreamOptions } from '../defaults.ts';
import { docs, type Section } from './docs.ts';
import { enumOf, integer, text } from './forms.ts';

/** The tenant of C1, and the calls to it. */
export const upstreamSection = {
  variables: {
    GATEWAY_SANDBOX: enumOf('auto', 'on', 'off').register(docs, {
      meaning: 'Whether the built-in sandbox is served: `auto` (the default), `on` or `off`.',
      whenUnset: '`auto`',
      reason:
        '`auto` starts the built-in sandbox if nothing speaks of a tenant and `HOST` is a loopback ' +
        'address. `on`, or `off` for deployments, where a lost variable must be an error and not an ' +
        'invented company.',
    }),
    CONDUCTORONE_TENANT_DOMAIN: text().register(docs, {
      meaning: "The tenant's host name.",
      reason: 'Not the bare tenant name: it could be in the US or in the EU.',
    }),
    CONDUCTORONE_SERVER_URL: text().register(docs, {
      meaning: 'The tenant as a URL instead.',
      reason: '`http` for loopback hosts only, since tokens travel there.',
    }),
    HTTPS_PROXY: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('the http or https URL of a proxy')
      .register(docs, {
        meaning: "A proxy for the way to C1 and to the callers' keys.",
        reason: 'Loopback hosts are always reached directly.',
      }),
    NO_PROXY: text().register(docs, {
      meaning: 'The hosts that are reached without the proxy.',
      reason: 'A comma-separated list, as other tools read it.',
    }),
    GATEWAY_UPSTREAM_TIMEOUT_MS: integer(100, 120_000, defaultUpstreamOptions.timeoutMs).register(docs, {
      meaning: 'How long one call to C1 may take.',
      reason:
        "From its turn to the last byte. C1's slow responses take seconds; a browser waits for half a " +
        'minute.',
    }),
    GATEWAY_OPERATION_TIMEOUT_MS: integer(100, 600_000, 30_000).register(docs, {
      meaning: 'How long all calls of one operation may take together.',
      reason: 'Waits and repetitions included.',
    }),
    GATEWAY_UPSTREAM_ATTEMPTS: integer(1, 10, 4).register(docs, {
      meaning: 'How often a call is sent at most.',
      reason:
        'Only where sending it again is safe: ' +
        '[why](decisions/0006-reconcile-ambiguous-writes-by-reading-back.md).',
    }),
    GATEWAY_UPSTREAM_CONCURRENCY: integer(1, 64, defaultUpstreamOptions.maxConcurrent).register(docs, {
      meaning: 'Calls to C1 at once.',
      reason:
        'For all operations together. One caller has half of them at most, since it must leave as many ' +
        'free as it takes, and callers whose calls wait are served in turn: ' +
        '[why](decisions/0019-queue-upstream-calls-fairly-by-caller.md). One wide operation must not ' +
        'look like an attack on C1, or keep others waiting.',
    }),
    GATEWAY_UPSTREAM_MAX_BYTES: integer(10_000, 100_000_000, defaultUpstreamOptions.maxBodyBytes).register(
      docs,
      {
        meaning: 'The largest response of C1 that is read.',
        reason: 'A full page of a hundred people has some 400 kB.',
      },
    ),
  },
  fixed:
    '5,000 calls and 32 million characters of requests may be pending at once, of one caller as much as ' +
    'it leaves free: 2,500 and 16 million. Beyond that calls are `RATE_LIMITED`, and not sent. A ' +
    '`GATEWAY_MAX_UPSTREAM_CALLS` of more than 2,500 cannot be used all at once.',
} satisfies Section;
