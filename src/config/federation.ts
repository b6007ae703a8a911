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
      'GATEWAY_FEDERATION: true, but trusted documents are enforced, and the operations of a router are not among them; ' +
        'want GATEWAY_TRUSTED_DOCUMENTS_MODE=log, and trusted documents in the router',
    );
  if (prefix !== undefined && GATEWAY_GRAPHIQL === true)
    problems.push(
      'GATEWAY_GRAPHIQL: true, but its examples have the names without GATEWAY_FEDERATION_PREFIX; set only one of the two',
    );
  return { prefix };
}

/**
 * The prefix, for the printed SDL, from the variables of federation alone: others may be those of another machine.
 * @throws ConfigError for a prefix that no type name can begin with, and for a mistyped variable of federation
 */
export function readPrefix(env: Environment): string | undefined {
  const problems: string[] = [];
  const ofFederation = Object.entries(env).filter(([name]) => name.startsWith('GATEWAY_FEDERATION'));
  const values = readVariables(Object.fromEntries(ofFederation), () => '', problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return values.GATEWAY_FEDERATION_PREFIX;
}
