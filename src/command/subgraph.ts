import type { Environment } from '../config/environment.ts';
import { readPrefix } from '../config/federation.ts';

/**
 * The output of `--print-subgraph`: the packaged SDL, or one with the prefix of the environment.
 * @param readPackaged reads a file of the package
 * @throws ConfigError for a prefix that no type name can begin with
 */
export async function printSubgraph(
  env: Environment,
  readPackaged: (name: string) => string,
): Promise<string> {
  const prefix = readPrefix(env);
  if (prefix === undefined) return readPackaged('subgraph.graphql');
  const { printSubgraphSdl } = await import('../federation/subgraph.ts');
  return printSubgraphSdl({ prefix });
}
