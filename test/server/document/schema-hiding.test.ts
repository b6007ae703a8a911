import {
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  specifiedRules,
  validate,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';
import { rulesInOwnWords, variableErrorInOwnWords } from '../../../src/server/document/schema-hiding.ts';
import { post, sandboxedGateway, type TestGateway } from '../../support/gateway.ts';
import { callOf, isComposite, literalOf, schemaWords, waysTo, wordsIn } from '../../support/schema-words.ts';

/** Words of messages that mean what they mean in English, though a field may be called so too; and what a node id is called. */
const english = new Set(['input', 'query', 'type', 'value', 'nodeId']);

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}

async function ask({ fetch }: TestGateway, sent: Sent): Promise<Answer> {
  return (await (await fetch(post(sent))).json()) as Answer;
}

/** The words of a text that are the schema's and not the request's. */
function foreignWords(text: string, sent: Sent): readonly string[] {
  const own = new Set(wordsIn(JSON.stringify(sent)));
  return wordsIn(text).filter((word) => schemaWords.has(word) && !own.has(word) && !english.has(word));
}

/** The words of a response's errors that are the schema's and not the request's. */
async function leaksOf(gateway: TestGateway, sent: Sent): Promise<readonly string[]> {
  const { errors } = await ask(gateway, sent);
  if (errors === undefined) return [`no errors for ${sent.query}`];
  return errors.flatMap(({ message, extensions: { code, argument = '' } }) =>
    foreignWords(`${message} ${argument}`, sent).map((word) => `${word} (${code}: ${message})`),
  );
}

const closedGateway = () => sandboxedGateway({}, { introspection: false });

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** One field of a type for each shape of a field: leaf or object, and the types of its arguments. */
function fieldsByShape(type: GraphQLObjectType): readonly Field[] {
  const shapeOf = (field: Field): string => {
    const args = field.args.map((arg) =>
      isInputObjectType(getNamedType(arg.type)) ? 'input' : `${isRequiredArgument(arg)} ${String(arg.type)}`,
    );
    return [isComposite(field), ...new Set(args)].join();
  };
  return [...new Map(Object.values(type.getFields()).map((field) => [shapeOf(field), field])).values()];
}

/** Selections that do not fit a type, each wrong in a way of its own. */
function wrongSelections(type: GraphQLObjectType): readonly string[] {
  return [
    'nope',
    'nope { nope }',
    '... on Nope { __typename }',
    ...[...waysTo.keys()]
      .filter((other) => other !== type)
      .slice(0, 3)
      .map(({ name }) => `... on ${name} { __typename }`),
    ...fieldsByShape(type).flatMap((field) => {
      const below = isComposite(field) ? ' { __typename }' : '';
      const call = callOf(field);
      const open = call.endsWith(')') ? `${call.slice(0, -1)}, ` : `${call}(`;
      return [
        isComposite(field) ? call : `${call} { nope }`,
        `${field.name}(nope: 1)${below}`,
        `${open}nope: "x")${below}`,
        `same: __typename same: ${call}${below}`,
        ...(call.includes('(') ? [field.name + below] : []),
        ...field.args.flatMap((arg) =>
          ['{nope: 1}', 'NOPE', '1.5', '[[true]]', 'null', '"x"', '$v']
            .filter((value) => value !== literalOf(arg.type))
            .map((value) => `${field.name}(${arg.name}: ${value}, ${arg.name}: ${value})${below}`),
        ),
      ];
    }),
  ];
}

/** A root of each kind, an object, an object with lists, an ownership, a payload and a connection. */
const representatives = [
  'Query',
  'Mutation',
  'User',
  'App',
  'AppOwnerUser',
  'CreateUserOwnerPayload',
  'UserConnection',
];

test.each(
  [...waysTo]
    .filter(([{ name }]) => representatives.includes(name))
    .map(([type, wayTo]) => [type.name, type, wayTo] as const),
)('no error of a document has more words of %s than the document itself', async (_name, type, wayTo) => {
  const gateway = await closedGateway();
  const leaks = new Set<string>();
  for (const selection of wrongSelections(type)) {
    const query = wayTo(selection);
    const declaring = (name: string): string => query.replace(/^\w+/, (verb) => `${verb} ($v: ${name})`);
    const documents = query.includes('$v') ? [query, declaring('Nope'), declaring('Boolean')] : [query];
    for (const document of documents) {
      for (const leak of await leaksOf(gateway, { query: document })) leaks.add(leak);
    }
  }

  expect([...leaks]).toEqual([]);
  expect(gateway.calls()).toEqual([]);
});

test('no error of a wrong document has more words of any type than the document itself', () => {
  const rules = rulesInOwnWords(specifiedRules);
  const found = [...waysTo].flatMap(([type, wayTo]) => {
    const wrong = Object.values(type.getFields()).flatMap((field) =>
      isComposite(field) ? [field.name] : [`${field.name}(nope: 1) { nope }`],
    );
    const query = wayTo(['nope', ...wrong].join(' '));
    const errors = validate(schema, parse(query), rules, { maxErrors: 10_000 });
    const leaks = errors.flatMap(({ message }) => foreignWords(message, { query }));
    return errors.length > wrong.length ? leaks : [`too few errors for ${query}`];
  });

  expect(found).toEqual([]);
});

const values: readonly unknown[] = [
  null,
  true,
  1.5,
  'x',
  [],
  [null],
  {},
  { nope: 1 },
  [{ nope: 1 }],
  { a: { b: ['c'] } },
];

/** Every argument of every field, as a variable of its own type. */
const variables = [...waysTo].flatMap(([type, wayTo]) =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.map((arg) => {
      const others = callOf({ ...field, args: field.args.filter((given) => given !== arg) }).slice(
        field.name.length,
      );
      const call = `${field.name}(${arg.name}: $v${others === '' ? ')' : `, ${others.slice(1)}`}`;
      const query = wayTo(call + (isComposite(field) ? ' { __typename }' : ''));
      return {
        type: String(arg.type),
        arg,
        query: query.replace(/^\w+/, (verb) => `${verb} ($v: ${String(arg.type)})`),
      };
    }),
  ),
);
const byType = new Map(variables.map((variable) => [variable.type, variable]));

test('no error of a wrong variable has more words of any input type than the request itself', () => {
  const found = variables.flatMap(({ query, type }) => {
    const { definitions } = parse(query);
    const declared = definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : [],
    );
    return [{ nope: 1 }, [[{ nope: 1 }]], 1.5].flatMap((v) => {
      const { errors = [] } = getVariableValues(schema, declared, { v });
      return errors.flatMap((error) =>
        foreignWords(variableErrorInOwnWords(error).message, { query, variables: { v } }).map(
          (word) => `${word} for ${type}`,
        ),
      );
    });
  });

  expect(found).toEqual([]);
});

/** A scalar, a required one, a list of them, a filter, the inputs of a create and a set. */
const representativeInputs = [
  'Int',
  'ID!',
  '[ID!]!',
  'UserFilter',
  'CreateUserOwnerInput!',
  'SetAppOwnersInput!',
];

test.each([...byType.keys()].filter((name) => representativeInputs.includes(name)))(
  'no error of a variable has more words of %s than the request itself',
  async (name) => {
    const gateway = await closedGateway();
    const { arg, query = '' } = byType.get(name) ?? {};
    const named = arg && getNamedType(arg.type);
    const fields = isInputObjectType(named) ? Object.keys(named.getFields()) : [];
    const wrong = [...values, ...fields.flatMap((field) => values.map((value) => ({ [field]: value })))];
    const leaks = new Set<string>();
    for (const value of wrong) {
      const { errors } = await ask(gateway, { query, variables: { v: value } });
      // A value that fits is refused by the sandbox, which asks for a token, or by the graph itself.
      if (errors?.some(({ extensions: { code } }) => code === 'BAD_USER_INPUT') !== true) continue;
      for (const leak of await leaksOf(gateway, { query, variables: { v: value } })) leaks.add(leak);
    }

    expect([...leaks]).toEqual([]);
  },
);

test('an argument that has no value when it is executed is named without its type', async () => {
  const gateway = await closedGateway();
  const sent = [
    { query: 'query ($v: ID = "x") { app(id: $v) { id } }', variables: { v: null } },
    { query: 'query ($v: Boolean = true) { __typename @include(if: $v) }', variables: { v: null } },
    {
      query: 'query ($v: ID = "x") { users(filter: { ids: [$v] }) { nodes { id } } }',
      variables: { v: null },
    },
  ];

  for (const one of sent) {
    expect(await leaksOf(gateway, one)).toEqual([]);
    expect((await ask(gateway, one)).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Argument "\w+" has no valid value\.$/) as string,
    });
  }
});

test.each([
  ['{ user(id: "x") { displayname } }', 'Unknown field "displayname".', 1, 19],
  ['{ user(id: "x", nope: 1) { id } }', 'Unknown argument "nope".', 1, 17],
  ['{ user { id } }', 'The field "user" lacks a required argument.', 1, 3],
  ['{ user(id: "x") }', 'The field "user" must have a selection of subfields.', 1, 3],
  [
    '{ user(id: "x") { id { x } } }',
    'The field must not have a selection, since it has no subfields.',
    1,
    22,
  ],
  ['{ users(first: "x") { nodes { id } } }', 'The value "x" does not fit here.', 1, 16],
  ['{ users(filter: { nope: 1 }) { nodes { id } } }', 'Unknown input field "nope".', 1, 19],
  ['{ user(id: "x") { ... on App { id } } }', 'The fragment on "App" can never apply here.', 1, 19],
  ['query ($v: Int) { user(id: $v) { id } }', 'The variable "$v" does not fit where it is used.', 1, 8],
  [
    '{ user(id: "x") { a: id a: email } }',
    'The field "id" conflicts with another of the same name. Use different aliases to fetch both if this was intentional.',
    1,
    19,
  ],
  ['{ user(id: "x") { ...F } }', 'Unknown fragment "F".', 1, 22],
  ['query ($v: Nope) { user(id: $v) { id } }', 'Unknown type "Nope".', 1, 12],
])('an error says what is wrong, and where: %s', async (query, message, line, column) => {
  const { errors } = await ask(await closedGateway(), { query });

  expect(errors?.[0]).toMatchObject({
    message,
    locations: expect.arrayContaining([{ line, column }]) as unknown,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test.each([
  [{ input: { nope: 1 } }, 'Variable "$v" got an invalid value; it does not fit.', 'input'],
  [
    { input: { appId: { nope: 1 } } },
    'Variable "$v" got an invalid value at "v.appId"; it does not fit.',
    'input.appId',
  ],
  [{}, 'Variable "$v" of required type "CreateUserOwnerInput!" was not provided.', 'input'],
])(
  'an error of a variable names the argument that it was for: %j',
  async ({ input }: { input?: object }, message, argument) => {
    const query =
      'mutation ($v: CreateUserOwnerInput!) { createUserOwner(input: $v) { appOwnerUser { appId } } }';
    const { errors } = await ask(await closedGateway(), { query, variables: { v: input } });

    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message,
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) as unknown,
        }),
      ]),
    );
  },
);

test('with introspection on, errors say all that they can', async () => {
  const { errors } = await ask(await sandboxedGateway(), { query: '{ user(id: "x") { displayname } }' });

  expect(errors?.[0]?.message).toBe(
    'Cannot query field "displayname" on type "User". Did you mean "displayName"?',
  );
});

test('the type of an object is the value of __typename, as in GraphQL', async () => {
  const gateway = await closedGateway();

  expect(await ask(gateway, { query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
  expect(isObjectType(schema.getType('Query'))).toBe(true);
});
