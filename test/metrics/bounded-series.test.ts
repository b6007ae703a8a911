import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { expect, test } from 'vitest';
import { post, sandboxedGateway } from '../support/gateway.ts';
import { measuring, samplesIn } from '../support/telemetry/scrape.ts';

const trustedDocuments = {
  mode: 'log',
  documents: new Map([['hash', 'query Trusted { __typename }']]),
} as const;

const floods = 2_000;

/**
 * Series that come and go with what the process does while it is scraped, whoever calls: the kinds of garbage collection
 * that have run, and the kinds of handles, requests and resources of Node that are open at that moment.
 */
const passing =
  /^nodejs_(?:gc_duration_seconds_(?:bucket|sum|count)|active_(?:handles|requests|resources))\{/;
const namesIn = (text: string): string[] =>
  [...samplesIn(text).keys()].filter((name) => !passing.test(name)).toSorted();

test('callers add no series, whatever they name their operations, ids, requests and hosts', async () => {
  const { observer, scrape } = await measuring();
  const gateway = await sandboxedGateway({}, { observers: [observer], trustedDocuments });
  const { fetch, token } = gateway;
  const words: string[] = [];
  const word = (): string => {
    const made = `W${randomBytes(13).toString('hex')}`;
    words.push(made);
    return made;
  };
  const flood = async (): Promise<void> => {
    const headers = { 'x-request-id': word(), host: `${word()}.example`, traceparent: word() };
    const bodies = [
      { query: `query ${word()} { app(id: "${word()}") { id displayName } }` },
      { query: `query ${word()} { ${word()} }` },
      { query: `mutation ${word()} { createUserOwner(input: { appId: "${word()}", roleSlug: "${word()}", userRefId: "${word()}" }) { appOwnerUser { roleSlug } } }` },
      { query: 'query Trusted { __typename }', operationName: word() },
      { documentId: word() },
    ]; // prettier-ignore
    await Promise.all(bodies.map((body) => fetch(post(body, token, headers))));
    await fetch(post({ query: '{ apps { nodes { id } } }' }, word()));
    await fetch(new Request(`http://localhost/graphql?query={${word()}}&operationName=${word()}`));
  };
  await flood();
  const socket = createSocket('udp4'); // of a kind that nothing else here opens
  const before = namesIn(await scrape());
  socket.close();
  words.splice(0);

  for (let sent = 0; sent < floods; sent += 7) await flood();

  const text = await scrape();
  expect(namesIn(text)).toEqual(before);
  expect(words.length).toBeGreaterThan(floods);
  expect(words.filter((made) => text.includes(made))).toEqual([]);
  expect(before.length).toBeGreaterThan(100);
});
