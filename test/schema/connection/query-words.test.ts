import { isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/sandbox/store/store.ts';
import { schema } from '../../../src/schema/index.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

/** A word for each text of an object, so that a find tells the text that was searched. */
const words = {
  displayName: 'aardvark',
  description: 'bandicoot',
  email: 'civet',
  emails: ['dingo'],
  username: 'ermine',
  usernames: ['ferret'],
  alias: 'gecko',
  slug: 'hyena',
  instructions: 'ibex',
  customDescription: 'jackal',
  department: 'kudu',
};

type Word = keyof typeof words;

/** The words of these texts: rows have no others, and a test compares them with C1's description. */
function wordsOf<Name extends Word>(...names: readonly Name[]): Pick<typeof words, Name> {
  return Object.fromEntries(names.map((name) => [name, words[name]])) as Pick<typeof words, Name>;
}

interface Searchable {
  readonly filter: string;
  /** The list `list`, with `FILTER` in the place of its filter. */
  readonly list: string;
  readonly add: (store: Store, appId: string) => unknown;
  /** The texts that C1's description names; docs/upstream.md. */
  readonly searched: readonly Word[];
  readonly description: string;
}

const ofApp = (field: string): string =>
  `app(id: $appId) { list: ${field}(filter: FILTER) { nodes { nodeId } } }`;
const ofQuery = (field: string): string => `list: ${field}(filter: FILTER) { nodes { nodeId } }`;
const nameAndDescription = 'Words to look for in the name and the description.';

const searchables: readonly Searchable[] = [
  {
    filter: 'UserFilter',
    list: ofQuery('users'),
    add: ({ addUser }) =>
      addUser(wordsOf('displayName', 'email', 'emails', 'username', 'usernames', 'department')),
    searched: ['displayName', 'email', 'emails'],
    description: 'Words to look for in the name and the email addresses.',
  },
  {
    filter: 'AppFilter',
    list: ofQuery('apps'),
    add: ({ addApp }) => addApp(wordsOf('displayName', 'description', 'instructions')),
    searched: ['displayName', 'description'],
    description: nameAndDescription,
  },
  {
    filter: 'AppUserFilter',
    list: ofApp('appUsers'),
    add: ({ addAppUser }, appId) =>
      addAppUser({ ...wordsOf('displayName', 'email', 'emails', 'username', 'usernames'), appId }),
    searched: ['displayName'],
    description:
      'Words to look for in the name. C1 does not document whether it looks in user names and email addresses too.',
  },
  {
    filter: 'AppEntitlementFilter',
    list: ofApp('entitlements'),
    add: ({ addAppEntitlement }, appId) =>
      addAppEntitlement({ ...wordsOf('displayName', 'description', 'slug', 'alias'), appId }),
    searched: ['displayName', 'description'],
    description: nameAndDescription,
  },
  {
    filter: 'AppResourceFilter',
    list: ofApp('resources'),
    add: ({ addAppResource }, appId) =>
      addAppResource({
        ...wordsOf('displayName', 'description', 'customDescription'),
        appId,
        appResourceTypeId: appId,
      }),
    searched: ['displayName'],
    description: 'Words to look for in the name.',
  },
  {
    filter: 'AppResourceTypeFilter',
    list: ofApp('resourceTypes'),
    add: ({ addAppResourceType }, appId) => addAppResourceType({ ...wordsOf('displayName'), appId }),
    searched: ['displayName'],
    description: 'Words to look for in the name.',
  },
];

test.each(searchables)('$filter looks for `query` in the texts that it names', async (searchable) => {
  const { sandbox, send } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  searchable.add(sandbox.store, appId);
  const found = async (word: string) => {
    const list = searchable.list.replace('FILTER', `{ query: "${word}" }`);
    const declared = list.includes('$appId') ? '($appId: ID!)' : '';
    const answer = await send<Record<string, unknown>, object>(`query Words${declared} { ${list} }`, {
      appId,
    });
    expect(answer.errors).toBeUndefined();
    return !JSON.stringify(answer.data).includes('"nodes":[]');
  };

  const finds: string[] = [];
  for (const [name, value] of Object.entries(words)) {
    if (await found([value].flat()[0] ?? '')) finds.push(name);
  }

  expect(finds).toEqual(searchable.searched);
  const type = schema.getType(searchable.filter);
  expect(isInputObjectType(type) && type.getFields()['query']?.description).toBe(searchable.description);
});

test('no other filter has a `query`', () => {
  const withQuery = Object.values(schema.getTypeMap()).filter(
    (type) => isInputObjectType(type) && 'query' in type.getFields(),
  );

  expect(withQuery.map(({ name }) => name).toSorted()).toEqual(
    searchables.map(({ filter }) => filter).toSorted(),
  );
});
