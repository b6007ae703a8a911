import { expect, test } from 'vitest';
import { errorCodes } from '../../src/server/errors/error-code.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { served } from '../support/four-servers.ts';
import { gatewayOver } from '../support/gateway.ts';
import { root, runDocumented } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';
import { provoked } from './error-scenarios.ts';

const page = readPage('docs/troubleshooting.md');

/** The page's sections that are about a code, by that code. */
const sections = new Map(
  page
    .split(/^## /m)
    .map((section): [string, string] => [/^`(\w+)`\n/.exec(section)?.[1] ?? '', section])
    .filter(([code]) => code !== ''),
);

/** Request ids differ from run to run. */
const shown = (error: unknown): unknown =>
  JSON.parse(JSON.stringify(error), (name, value: unknown) =>
    name.toLowerCase().endsWith('requestid') ? typeof value : value,
  );

test('the page has a section for every error code', () => {
  expect([...sections.keys()].toSorted()).toEqual(errorCodes.toSorted());
});

test.each(errorCodes)('the page shows what a client sees: %s', async (code) => {
  const [json = ''] = blocksIn(sections.get(code) ?? '', 'json');

  const { errors = [] } = await provoked[code]();

  expect(errors[0]).toMatchObject({ extensions: { code } });
  expect(shown(errors[0])).toEqual(shown(JSON.parse(json)));
});

test('the page shows what a client with too long headers sees', async () => {
  const [, section = ''] = page.split('### The headers are too long (431)\n');
  const [json = ''] = blocksIn(section, 'json');
  const listener = gatewayOver('http://127.0.0.1:9').listener;
  const url = await served(nodeHandler(listener));

  const response = await fetch(`${url}/graphql`, { headers: { cookie: 'a'.repeat(20_000) } });

  expect(response.status).toBe(431);
  const { errors = [] } = (await response.json()) as { errors?: unknown[] };
  expect(shown(errors[0])).toEqual(shown(JSON.parse(json)));
});

test('the page shows what is said of an environment that cannot be used', async () => {
  const [command = ''] = blocksIn(page, 'sh');
  const [shown] = blocksIn(page, 'text');

  const built = { 'npx c1-graphql-gateway': `node ${root}dist/main.js` };
  expect(await runDocumented(`${command.trim()} 2>&1`, built)).toBe(shown);
});
