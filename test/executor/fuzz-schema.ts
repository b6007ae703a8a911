import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
  type ResponsePath,
} from 'graphql';
import { chanceOf } from './seeded-random.ts';
import { oddValue, type OddContext, type Row } from './fuzz-values.ts';

type Field = GraphQLFieldConfig<unknown, OddContext>;

const Color = new GraphQLEnumType({ name: 'Color', values: { RED: { value: 1 }, GREEN: { value: 2 } } });

const Box: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Box',
  fields: () => ({
    size: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 3 },
    label: { type: GraphQLString },
    inner: { type: Box },
    colors: { type: new GraphQLList(Color) },
  }),
});

/** An input of exactly one field. */
const Pick = new GraphQLInputObjectType({
  name: 'Pick',
  isOneOf: true,
  fields: { number: { type: GraphQLInt }, box: { type: Box }, colors: { type: new GraphQLList(Color) } },
});

const Odd = new GraphQLScalarType({
  name: 'Odd',
  serialize: (value) => {
    const outcome = chanceOf(String(value)).below(8);
    if (outcome === 0) throw new Error('Odd does not like it');
    return outcome === 1 ? null : outcome === 2 ? undefined : { odd: String(value) };
  },
});

const Named: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Named',
  fields: () => fields,
  resolveType: ({ id, typeName }: Row, { seed, later }: OddContext) => {
    const chance = chanceOf(seed, id, 'resolveType');
    const name = typeName === 'Rock' && chance.isLikely(0.8) ? 'Cat' : typeName;
    const wrong = chance.oneOf<unknown>([undefined, 'Nothing', 'Color', 'Rock', 5, Cat, {}]);
    const claim = (chance.isLikely(0.1) ? wrong : name) as string;
    return chance.isLikely(0.2) ? later.promise(`${id} resolveType`, () => claim) : claim;
  },
});

const Cat: GraphQLObjectType = new GraphQLObjectType({
  name: 'Cat',
  interfaces: [Named],
  fields: () => fields,
  isTypeOf: (row: unknown, { seed, later }: OddContext, info) => {
    const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : textOf(info.path);
    const chance = chanceOf(seed, id, 'isTypeOf');
    const isCat = (): boolean => {
      if (chance.isLikely(0.05)) throw new Error(`who knows what ${id} is`);
      return !chance.isLikely(0.05);
    };
    return chance.isLikely(0.2) ? later.promise(`${id} ${info.fieldName} isTypeOf`, isCat) : isCat();
  },
});

const Dog = new GraphQLObjectType({ name: 'Dog', interfaces: [Named], fields: () => fields });
const Rock = new GraphQLObjectType({ name: 'Rock', fields: () => fields });
const Pet = new GraphQLUnionType({ name: 'Pet', types: [Cat, Dog] });

const types: readonly GraphQLOutputType[] = [
  ...[GraphQLString, GraphQLID, GraphQLInt, GraphQLBoolean, Color, Odd],
  ...[Named, Pet, Cat, Dog, Rock],
];

type Wrap = (type: GraphQLOutputType) => GraphQLOutputType;
const list: Wrap = (type) => new GraphQLList(type);
const some: Wrap = (type) => new GraphQLNonNull(type as GraphQLScalarType);

const wraps: Readonly<Record<string, Wrap>> = {
  '': (type) => type,
  Some: some,
  List: list,
  ListOfSome: (type) => list(some(type)),
  SomeListOfSome: (type) => some(list(some(type))),
  ListOfList: (type) => list(list(type)),
  ListOfSomeListOfSome: (type) => list(some(list(some(type)))),
};

const fields: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    types.flatMap((type) =>
      Object.entries(wraps).map(([name, wrap]) => [
        `${String(type).toLowerCase()}${name}`,
        field(wrap(type)),
      ]),
    ),
  ),
  property: { type: GraphQLString },
  method: { type: GraphQLString, args: { count: { type: GraphQLInt, defaultValue: 1 } } },
};

function field(type: GraphQLOutputType): Field {
  return {
    type,
    args: {
      count: { type: GraphQLInt, defaultValue: 2 },
      sure: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 4 },
      box: { type: Box },
      color: { type: Color },
      pick: { type: Pick },
    },
    resolve: (_row, args: unknown, context, info) => {
      const name = textOf(info.path);
      const text = JSON.stringify([
        name,
        args,
        info.variableValues,
        info.fieldNodes.length,
        String(info.returnType),
      ]);
      return oddValue({ type, name, text, context });
    },
  };
}

/** A path with its types, as text. */
export function textOf(path: ResponsePath | undefined): string {
  if (path === undefined) return '';
  return `${textOf(path.prev)}/${path.typename ?? ''}:${path.key}`;
}

/** A schema of all kinds of types, null and not at all places, whose values are odd. */
export const oddSchema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields }),
});
