import { isLoopbackHostname } from '../loopback.ts';
import type { ConnectOptions } from '../c1/transport/dispatcher.ts';
import { openUpstream, type Upstream } from '../c1/transport/upstream.ts';
import type { Config } from '../config/config.ts';
import { defaultUpstreamOptions } from '../config/defaults.ts';
import type { Log } from '../server/logging/log.ts';

/** What is on this machine is reached directly: a proxy would look for it on its own machine. */
export function proxyOptions(
  origin: string,
  { upstreamHttp: { proxy } }: Config,
): Pick<ConnectOptions, 'proxy'> {
  return proxy === undefined || isLoopbackHostname(new URL(origin).hostname) ? {} : { proxy };
}

/** The way to C1 that a configuration describes; its log tells when C1 is down and when it is back. */
export function connectUpstream(origin: string, config: Config, log: Log): Upstream {
  const { timeoutMs, maxBodyBytes, maxConcurrent } = config.upstreamHttp;
  return openUpstream({
    origin,
    timeoutMs,
    maxBodyBytes,
    maxConcurrent,
    ...proxyOptions(origin, config),
    breaker: {
      ...defaultUpstreamOptions.breaker,
      onChange: (circuit) => {
        log.warn({ circuit }, circuit === 'open' ? 'C1 is down: not asked for a while' : 'C1 is back');
      },
    },
  });
}
