import { z } from 'zod';
import { findForeignOrigin, type Environment } from './environment.ts';
import type { Section } from './variables/docs.ts';
import { federationSection } from './variables/federation.ts';
import { httpSection } from './variables/http.ts';
import { identitySection } from './variables/identity.ts';
import { limitsSection } from './variables/limits.ts';
import { processSection } from './variables/process.ts';
import { rateLimitsSection } from './variables/rate-limits.ts';
import { trustedDocumentsSection } from './variables/trusted-documents.ts';
import { upstreamSection } from './variables/upstream.ts';

/** The sections of docs/configuration.md, in their order. */
export const sections = {
  process: processSection,
  upstream: upstreamSection,
  identity: identitySection,
  http: httpSection,
  'trusted-documents': trustedDocumentsSection,
  federation: federationSection,
  limits: limitsSection,
  'rate-limits': rateLimitsSection,
} as const satisfies Readonly<Record<string, Section>>;

/** Every variable that the gateway reads, with its form and default. An empty one counts as not set. */
export const variables = z.object({
  ...processSection.variables,
  ...upstreamSection.variables,
  ...identitySection.variables,
  ...httpSection.variables,
  ...trustedDocumentsSection.variables,
  ...federationSection.variables,
  ...limitsSection.variables,
  ...rateLimitsSection.variables,
});

export type Variables = z.output<typeof variables>;
type Name = keyof Variables;

/** The variables that may be set to a file instead, by their name with the suffix `_FILE`. */
export const secrets = [
  'CONDUCTORONE_CLIENT_SECRET',
  'CONDUCTORONE_ACCESS_TOKEN',
  'CONDUCTORONE_OIDC_TOKEN',
  'GATEWAY_REDIS_URL',
] as const satisfies readonly Name[];

/** Reads the variables. Each invalid one is added to the problems and has its default in the result. */
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
  const { issues } = parsed.error;
  const wrong = [...new Set(issues.map((issue) => issue.path[0] as Name))];
  problems.push(...wrong.flatMap((name) => describeProblems(name, given, issues)));
  return variables.parse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.includes(name as Name))),
  );
}

/** One problem for each reason that a form gives, or one that describes the form. */
function describeProblems(name: Name, given: Environment, issues: readonly z.core.$ZodIssue[]): string[] {
  const reasons = issues.filter((issue) => issue.path[0] === name && isReason(issue));
  return reasons.length > 0
    ? reasons.map(({ message }) => `${name}: ${message}`)
    : [describeProblem(name, given)];
}

/** Whether a form of ours gave the message; those of zod do not say what to write instead. */
function isReason(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['isReason'] === true;
}

function describeProblem(name: Name, given: Environment): string {
  const origin = findForeignOrigin(name, given);
  const problem = `${name}: ${describeValue(name, given[name])}, want ${describeForm(name)}`;
  return origin === undefined ? problem : `${problem}; ${origin}`;
}

/** The URL of a proxy or of a Redis may hold a password. */
function describeValue(name: Name, value: string | undefined): string {
  return name === 'HTTPS_PROXY' || name === 'GATEWAY_REDIS_URL'
    ? 'not usable'
    : `got ${JSON.stringify(value)}`;
}

function describeForm(name: Name): string {
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
  // The path is not quoted: it could be a secret that was set here by mistake.
  try {
    const secret = readFile(path).trim();
    if (secret === '') problems.push(`${name}_FILE: the file is empty; want it to hold the secret`);
    else given[name] = secret;
  } catch (error) {
    problems.push(`${name}_FILE: cannot be read (${getErrorCode(error)}); want the path of a file`);
  }
}

function getErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
