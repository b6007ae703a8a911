import { expect, test } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { asked } from '../../support/explained.ts';
import { gatewayOver, post, sandboxedGateway, type TestGateway } from '../../support/gateway.ts';
import { addOneOfEach, addOwnersOfEach, usual } from '../../support/fixtures/all-kinds.ts';
import { operationOf, type Operation } from '../../support/graph/operations.ts';
import { textPlaces } from '../../support/graph/string-inputs.ts';

interface Explained {
  readonly summary: object;
  readonly calls: readonly object[];
}

async function explanationOf(gateway: TestGateway, operation: Operation, token: string): Promise<Explained> {
  const request = post({ query: operation.document, variables: operation.variables }, token, asked);
  const { extensions } = (await (await gateway.fetch(request)).json()) as {
    readonly extensions: { readonly upstream: Explained };
  };
  return extensions.upstream;
}

/** Words of ours, names of parameters and numbers are all that there is: whatever was sent or received is neither. */
const call = {
  method: /^(?:GET|POST|PUT|DELETE)$/,
  path: /^\/api\/v\d(?:\/[a-z_-]+|\/\{[a-z_]+\})+$/,
  status: /^(?:\d{3}|null)$/,
  startMs: /^\d+(?:\.\d)?$/,
  durationMs: /^\d+(?:\.\d)?$/,
  ids: /^\d+$/,
  attempt: /^\d$/,
} as const;

/** What is shown in another form than it must have. */
function oddIn({ calls }: Explained): string[] {
  return calls
    .flatMap((shown) => Object.entries(shown).map(([name, value]) => [name, String(value)] as const))
    .filter(([name, value]) => !(name in call) || !call[name as keyof typeof call].test(value))
    .map(([name, value]) => `${name}: ${value}`);
}

const hostile = ['..', 'a/b', '/api/v1/secret', '%2e%2e', '?token=secret', 'Zoë'];

test('shows nothing of the ids and texts in the arguments of any field of the graph', async () => {
  const gateway = await sandboxedGateway({}, { explain: true });
  addOneOfEach(gateway.sandbox);
  addOwnersOfEach(gateway.sandbox, 'primary');
  const { token } = gateway;
  const odd = new Set<string>();
  let calls = 0;

  const look = async (operation: Operation): Promise<void> => {
    const shown = await explanationOf(gateway, operation, token);
    for (const one of oddIn(shown)) odd.add(one);
    calls += shown.calls.length;
  };
  // One value for each place, by turns: what makes a report of a call does not know the place.
  for (const [index, { of, path }] of textPlaces.entries()) {
    await look(operationOf(of, usual, { path, value: hostile[index % hostile.length] ?? '' }));
  }
  for (const of of new Set(textPlaces.map((place) => place.of))) await look(operationOf(of, usual));

  expect([...odd]).toEqual([]);
  expect(calls).toBeGreaterThan(textPlaces.length);
});

test('shows nothing of what C1 says, nor where it is or with which token', async () => {
  const { origin } = await answering((request, response) => {
    if (request.url?.includes('apps') === true)
      answerJson(response, 403, { code: 7, message: 'WORDS-OF-C1' });
    else response.socket?.destroy();
  });
  const gateway = gatewayOver(origin, { explain: true });
  const document = '{ app(id: "a") { iconUrl } user(id: "u") { email } }';

  const shown = await explanationOf(gateway, { document, variables: {} }, 'SECRET-TOKEN');

  expect(oddIn(shown)).toEqual([]);
  expect(shown.calls).toHaveLength(4);
  expect(JSON.stringify(shown)).not.toMatch(/WORDS-OF-C1|SECRET-TOKEN|127\.0\.0\.1|"a"|"u"/);
});
