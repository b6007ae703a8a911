import type { Config } from '../config/config.ts';
import { ignoringLevel, type Log } from '../server/logging/log.ts';
import { summarizeConfig } from './config-summary.ts';

/** Messages about the start and the end of the process. */
export interface LifecycleMessages {
  /** @param metricsUrl the URL of the metrics endpoint, if it is on */
  started(url: string, metricsUrl: string | undefined): void;
  stopping(signal: string): void;
  /** Reports that a second signal ends the process at once. */
  forced(signal: string): void;
  stopped(isComplete: boolean): void;
}

/** Messages for programs: lines of the log. Except for warnings about documents, the first line names the upstream. */
export function logMessages({ upstream, graphiql, basePath }: Config, log: Log): LifecycleMessages {
  return {
    started: (url, metricsUrl) => {
      const what =
        upstream.kind === 'sandbox'
          ? 'SANDBOX: an invented company in memory, no C1 tenant'
          : `C1 at ${upstream.origin}, identity ${upstream.identity}`;
      const endpoint = `${url}${basePath}/graphql`;
      const where = `${endpoint}${graphiql ? ' (open it in a browser for GraphiQL)' : ''}`;
      ignoringLevel(log).info(
        { upstream: upstream.kind, url: endpoint, metricsUrl },
        `${what}. GraphQL at ${where}`,
      );
    },
    stopping: (signal) => {
      log.info({ signal }, 'stopping: finishing what is in flight');
    },
    forced: (signal) => {
      log.warn({ signal }, 'asked twice: the process ends, whatever is in flight');
    },
    stopped: (isComplete) => {
      log.info({ isComplete }, isComplete ? 'stopped' : 'stopped; some requests were cut off');
    },
  };
}

/** Messages for a person at a terminal: a few lines at the start, and one for each step of stopping. */
export function terminalMessages(
  config: Config,
  { version, write }: { readonly version: string; readonly write: (text: string) => void },
): LifecycleMessages {
  return {
    started: (url, metricsUrl) => {
      const { mode, upstream, identity, rates } = summarizeConfig(config);
      const lines = [
        `C1 GraphQL gateway ${version}`,
        '',
        `  Mode:      ${mode}`,
        `  Upstream:  ${upstream}`,
        `  Identity:  ${identity}`,
        `  Rates:     ${rates}`,
        `  GraphQL:   ${url}${config.basePath}/graphql`,
        `  GraphiQL:  ${config.graphiql ? `${url}${config.basePath}/graphql in a browser` : 'off'}`,
        `  Health:    ${url}/health and ${url}/ready`,
        ...(metricsUrl === undefined ? [] : [`  Metrics:   ${metricsUrl}`]),
        '',
        'Ctrl+C stops it.',
      ];
      write(`\n${lines.join('\n')}\n\n`);
    },
    stopping: () => {
      write('\nStopping: finishing what is in flight. Ctrl+C again ends at once.\n');
    },
    forced: () => {
      write('\nEnding at once, whatever is in flight.\n');
    },
    stopped: (isComplete) => {
      write(isComplete ? 'Stopped.\n' : 'Stopped; some requests were cut off.\n');
    },
  };
}
