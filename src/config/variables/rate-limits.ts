import { z } from 'zod';
import { defaultRateLimits } from '../defaults.ts';
import { docs, type Section } from './docs.ts';
import { integer, optionalInteger } from './forms.ts';

/** Operations a minute. */
const maxRate = 1_000_000;

/** A password with a `/` that is not escaped ends the host: the rest of it would be a path. */
function isRedisUrl(text: string): boolean {
  if (!/^rediss?:\/\/[^/?#]+(?:\/\d*)?$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** How many operations are served a minute. */
export const rateLimitsSection = {
  variables: {
    GATEWAY_RATE_LIMIT: optionalInteger(0, maxRate).register(docs, {
      meaning: 'Operations that one caller may send a minute; `0` for no limit.',
      whenUnset: 'by mode',
      reason:
        '`1200` with a tenant, no limit in the sandbox, where there is nothing to protect. A caller is, ' +
        'in service mode, the issuer and the subject of the token, whichever token it is; in forward ' +
        'mode the token; where none is required, the address. A page that is busy all the time ' +
        'sends some hundred; this is for loops that run wild.',
    }),
    GATEWAY_RATE_LIMIT_UNVERIFIED: integer(0, maxRate, defaultRateLimits.perAddress).register(docs, {
      meaning: 'Operations a minute from one address without an accepted token; `0` for no limit.',
      reason:
        'Without any, with one that service mode refuses, or, in forward mode, with one that C1 has not ' +
        'yet answered well (status 200 to 299 and a JSON object): all of them together, so that forged ' +
        'tokens get no more than one caller has, however many they are. What a token took before C1 ' +
        'accepted it moves to its own budget then, so that an office behind one address is not counted ' +
        'as one person; until then no token has more than one caller has. An IPv6 address counts with ' +
        'its whole `/64`, and of one `/48` at most 256 of those count by themselves. Behind a proxy, ' +
        '`GATEWAY_TRUST_PROXY` must name it, or all clients have its address.',
    }),
    GATEWAY_REDIS_URL: z
      .string()
      .refine(isRedisUrl)
      .optional()
      .describe(
        'the redis:// or rediss:// URL of a Redis, escaped where need be, with no path but the number of a database',
      )
      .register(docs, {
        meaning: 'The Redis in which replicas count operations together.',
        reason:
          '`redis://` or `rediss://`, with a password if need be; it takes the package `ioredis` beside ' +
          'the gateway. Without it each process counts separately. Escape what is no plain character in the ' +
          'password; a path may only be the number of a database, and a Redis Cluster is not supported. ' +
          '[What happens when it is away](deployment.md#several-replicas).',
      }),
  },
} satisfies Section;
