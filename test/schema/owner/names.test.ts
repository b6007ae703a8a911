import { readFileSync } from 'node:fs';
import { getNamedType, isInterfaceType, isObjectType, type GraphQLField } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';

const queries = schema.getQueryType()?.getFields() ?? {};
const mutations = schema.getMutationType()?.getFields() ?? {};

const page = readFileSync(new URL('../../../docs/ownership.md', import.meta.url), 'utf8');

/** The rows of the page's table: which type is owned, by whom, and the names of the fields. */
const rows = page
  .split('\n')
  .filter((line) => /^\| an? /.test(line))
  .map((line) => {
    const [type = '', ...fields] = [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    return { type, sort: line.includes('| people ') ? 'User' : 'Entitlement', fields };
  });

const typeOf = (field: GraphQLField<unknown, unknown> | undefined): string =>
  getNamedType(field?.type)?.name ?? '';

/** The types of the fields of a mutation's payload. */
function givenBy(name: string): string[] {
  const payload = getNamedType(mutations[name]?.type);
  return isObjectType(payload) ? Object.values(payload.getFields()).map(typeOf) : [];
}

test.each(rows)(
  'the fields for $sort owners of $type are those that the page names',
  ({ type, sort, fields }) => {
    const [list = '', one = '', create = '', remove = '', set = ''] = fields;
    const ownership = `${type}Owner${sort}`;

    expect(fields).toHaveLength(5);
    expect(typeOf(queries[list])).toBe(`${ownership}Connection`);
    expect(typeOf(queries[one])).toBe(ownership);
    expect(givenBy(create)).toEqual([ownership]);
    expect(remove).toBe(create.replace('create', 'delete'));
    expect(givenBy(remove)).toEqual(['ID']);
    expect(givenBy(set)).toEqual([type]);
  },
);

test('the page names every field of ownership', () => {
  const isOfOwners = (field: GraphQLField<unknown, unknown>): boolean => {
    const type = getNamedType(field.type);
    return isObjectType(type) && type.getInterfaces().some(({ name }) => /^Owner/.test(name));
  };
  const all = [
    ...Object.values(queries).filter(isOfOwners),
    ...Object.values(mutations).filter(({ name }) => /Owners?$/.test(name)),
  ].map(({ name }) => name);

  expect(all).toHaveLength(56);
  const ofAnyObject = ['createOwner', 'deleteOwner'];
  expect([...new Set(rows.flatMap(({ fields }) => fields)), ...ofAnyObject].toSorted()).toEqual(
    all.toSorted(),
  );
  for (const name of ofAnyObject) expect(page).toContain(`\`${name}`);
  const owned = schema.getType('OwnedObject');
  expect(isInterfaceType(owned) && schema.getPossibleTypes(owned).length * 2).toBe(rows.length);
});

test.each([
  ['appUserOwners', ['appUserUserOwners', 'appUserEntitlementOwners']],
  ['appUserOwner', ['appUserUserOwner', 'appUserEntitlementOwner']],
  ['appEntitlementOwners', ['appEntitlementUserOwners', 'appEntitlementEntitlementOwners']],
  ['appEntitlementOwner', ['appEntitlementUserOwner', 'appEntitlementEntitlementOwner']],
  [
    'createUserOwner',
    [
      'createAppUserUserOwner',
      'createAppUserEntitlementOwner',
      'createUserUserOwner',
      'createUserEntitlementOwner',
    ],
  ],
  ['createEntitlementOwner', ['createAppEntitlementUserOwner', 'createAppEntitlementEntitlementOwner']],
  [
    'deleteUserOwner',
    [
      'deleteAppUserUserOwner',
      'deleteAppUserEntitlementOwner',
      'deleteUserUserOwner',
      'deleteUserEntitlementOwner',
    ],
  ],
  ['deleteEntitlementOwner', ['deleteAppEntitlementUserOwner', 'deleteAppEntitlementEntitlementOwner']],
  ['setAppUserOwners', ['setAppOwners']],
  ['setAppEntitlementOwners', ['setAppOwners']],
  ['setUserOwners', ['setAppOwners']],
])('`%s` reads like a field of another kind, and says where that is', (name, others) => {
  const { description } = { ...queries, ...mutations }[name] ?? {};

  const named = [...(description ?? '').matchAll(/`(\w*Owners?)`/g)].map(([, other]) => other);
  expect(named).toEqual(others);
  for (const other of others) expect({ ...queries, ...mutations }).toHaveProperty(other);
});
