import { compile } from 'proxy-addr';
import { z } from 'zod';
import {
  defaultConnectionLimits,
  defaultLimits,
  defaultRateLimits,
  defaultUpstreamOptions,
} from './defaults.ts';

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const rangeOf = (min: number, max: number): string => `a whole number from ${min} to ${max}`;

const integer = (min: number, max: number, fallback: number) =>
  wholeNumber(min, max).default(fallback).describe(rangeOf(min, max));

const optionalInteger = (min: number, max: number) =>
  wholeNumber(min, max).optional().describe(rangeOf(min, max));

const enumOf = <const Names extends readonly [string, ...string[]]>(...names: Names) =>
  z
    .enum(names)
    .optional()
    .describe(`one of ${names.join(', ')}`);

const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional()
  .describe('true or false');

const listOf = (isItem: (text: string) => boolean, description: string) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isItem)))
    .default([])
    .describe(`a comma-separated list of ${description}`);

/** Operations a minute. */
const maxRate = 1_000_000;

const isHostName = (text: string): boolean => /^[\w.-]+$|^\[[\da-f:]+\]$/i.test(text);
const isOrigin = (text: string): boolean => /^https?:\/\/[^/?#@\s]+$/.test(text);
const isProxyAddress = (text: string): boolean => {
  try {
    compile(text);
    return true;
  } catch {
    return false; // said with the other variables of a wrong form
  }
};

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

const text = z.string().optional();

/** Every variable that the gateway reads, with its form and default. An empty one counts as not set. */
export const variables = z.object({
  HOST: z.string().default('127.0.0.1').describe('an address to listen on'),
  PORT: integer(0, 65_535, 4000),
  METRICS_PORT: optionalInteger(0, 65_535),
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('one of silent, fatal, error, warn, info, debug, trace'),
  HTTPS_PROXY: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the http or https URL of a proxy'),
  NO_PROXY: text,
  CONDUCTORONE_SERVER_URL: text,
  CONDUCTORONE_TENANT_DOMAIN: text,
  CONDUCTORONE_CLIENT_ID: text,
  CONDUCTORONE_CLIENT_SECRET: text,
  CONDUCTORONE_ACCESS_TOKEN: text,
  CONDUCTORONE_OIDC_TOKEN: text,
  GATEWAY_SANDBOX: enumOf('auto', 'on', 'off'),
  GATEWAY_IDENTITY: enumOf('forward', 'service'),
  GATEWAY_CLIENT_AUTH: enumOf('assertion', 'secret'),
  GATEWAY_OIDC_TOKEN_FILE: text,
  GATEWAY_JWKS_URL: text,
  GATEWAY_JWT_ISSUER: text,
  GATEWAY_JWT_AUDIENCE: text,
  GATEWAY_JWT_WRITE_SCOPE: z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/)
    .optional()
    .describe('one scope, without blanks'),
  GATEWAY_ALLOW_ANONYMOUS: flag,
  GATEWAY_ALLOWED_HOSTS: listOf(isHostName, 'host names without ports'),
  GATEWAY_TRUST_PROXY: listOf(
    isProxyAddress,
    'addresses, networks such as 10.0.0.0/8, or loopback, linklocal, uniquelocal',
  ),
  GATEWAY_CORS_ORIGINS: listOf(isOrigin, 'origins, such as https://portal.example'),
  GATEWAY_HEADERS_TIMEOUT_MS: integer(100, 120_000, defaultConnectionLimits.headersTimeoutMs),
  GATEWAY_REQUEST_TIMEOUT_MS: integer(100, 600_000, defaultConnectionLimits.requestTimeoutMs),
  GATEWAY_WRITE_TIMEOUT_MS: integer(100, 600_000, defaultConnectionLimits.writeTimeoutMs),
  GATEWAY_MAX_CONNECTIONS: integer(1, 100_000, defaultConnectionLimits.maxConnections),
  GATEWAY_GRAPHIQL: flag,
  GATEWAY_INTROSPECTION: flag,
  GATEWAY_EXPLAIN: flag,
  GATEWAY_TRUSTED_DOCUMENTS: text,
  GATEWAY_TRUSTED_DOCUMENTS_MODE: enumOf('enforce', 'log'),
  GATEWAY_UPSTREAM_TIMEOUT_MS: integer(100, 120_000, defaultUpstreamOptions.timeoutMs),
  GATEWAY_OPERATION_TIMEOUT_MS: integer(100, 600_000, 30_000),
  GATEWAY_UPSTREAM_ATTEMPTS: integer(1, 10, 4),
  GATEWAY_UPSTREAM_CONCURRENCY: integer(1, 64, defaultUpstreamOptions.maxConcurrent),
  GATEWAY_MAX_UPSTREAM_CALLS: integer(1, 10_000, 200),
  GATEWAY_UPSTREAM_MAX_BYTES: integer(10_000, 100_000_000, defaultUpstreamOptions.maxBodyBytes),
  GATEWAY_MAX_BODY_BYTES: integer(1_000, 10_000_000, defaultLimits.maxBodyBytes),
  GATEWAY_MAX_TOKENS: integer(100, 100_000, defaultLimits.maxTokens),
  GATEWAY_MAX_DEPTH: integer(1, 50, defaultLimits.maxDepth),
  GATEWAY_MAX_COST: integer(1, 10_000_000, defaultLimits.maxCost),
  GATEWAY_MAX_RESPONSE_BYTES: integer(10_000, 200_000_000, defaultLimits.maxResponseBytes),
  GATEWAY_RATE_LIMIT: wholeNumber(0, maxRate).optional().describe(rangeOf(0, maxRate)),
  GATEWAY_RATE_LIMIT_UNVERIFIED: integer(0, maxRate, defaultRateLimits.perAddress),
  GATEWAY_REDIS_URL: z
    .string()
    .refine(isRedisUrl)
    .optional()
    .describe(
      'the redis:// or rediss:// URL of a Redis, escaped where need be, with no path but the number of a database',
    ),
  GATEWAY_LOG_BUFFER_BYTES: integer(10_000, 10_000_000, 2_000_000),
  GATEWAY_DRAIN_DELAY_MS: integer(0, 120_000, 3_000),
  GATEWAY_SHUTDOWN_TIMEOUT_MS: integer(0, 300_000, 10_000),
});

export type Variables = z.output<typeof variables>;
type Name = keyof Variables;

/** These may be given as the path of a file instead, by their name with `_FILE` behind it. */
export const secrets = [
  'CONDUCTORONE_CLIENT_SECRET',
  'CONDUCTORONE_ACCESS_TOKEN',
  'CONDUCTORONE_OIDC_TOKEN',
  'GATEWAY_REDIS_URL',
] as const satisfies readonly Name[];

/** A process environment, or a part of one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the variables; what is wrong with them is added to the problems and has its default in the result. */
export function readVariables(
  env: Environment,
  readFile: (path: string) => string,
  problems: string[],
): Variables {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  for (const name of secrets) readSecretFile(given, name, readFile, problems);
  for (const name of Object.keys(given)) {
    if (!/^(?:GATEWAY|CONDUCTORONE)_/.test(name) || name in variables.shape) continue;
    if (secrets.some((secret) => name === `${secret}_FILE`)) continue;
    problems.push(`${name}: no such variable`);
  }
  const parsed = variables.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as Name))];
  problems.push(...wrong.map((name) => `${name}: ${found(name, given[name])}, want ${describe(name)}`));
  return variables.parse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.includes(name as Name))),
  );
}

/** The URL of a proxy or of a Redis may hold a password. */
function found(name: Name, value: string | undefined): string {
  return name === 'HTTPS_PROXY' || name === 'GATEWAY_REDIS_URL'
    ? 'not usable'
    : `got ${JSON.stringify(value)}`;
}

function describe(name: Name): string {
  return variables.shape[name].description ?? 'text';
}

function readSecretFile(
  given: Record<string, string | undefined>,
  name: string,
  readFile: (path: string) => string,
  problems: string[],
): void {
  const path = given[`${name}_FILE`];
  if (path === undefined) return;
  if (given[name] !== undefined) {
    problems.push(`${name}_FILE: set together with ${name}; want one of them`);
    return;
  }
  // The path is not shown: a secret that was put here by mistake would be.
  try {
    const secret = readFile(path).trim();
    if (secret === '') problems.push(`${name}_FILE: the file is empty; want it to hold the secret`);
    else given[name] = secret;
  } catch (error) {
    problems.push(`${name}_FILE: cannot be read (${codeOf(error)}); want the path of a file`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
