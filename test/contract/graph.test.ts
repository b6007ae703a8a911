import { isEnumType, isObjectType, getNamedType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { describeGiven } from './given-description.ts';
import type { JsonSchema } from './strict-schema.ts';

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);

describeGiven('the graph', ({ schemas }) => {
  /** C1's object of the same name, by its properties; undefined for what only the graph has. */
  function propertiesOf(type: GraphQLObjectType): Readonly<Record<string, JsonSchema>> | undefined {
    const components = Object.entries(schemas);
    const [, component] = components.find(([name]) => name.endsWith(`.${type.name}`)) ?? [];
    return component?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  }

  test('has every field of every object of C1 that it shows', () => {
    const missing = objects.flatMap((type) =>
      Object.keys(propertiesOf(type) ?? {})
        .filter((name) => !(name in type.getFields()))
        .map((name) => `${type.name}.${name}`),
    );
    expect(missing).toEqual(['App.appOwners']);
  });

  test('has every member of every enum of C1 that it shows', () => {
    const enums = objects.flatMap((type) =>
      Object.entries(propertiesOf(type) ?? {}).flatMap(([name, property]) => {
        const fieldType = getNamedType(type.getFields()[name]?.type);
        if (property['enum'] === undefined || !isEnumType(fieldType)) return [];
        const shown = fieldType.getValues().map((value) => value.name);
        return [{ field: `${type.name}.${name}`, shown, described: property['enum'] as string[] }];
      }),
    );
    expect(enums.map(({ field }) => field)).toContain('User.origin');
    for (const { field, shown, described } of enums) {
      expect(shown.toSorted(), field).toEqual(described.toSorted());
    }
  });
});
