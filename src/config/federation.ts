import type { Environment } from './environment.ts';
import { ConfigError } from './config-error.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { readVariables, type Variables } from './variables.ts';

/** The graph as a subgraph of a federated graph. */
export interface FederationConfig {
  /** The prefix of its types and root fields; none if undefined. */
  readonly prefix: string | undefined;
}

/** Reads whether the graph is a subgraph; adds the variables that contradict it to the problems. */
export function readFederation(
  values: Variables,
  trustedDocuments: TrustedDocuments | undefined,
  problems: string[],
): FederationConfig | undefined {
  const { GATEWAY_FEDERATION: isOn, GATEWAY_FEDERATION_PREFIX: prefix, GATEWAY_GRAPHIQL } = values;
  if (isOn !== true) {
    if (prefix !== undefined)
      problems.push('GATEWAY_FEDERATION_PREFIX: set, but GATEWAY_FEDERATION is not; want it true');
    return undefined;
  }
  if (trustedDocuments?.mode === 'enforce')
    problems.push(
      'GATEWAY_FEDERATION: true, but only trusted documents run, and those of a router are none; want ' +
        'GATEWAY_TRUSTED_DOCUMENTS_MODE=log, and trusted documents in the router',
    );
  if (prefix !== undefined && GATEWAY_GRAPHIQL === true)
    problems.push(
      'GATEWAY_GRAPHIQL: true, but its examples have the names without GATEWAY_FEDERATION_PREFIX; want one of both',
    );
  return { prefix };
}

/**
 * The prefix alone, for the printed SDL: other variables may be those of another machine.
 * @throws ConfigError for a prefix that no type name can begin with
 */
export function readPrefix({ GATEWAY_FEDERATION_PREFIX }: Environment): string | undefined {
  const problems: string[] = [];
  const values = readVariables({ GATEWAY_FEDERATION_PREFIX }, () => '', problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return values.GATEWAY_FEDERATION_PREFIX;
}
