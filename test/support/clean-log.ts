import { expect } from 'vitest';

/** What was sent during this test file and must stand in no log: tokens, documents, bodies. */
const sent = new Set<string>();

/** So short a text is found in a log by accident. */
const minLength = 12;

/** Remembers what a log must not hold. */
export function keepOutOfLogs(...texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    if (text !== undefined && text.length >= minLength) sent.add(text);
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

/** Checks that the lines of a log hold nothing that was sent and nothing secret. */
export function expectCleanLog(lines: readonly unknown[]): void {
  for (const line of lines) {
    const text = JSON.stringify(line);
    // The text of a JSON string has its quotes escaped, as that of a body within it would have.
    const found = [...sent].filter(
      (part) => text.includes(part) || text.includes(JSON.stringify(part).slice(1, -1)),
    );
    const formsFound = Object.entries(forms).filter(([, form]) => form.test(text));
    expect({ line: text, sent: found, forms: formsFound.map(([name]) => name) }).toEqual({
      line: text,
      sent: [],
      forms: [],
    });
  }
}
