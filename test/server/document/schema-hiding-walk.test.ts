import {
  getNamedType,
  getVariableValues,
  isInputObjectType,
  isRequiredArgument,
  Kind,
  parse,
  specifiedRules,
  validate,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';
import { redactRuleMessages, redactVariableError } from '../../../src/server/document/schema-hiding.ts';
import { callOf, isComposite, literalOf, waysTo } from '../../support/schema-words.ts';
import { ask, closedGateway, foreignWords, leaksOf } from './schema-words-in-errors.ts';

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
  const rules = redactRuleMessages(specifiedRules);
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
        foreignWords(redactVariableError(error).message, { query, variables: { v } }).map(
          (word) => `${word} for ${type}`,
        ),
      );
    });
  });

  expect(found).toEqual([]);
});

/** A scalar, a required one, a list of them, a filter, the inputs of a create and a set, and of an owner of one kind. */
const representativeInputs = [
  'Int',
  'ID!',
  '[ID!]!',
  'UserFilter',
  'CreateUserOwnerInput!',
  'SetAppOwnersInput!',
  'CreateOwnerInput!',
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
