/** A request that costs its sender little and was made to cost the gateway much. */
export interface HostileDocument {
  readonly name: string;
  readonly body: string;
  /** The code that it is refused with, or the limit that it exceeds with the limit's number. */
  readonly refusal: string | readonly [limit: string, max: number];
}

/** So many parts, each made from its number. */
export function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

/** The body of a request for an operation. */
export function bodyOf(query: string, variables?: unknown): string {
  return JSON.stringify({ query, variables });
}

/** The body with variables that are spelled as JSON, which objects of JavaScript cannot always say. */
export function bodyWith(query: string, variables: string): string {
  return `{"query":${JSON.stringify(query)},"variables":${variables}}`;
}

const many = 20_000;
const long = 900_000;
const invalid = 'GRAPHQL_VALIDATION_FAILED';
const user = (fields: string): string => `{ user(id: "x") { ${fields} } }`;
const byUser = 'query ($v: ID!) { user(id: $v) { id } }';
const byFilter = 'query ($v: UserFilter) { users(filter: $v) { nodes { id } } }';
const byIds = 'query ($v: [ID!]!) { nodes(ids: $v) { nodeId } }';
const members = (count: number, value: unknown): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`query${index}`, value]));

const documents: readonly (readonly [string, HostileDocument['refusal'], string])[] = [
  ['deep selections', ['nesting', 50], `${'{a'.repeat(many)}${'}'.repeat(many)}`],
  ['deep lists', ['nesting', 50], `{nodes(ids:${'['.repeat(many)}${']'.repeat(many)}){nodeId}}`],
  ['deep objects', ['nesting', 50], `{a(b:${'{c:'.repeat(many)}1${'}'.repeat(many)})}`],
  ['deep parentheses', ['nesting', 50], `{a${'('.repeat(many)}${')'.repeat(many)}}`],
  ['deep inline fragments', ['nesting', 50], `{${'...{'.repeat(many)}`],
  ['10,000 short aliases', ['aliases', 100], `{ ${times(10_000, () => 'a:b')} }`],
  ['10,000 aliases', ['characters', 100_000], `{ ${times(10_000, (i) => `a${i}: user(id: "x") { id }`)} }`],
  ['10,000 aliases of a name', ['characters', 100_000], `{ ${times(10_000, (i) => `a${i}: __typename`)} }`],
  [
    'a ring of 1,000 fragments',
    ['fragments', 50],
    `{ ...F0 } ${times(1_000, (i) => `fragment F${i} on Query { ...F${(i + 1) % 1_000} }`)}`,
  ],
  [
    'a ring of 50 fragments',
    invalid,
    `{ ...F0 } ${times(50, (i) => `fragment F${i} on Query { ...F${(i + 1) % 50} }`)}`,
  ],
  [
    'fragments that double',
    ['cost', 250_000],
    `${user('...F0')} ${times(48, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`)} fragment F48 on User { id }`,
  ],
  [
    'fragments whose fields double',
    ['cost', 250_000],
    `${user('...F0')} ${times(12, (i) => `fragment F${i} on User { managers { ...F${i + 1} } delegatedUser { ...F${i + 1} } }`)} fragment F12 on User { id }`,
  ],
  ['900 overlapping fields', ['duplicateFields', 200], user(times(900, () => 'id'))],
  ['900 overlapping aliases', ['aliases', 100], user(times(900, (i) => `x: ${i % 2 ? 'id' : 'email'}`))],
  [
    '900 overlapping fields in fragments',
    ['duplicateFields', 200],
    `${user(times(45, (i) => `...F${i}`))} ${times(45, (i) => `fragment F${i} on User { ${times(20, () => 'id')} }`)}`,
  ],
  ['10,000 directives', ['directives', 50], `{ id ${times(10_000, () => '@aa')} }`],
  [
    '10,000 variables',
    ['characters', 100_000],
    `query (${times(10_000, (i) => `$v${i}: Int`)}) { __typename }`,
  ],
  ['10,000 short variables', ['tokens', 2_000], `query (${times(10_000, () => '$v:Int')}) { __typename }`],
  ['1,900 unknown fields', invalid, user(times(1_900, (i) => `employmentStatusSource${i}`))],
  ['a long string', ['characters', 100_000], `{ app(id: "${'x'.repeat(long)}") { id } }`],
  ['a long block string', ['characters', 100_000], `{ app(id: """${'x\n'.repeat(long / 3)}""") { id } }`],
  ['a long name', ['characters', 100_000], `{ ${'x'.repeat(long)} }`],
  ['many comments', ['characters', 100_000], `${'#\n'.repeat(long / 3)}{ __typename }`],
  ['many lines before errors', ['lines', 2_000], `${'\n'.repeat(90_000)}${user(times(150, (i) => `u${i}`))}`],
  ['garbage for a document', ['characters', 100_000], '}{)(][$%&/'.repeat(long / 10)],
  ['a short piece of garbage', 'GRAPHQL_PARSE_FAILED', '}{)(][$%&/'],
];

/** Each with a limit or a code of its own, as the gateway ships. */
export const hostileDocuments: readonly HostileDocument[] = [
  ...documents.map(([name, refusal, query]) => ({ name, refusal, body: bodyOf(query) })),
  { name: 'a long variable', refusal: 'BAD_USER_INPUT', body: bodyOf(byFilter, { v: 'x'.repeat(long) }) },
  {
    name: '1,900 unknown members of an input',
    refusal: 'BAD_USER_INPUT',
    body: bodyOf(byFilter, { v: members(1_900, 'x'.repeat(480)) }),
  },
  {
    name: '50,000 unknown members of an input',
    refusal: ['jsonValues', 2_000],
    body: bodyOf(byFilter, { v: members(50_000, 1) }),
  },
  {
    name: '50,000 variables that nobody declared',
    refusal: ['jsonValues', 2_000],
    body: bodyOf('{ __typename }', members(50_000, 1)),
  },
  {
    name: '240,000 ids',
    refusal: ['jsonValues', 2_000],
    body: bodyOf(byIds, { v: Array(240_000).fill(1) }),
  },
  {
    name: 'a deep variable',
    refusal: ['jsonNesting', 200],
    body: bodyWith(byUser, `{"v":${'['.repeat(many)}${']'.repeat(many)}}`),
  },
  {
    name: 'a variable as deep as it may be',
    refusal: 'BAD_USER_INPUT',
    body: bodyWith(byUser, `{"v":${'['.repeat(198)}${']'.repeat(198)}}`),
  },
  { name: '1 MB of brackets', refusal: ['jsonNesting', 200], body: '['.repeat(999_999) },
  { name: '1 MB of garbage', refusal: 'BAD_REQUEST', body: '\u0001}]:%'.repeat(199_999) },
  { name: '1 MB of spaces', refusal: 'BAD_REQUEST', body: ' '.repeat(999_999) },
];
