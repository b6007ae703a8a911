import { isLoopbackHostname } from '../../loopback.ts';
import type { ConnectOptions } from '../../c1/transport/dispatcher.ts';
import { openUpstream, type Upstream } from '../../c1/transport/upstream.ts';
import type { Config } from '../../config/config.ts';
import { defaultUpstreamOptions } from '../../config/defaults.ts';
import type { Log } from '../../server/logging/log.ts';

/** The proxy for an origin. A loopback origin is connected directly: to a proxy it would mean another machine. */
export function proxyOptions(
  origin: string,
  { upstreamHttp: { proxy } }: Config,
): Pick<ConnectOptions, 'proxy'> {
  return proxy === undefined || isLoopbackHostname(new URL(origin).hostname) ? {} : { proxy };
}

/** Opens the upstream of a configuration; its log reports when C1 goes down and recovers. */
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
