import { expect, test } from 'vitest';
import { runDocumented, start } from '../support/process.ts';
import { blocksOf, readPage } from './blocks.ts';

/** Times differ from run to run; everything else is as shown. */
const withoutTimes = (json: string): unknown =>
  JSON.parse(json, (name, value: unknown) => (name === 'createdAt' ? typeof value : value));

test('the commands in the README give the answers that it shows', async () => {
  const blocks = blocksOf(readPage('README.md'));
  const { url } = await start();
  const asked = blocks.filter(({ language, text }) => language === 'sh' && text.startsWith('curl'));

  for (const command of asked) {
    const output = await runDocumented(command.text, { 'http://localhost:4000/graphql': url });

    const shown = blocks[blocks.indexOf(command) + 1]?.text ?? '';
    expect(withoutTimes(output)).toEqual(withoutTimes(shown));
  }
  expect(asked).toHaveLength(2);
});
