import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../support/process.ts';

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The pages that people read, but for decisions. */
export const pages: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const readPage = (name: string): string => readFileSync(root + name, 'utf8');

/** The blocks of a text, in their order; those in lists without their indentation. */
export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map(
    ([, indent = '', language = '', block = '']) => ({
      language,
      text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** Those of one language. */
export function blocksIn(text: string, language: string): readonly string[] {
  return blocksOf(text)
    .filter((block) => block.language === language)
    .map((block) => block.text);
}
