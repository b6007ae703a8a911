import { generateKeyPairSync } from 'node:crypto';
import { loadConfig, type Config } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import type { Environment } from '../../src/config/environment.ts';

/** The configuration that an environment describes, with these files readable and no others. */
export function load(env: Environment, files: Readonly<Record<string, string>> = {}): Config {
  return loadConfig(env, (path) => {
    const content = files[path];
    if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return content;
  });
}

/** Everything that is wrong with an environment; nothing if it can be used. */
export function problemsOf(env: Environment, files?: Readonly<Record<string, string>>): readonly string[] {
  try {
    load(env, files);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });

export const clientId = 'amber-otter-20417@example.conductor.one/pcc';
export const clientSecret = `secret-token:conductorone.com:v1:${Buffer.from(JSON.stringify(jwk)).toString('base64url')}`;

/** Says that the gateway acts under its own identity, on this machine. */
export const asService = { GATEWAY_IDENTITY: 'service', GATEWAY_ALLOW_ANONYMOUS: 'true' };
