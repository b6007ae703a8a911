import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { sections } from '../../src/config/variables.ts';
import { root } from '../support/process.ts';
import { sectionsIn, withTables } from './configuration-tables.ts';

const path = `${root}docs/configuration.md`;
const page = readFileSync(path, 'utf8');

test('the page on configuration has a table for each section of the variables', () => {
  expect(sectionsIn(page)).toEqual(Object.keys(sections));
});

test('the tables are what src/config/variables declares (write them with: npm test -- test/docs/configuration.test.ts -u)', async () => {
  const options = await resolveConfig(path);
  const written = await format(withTables(page), { ...options, filepath: path });

  await expect(written).toMatchFileSnapshot(path);
});
