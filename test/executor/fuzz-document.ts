import { getNamedType, isAbstractType, isCompositeType, type GraphQLCompositeType } from 'graphql';
import { chanceOf, type Chance } from './seeded-random.ts';
import { oddSchema } from './fuzz-schema.ts';

const fragmentTypes = ['Cat', 'Named', 'Pet', 'Dog'];

const directives = [
  ...['@skip(if: true)', '@skip(if: false)', '@include(if: true)', '@include(if: false)'],
  ...['@skip(if: $yes)', '@include(if: $yes)', '@skip(if: $maybe)', '@include(if: $maybe) @skip(if: $yes)'],
];

/** A valid document over the odd schema. */
export function oddDocument(seed: string): string {
  const chance = chanceOf(seed, 'document');
  const isMutation = chance.isLikely(0.2);
  const root = (isMutation ? oddSchema.getMutationType() : oddSchema.getQueryType()) as GraphQLCompositeType;
  const fragments = fragmentTypes.map((name, index) => {
    const type = oddSchema.getType(name) as GraphQLCompositeType;
    // Each may be spread in those before it only, or one would contain itself.
    return `fragment F${index} on ${name} ${selectionSet(type, { chance, depth: 1, spreadable: index })}`;
  });
  const selections = selectionSet(root, { chance, depth: 3, spreadable: fragments.length });
  const kind = isMutation ? 'mutation' : 'query';
  return [
    `${kind} Odd($count: Int, $sure: Int = 5, $box: Box, $color: Color, $pick: Pick, $picked: Int! = 7, $yes: Boolean!, $maybe: Boolean = true)`,
    isMutation
      ? selections
      : selections.replace(
          '{',
          '{ __schema { queryType { name } } type: __type(name: "Box") { kind fields { name } }',
        ),
    ...fragments,
  ].join('\n');
}

interface Place {
  readonly chance: Chance;
  readonly depth: number;
  readonly spreadable: number;
}

function selectionSet(type: GraphQLCompositeType, place: Place): string {
  const { chance } = place;
  const count = 1 + chance.below(4);
  return `{ ${Array.from({ length: count }, () => selection(type, place)).join(' ')} }`;
}

function selection(type: GraphQLCompositeType, place: Place): string {
  const { chance, depth, spreadable } = place;
  const directive = chance.isLikely(0.15) ? ` ${chance.oneOf(directives)}` : '';
  const kind = chance.below(10);
  if (kind === 0) return `__typename${directive}`;
  const isRoot = type === oddSchema.getQueryType() || type === oddSchema.getMutationType();
  if (kind === 1 && spreadable > 0 && !isRoot && type !== oddSchema.getType('Rock')) {
    const fitting = fragmentTypes
      .slice(0, spreadable)
      .flatMap((name, index) => (fits(name, type) ? [index] : []));
    if (fitting.length > 0) return `...F${chance.oneOf(fitting)}${directive}`;
  }
  if (kind < 4 && depth > 0) {
    const fitting = fragmentTypes.filter((name) => fits(name, type));
    const condition = fitting.length > 0 && chance.isLikely(0.7) ? chance.oneOf(fitting) : undefined;
    const inner = condition === undefined ? type : (oddSchema.getType(condition) as GraphQLCompositeType);
    const on = condition === undefined ? '' : ` on ${condition}`;
    return `...${on}${directive} ${selectionSet(inner, { ...place, depth: depth - 1 })}`;
  }
  return fieldSelection(type, place, directive);
}

function fits(fragmentType: string, type: GraphQLCompositeType): boolean {
  const other = oddSchema.getType(fragmentType) as GraphQLCompositeType;
  const possible = (one: GraphQLCompositeType) =>
    isAbstractType(one) ? oddSchema.getPossibleTypes(one) : [one];
  return possible(other).some((one) => possible(type).includes(one));
}

function fieldSelection(type: GraphQLCompositeType, place: Place, directive: string): string {
  const { chance, depth } = place;
  if (!('getFields' in type)) return `__typename${directive}`;
  const all = Object.values(type.getFields());
  const leaves = all.filter((one) => !isCompositeType(getNamedType(one.type)));
  const field = chance.oneOf(depth > 0 ? all : leaves);
  const named = getNamedType(field.type);
  const set = isCompositeType(named) ? ` ${selectionSet(named, { ...place, depth: depth - 1 })}` : '';
  // Of one key all selections have to agree, so the alias says it all.
  const alias = chance.oneOf(Object.keys(given));
  const args = field.args.length > 1 ? given[alias as keyof typeof given] : '';
  const name = alias === '' ? field.name : `${field.name}_${alias}: ${field.name}`;
  return `${name}${args}${directive}${set}`;
}

const given = {
  '': '',
  x: '(count: 1, color: GREEN, box: { size: 1, inner: { label: "deep", size: $count } })',
  y: '(count: $count, sure: $sure, box: $box, color: $color, pick: $pick)',
  z: '(count: null, box: { label: null, colors: RED }, pick: { number: $picked })',
  w: '(pick: { box: { size: 1, inner: { size: $sure } } })',
};

/** Good values of the input of exactly one field. */
const picks = [1, 2, 3].flatMap((number) => [
  { number },
  { box: { size: number } },
  { colors: ['RED'] },
  null,
]);

/** Values of its variables, now and then wrong ones. */
export function oddVariables(seed: string): Record<string, unknown> {
  const chance = chanceOf(seed, 'variables');
  const variables = {
    yes: chance.isLikely(0.5),
    maybe: chance.oneOf<unknown>([true, false, false, true, null]),
    count: chance.oneOf<unknown>([1, 2, 3, null, 'wrong']),
    sure: chance.oneOf<unknown>([1, 2, 3, null]),
    box: chance.oneOf<unknown>([{ size: 2 }, { label: 'x', inner: {} }, null]),
    color: chance.oneOf<unknown>(['RED', 'GREEN', null]),
    pick: chance.oneOf<unknown>([...picks, { number: null }, { number: 1, box: null }, {}]),
    picked: chance.oneOf<unknown>([5, 6]),
  };
  const sent = Object.entries(variables).filter(([name]) => name === 'yes' || chance.isLikely(0.7));
  return Object.fromEntries(sent);
}
