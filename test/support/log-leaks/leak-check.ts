import { expect } from 'vitest';
import { rememberTexts } from './string-index.ts';

/** What stands nowhere in a log: tokens, documents, bodies. */
const secrets = rememberTexts();

/** What stands in no log but in the input of an audit record, which shows ids on purpose: strings within bodies. */
const strings = rememberTexts();

/** Forgets all that was remembered. */
export function forgetTexts(): void {
  secrets.clear();
  strings.clear();
}

/** Remembers whole texts that a log must not hold. */
export function keepOutOfLogs(...texts: readonly (string | undefined)[]): void {
  for (const text of texts) if (text !== undefined) secrets.add(text);
}

/** Strings of JSON and of GraphQL, with the colon that follows the key of an object. */
const stringLiteral = /("((?:[^"\\]|\\.)*)")(\s*:)?/g;

/** Members of enums, numbers and moments are no text about anybody; a line may be written at such a moment. */
const harmless = /^(?:[A-Z][A-Z0-9_]*|[\d.-]*|[\d-]+T[\d:.]+Z)$/;

/** Remembers the strings within a body, whichever way it goes: variables, documents, answers of C1. */
export function keepStringsOutOfLogs(body: string): void {
  for (const [, literal = '', inner = '', colon] of body.matchAll(stringLiteral)) {
    if (colon !== undefined) continue;
    const text = inner.includes('\\') ? unescaped(literal) : inner;
    if (!harmless.test(text)) strings.add(text);
  }
}

function unescaped(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1); // a broken body, which is looked for as it is
  }
}

/** The forms of what must stand in no log, wherever it came from. */
const forms = {
  'a bearer token': /bearer [\w.~+/-]{8}/i,
  'a JWT': /\beyJ[\w-]+\.eyJ[\w-]+\./,
  'a client secret': /secret-token:/,
  'a private key': /"d":"|PRIVATE KEY/,
  // Logged paths are patterns, whose parameters stand in braces.
  'a filled path': /\/api\/v\d\/[\w/{}-]*\/[0-9A-Za-z]{27}\b/,
  'an address with a query': /https?:\/\/[^\s"]*\?/,
};

/** What a line of a log holds that it must not. */
export function findingsIn(line: string): string[] {
  const [whole, withoutInput] = [readable(line), readable(withoutAuditInput(line))];
  const found = [
    ...secrets.foundIn(whole),
    ...strings.foundIn(withoutInput),
    ...Object.entries(forms).flatMap(([name, form]) => (form.test(line) ? [name] : [])),
  ];
  return [...new Set(found)];
}

/** The line, and the line as it reads without the escapes of JSON, also those of JSON within a string. */
function readable(line: string): string {
  const once = line.replaceAll(/\\(["\\/])/g, '$1').replaceAll('\\n', '\n');
  return [line, once, once.replaceAll(/\\(["\\/])/g, '$1').replaceAll('\\n', '\n')].join('\0');
}

function withoutAuditInput(line: string): string {
  if (!line.includes('"audit":true')) return line;
  // What is lost with a log stands behind the reason, on one line with it.
  const start = line.indexOf('{');
  const { input: _input, ...rest } = JSON.parse(line.slice(start)) as { readonly input?: unknown };
  return line.slice(0, start) + JSON.stringify(rest);
}

/** Checks that the lines of a log hold nothing that was sent or answered and nothing secret. */
export function expectCleanLog(lines: readonly string[]): void {
  const findings = lines.map((line) => ({ line, found: findingsIn(line) }));
  expect(findings.filter(({ found }) => found.length > 0)).toEqual([]);
}
