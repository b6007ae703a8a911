import { getNamedType, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';
import {
  addOneOfEach,
  addOwnersOfEach,
  onlyId,
  ownersOfEach,
  usual,
} from '../../support/fixtures/all-kinds.ts';
import { operationOf } from '../../support/graph/operations.ts';
import { textPlaces, type TextPlace } from '../../support/graph/string-inputs.ts';

/** Values that are no id and no slug, each a way to reach another path or to break something. */
const hostile = {
  'the empty string': '',
  'a dot': '.',
  'two dots': '..',
  'a slash': 'a/b',
  'a backslash': 'a\\b',
  'encoded dots': '%2e%2e',
  'an encoded slash': '%2F',
  'ten kilobytes': 'x'.repeat(10_000),
  'non-ASCII': 'Zoë',
  'a control character': 'a\u0000b',
  'a newline': 'a\r\nb',
  'a lone surrogate': '\ud800',
};

/** Where words stand that C1 looks for in its texts, or compares with them: what can be sent is nowhere wrong. */
const words = [
  'AppEntitlementFilter.alias',
  'AppEntitlementFilter.displayName',
  'AppEntitlementFilter.query',
  'AppFilter.displayName',
  'AppFilter.query',
  'AppResourceFilter.query',
  'AppResourceTypeFilter.displayName',
  'AppResourceTypeFilter.query',
  'AppUserFilter.query',
  'UserFilter.departments',
  'UserFilter.email',
  'UserFilter.jobTitles',
  'UserFilter.query',
];
const wordPlaces = textPlaces.filter(({ declaredAs }) => words.includes(declaredAs));
/** `transferOwnerships` refuses what is wrong row by row (test/schema/owner/any-object). */
const idPlaces = textPlaces.filter(
  ({ declaredAs, of }) => !words.includes(declaredAs) && of.field.name !== 'transferOwnerships',
);

/** These are odd, and safe in a path: for all that is known a tenant may call a role so, or C1 an entitlement. */
const possible = ['encoded dots', 'an encoded slash', 'non-ASCII'];

/** What becomes of a possible id or slug: C1 refuses it by its form, or finds that it is nobody's. */
function answerToPossible(place: TextPlace): string {
  const { type, field } = place.of;
  const isRole = place.path.at(-1) === 'roleSlug';
  if (type.name === 'Mutation')
    return isRole && field.name.startsWith('delete') ? 'NOT_FOUND' : refusal(place);
  // A plan says of its rows that nothing can be moved to such a person.
  if (field.name === 'ownershipTransferPlan' && place.argument === 'toUserId') return 'a list';
  if (isRole) return field.name.endsWith('Owners') ? 'a list' : 'null';
  // C1 reads no single owners of accounts and service accounts: they are looked for in the list, and are not there.
  const isLookedFor = /^(?:App)?UserOwner(?:User|Entitlement)$/.test(getNamedType(field.type).name);
  return isLookedFor && /Ref(?:App)?Id$/.test(place.argument) ? 'null' : refusal(place);
}

const refusal = ({ argument }: TextPlace): string => `BAD_USER_INPUT ${argument}`;

/** A C1 with one object of each kind, all of them owned, behind a gateway that is sent a place's operation. */
async function gatewayFor({ of, path }: TextPlace) {
  const { sandbox, send } = await sandboxedGateway();
  addOneOfEach(sandbox);
  addOwnersOfEach(sandbox, 'primary');
  const ask = async (value?: string) => {
    sandbox.clearLedger();
    const { document, variables } = operationOf(of, usual, value === undefined ? undefined : { path, value });
    const { data, errors } = await send<Answer, unknown>(document, variables);
    const calls = sandbox.ledger.map((call) => `${call.method} ${shapeOf(call.path, value)}`);
    return { answer: inWords(data, errors), calls };
  };
  return { ask, owners: () => ownersOfEach(sandbox) };
}

interface Answer {
  readonly object?: { readonly field?: unknown };
  readonly field?: unknown;
}

/** `null`, `a list`, or the errors; and whatever stands beside errors. */
function inWords(data: Answer | null | undefined, errors: ExecutionResult['errors'] = []): string {
  const found = [data?.object?.field ?? data?.field].flat().filter((value) => value != null);
  const isList = JSON.stringify(found).includes('Connection"');
  const refused = errors.map(({ extensions: { code, argument } }) =>
    [code, argument].filter(Boolean).join(' '),
  );
  return [...refused, ...found.map(() => (isList ? 'a list' : 'an object'))].join(', ') || 'null';
}

/** A path with a star for each segment that holds something given: another path is another shape. */
function shapeOf(path: string, value: string | undefined): string {
  const [segments = ''] = path.split('?');
  const isGiven = (text: string): boolean => text !== '' && [onlyId, 'primary', value].includes(text);
  return segments
    .split('/')
    .map((segment) => (isGiven(decodeURIComponent(segment)) ? '*' : segment))
    .join('/');
}

const named = (places: readonly TextPlace[]) => places.map((place) => [place.name, place] as const);

test.each(named(idPlaces))('%s takes no text for an id or slug that cannot be one', async (_name, place) => {
  const { ask, owners } = await gatewayFor(place);
  const before = owners();

  const asked = new Map<string, Awaited<ReturnType<typeof ask>>>();
  for (const [name, value] of Object.entries(hostile)) asked.set(name, await ask(value));

  const answers = [...asked].map(([name, { answer }]) => [name, answer]);
  const expected = Object.keys(hostile).map((name) => [
    name,
    possible.includes(name) ? answerToPossible(place) : refusal(place),
  ]);
  expect(answers).toEqual(expected);
  expect(owners()).toEqual(before);
  // A write is not sent at all, whoever else would refuse it.
  const sent = [...asked].filter(([name, { calls }]) => calls.length > 0 && !possible.includes(name));
  expect(place.of.type.name === 'Mutation' ? sent : []).toEqual([]);
  // Only now, since it may change something: what the operation calls when nothing is wrong.
  // One of several fields has to be chosen for that: the same that was hostile before.
  const { calls: own } = await ask(place.declaredAs === 'OwnerInput.userRefId' ? onlyId : undefined);
  const strange = [...asked].filter(([, { calls }]) => calls.some((call) => !own.includes(call)));
  expect(strange).toEqual([]);
});

test.each(wordPlaces)(
  '$name takes any words, or says that it does not, and leads nowhere else',
  async (place) => {
    const { ask } = await gatewayFor(place);
    const { calls: own } = await ask();

    for (const value of Object.values(hostile)) {
      const { answer, calls } = await ask(value);
      expect(['a list', refusal(place)]).toContain(answer);
      expect(own).toEqual(expect.arrayContaining(calls));
    }
  },
);

test('what counts as words is all there', () => {
  expect([...new Set(wordPlaces.map(({ declaredAs }) => declaredAs))].toSorted()).toEqual(words);
});
