import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { expectLinear } from './support/linear-time.ts';

/** Every regular expression of the sources, with the file that it stands in. */
function regularExpressions(): (readonly [file: string, pattern: RegExp])[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(`src/${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: (readonly [string, RegExp])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
        found.push([file, new RegExp(pattern, flags.replace('g', ''))]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The parts of a pattern that stand for themselves: `(request-id: `, `)`. */
function literalParts({ source }: RegExp): readonly string[] {
  const parts = source
    .replace(/\\[wdsbWDSB]|\\p\{\w+\}|\[[^\]]*\]/g, '\0')
    .replace(/(?<!\\)[()^$|?*+.{}]/g, '\0');
  return parts
    .replaceAll('\\', '')
    .split('\0')
    .filter((part) => part !== '');
}

/** Single characters of the classes that patterns have, blanks and digits among them. */
const characters = Array.from(' \n0aA=.-:;,/"[]()_');

/**
 * Texts that keep a pattern searching: what it begins with, then one piece again and again, then something that it does
 * not expect.
 */
function attacksOn(pattern: RegExp, length: number): readonly string[] {
  const parts = literalParts(pattern);
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join(''));
  const pieces = [...new Set([...parts, ...beginnings, ...characters])];
  return ['', ...beginnings].flatMap((beginning) =>
    pieces.map((piece) => `${beginning}${piece.repeat(length / piece.length)}!`),
  );
}

/** @throws Error for a pattern whose time grows faster than its text */
function attack(pattern: RegExp): void {
  for (const text of attacksOn(pattern, 10_000)) {
    expectLinear(text, (foreign) => pattern.exec(foreign), String(pattern));
  }
}

test.each(regularExpressions().map(([file, pattern]) => [file, String(pattern), pattern] as const))(
  'in %s, %s takes time in proportion to its text',
  (_file, _name, pattern) => {
    expect(() => {
      attack(pattern);
    }).not.toThrow();
  },
);

test.each([/^(.*)\(request-id: ([^)]*)\)\s*$/s, /=+$/, /(?:000)+$/, /\s+$/])(
  '%s would be found',
  (pattern) => {
    expect(() => {
      attack(pattern);
    }).toThrow('passes over');
  },
);
