import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { secrets, variables } from '../../src/config/variables.ts';
import { pages, readPage } from './blocks.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

test.each(pages)('%s names no variable of the gateway that does not exist', (page) => {
  const named = readPage(page).match(/\b(?:GATEWAY|CONDUCTORONE)_[A-Z_]*[A-Z]\b/g) ?? [];
  const known = [...Object.keys(variables.shape), ...secrets.map((name) => `${name}_FILE`)];

  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

/** The anchors that readers on GitHub and in editors find at the headings of a page. */
const anchorsOf = (page: URL): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('links between the pages lead somewhere', () => {
  const all = [...pages, ...filesIn('docs/decisions')];
  const links = all.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)].map(([, path = '', anchor]) => ({
      page,
      target: path === '' ? new URL(page, root) : new URL(path, new URL(page, root)),
      anchor,
    })),
  );
  const broken = links.filter(
    ({ target, anchor }) =>
      !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor)),
  );

  expect(links.length).toBeGreaterThan(100);
  expect(broken.map(({ page, target, anchor }) => `${page}: ${target.pathname}#${anchor ?? ''}`)).toEqual([]);
});

/** Text without its layout. */
const unlaid = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('the page on clients shows nothing but code that the tests run', () => {
  const shown = [...read('docs/clients.md').matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) =>
    unlaid(code),
  );
  const textsIn = (folder: string): string[] =>
    readdirSync(new URL(folder, root), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => unlaid(read(`${folder}/${name}`)));
  const examples = textsIn('examples/clients');
  const tests = textsIn('test/clients');

  expect(examples.filter((text) => !shown.includes(text))).toEqual([]);
  const others = shown.filter((code) => !examples.includes(code));
  expect(others.filter((code) => !tests.some((text) => text.includes(code)))).toEqual([]);
  expect(shown.length).toBeGreaterThan(examples.length);
});
