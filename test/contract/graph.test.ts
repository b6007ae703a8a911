import { isEnumType, isObjectType, getNamedType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { describeGiven } from './given-description.ts';
import type { JsonSchema } from './strict-schema.ts';

const objects = Object.values(schema.getTypeMap()).filter(isObjectType);

/** The fields of C1's findings that the graph does not have. */
const leftOut = [
  // The type, which is one field of the graph, and the parts of types that are not about owners.
  'nhiUnowned',
  'serviceAccountUnowned',
  'deactivatedOwner',
  'deactivatedOwnerEvidence',
  'similarUsernameMatch',
  'similarUsernameMatchEvidence',
  'serviceAccountMisclassification',
  'serviceAccountMisclassificationEvidence',
  'decoyCredentialUsed',
  'decoyPubliclyExposed',
  'decoyPubliclyExposedEvidence',
  'decoyTarget',
  'tenantTarget',
  'custom',
  'customSubType',
  'connectorAnomalyDetectionDisabled',
  'unusedSecret',
  'unusedSecretEvidence',
  'credentialPubliclyExposed',
  'credentialPubliclyExposedEvidence',
  'credentialExpiring',
  'credentialExpiringEvidence',
  // Texts and marks by which detectors and infrastructure code know a finding again, and the score.
  'annotations',
  'customTags',
  'dedupKeyParts',
  'description',
  'fingerprint',
  'remediationDescription',
  'riskScore',
  'sourceDetectorId',
  'stateUpdatedById',
];

const isLeftOut = (name: string): boolean => leftOut.some((field) => name === `Finding.${field}`);

describeGiven('the graph', ({ schemas }) => {
  /** C1's object of the same name, by its properties; undefined for what only the graph has. */
  function propertiesOf(type: GraphQLObjectType): Readonly<Record<string, JsonSchema>> | undefined {
    const components = Object.entries(schemas);
    const [, component] = components.find(([name]) => name.endsWith(`.${type.name}`)) ?? [];
    return component?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  }

  // Only what is unique in a tenant has an `id`; within an app it is called by C1's name of the key.
  const renamed: Readonly<Record<string, string>> = {
    'AppEntitlement.id': 'entitlementId',
    'AppResource.id': 'resourceId',
    'AppResourceType.id': 'resourceTypeId',
    'AppUser.id': 'appUserId',
    'Connector.id': 'connectorId',
    'ServicePrincipalCredential.id': 'credentialId',
  };

  test('shows the objects of C1 that it is about', () => {
    const shown = objects.filter((type) => propertiesOf(type) !== undefined).map(({ name }) => name);
    expect(shown).toEqual(
      expect.arrayContaining(['AppOwnerUser', 'AppUserStatus', 'SecretTrait', 'SyncConfig']),
    );
    for (const field of Object.keys(renamed)) expect(shown).toContain(field.split('.')[0]);
  });

  test('has every field of every object of C1 that it shows', () => {
    const missing = objects.flatMap((type) =>
      Object.keys(propertiesOf(type) ?? {})
        .filter((name) => !((renamed[`${type.name}.${name}`] ?? name) in type.getFields()))
        .map((name) => `${type.name}.${name}`),
    );
    expect(missing.filter((name) => !isLeftOut(name))).toEqual(['App.appOwners']);
  });

  test('leaves out of findings what is of other types, and what C1 keeps for itself', ({ skip }) => {
    const finding = objects.find(({ name }) => name === 'Finding');
    const described = Object.keys((finding && propertiesOf(finding)) ?? {});
    skip(described.length === 0);

    const shown = described.filter((name) => !isLeftOut(`Finding.${name}`));
    expect(shown.filter((name) => finding?.getFields()[name] === undefined)).toEqual([]);
    expect(leftOut.filter((name) => !described.includes(name))).toEqual([]);
  });

  test('gives each field the type that its form has', () => {
    const fields = objects.flatMap((type) =>
      Object.entries(propertiesOf(type) ?? {}).flatMap(([name, property]) => {
        const field = type.getFields()[renamed[`${type.name}.${name}`] ?? name];
        const expected = typeOf(property);
        return field === undefined || expected === undefined
          ? []
          : [{ field: `${type.name}.${name}`, shown: String(field.type), expected }];
      }),
    );
    expect(fields.length).toBeGreaterThan(100);
    for (const { field, shown, expected } of fields) expect(expected, `${field} ${shown}`).toContain(shown);
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
    expect(enums.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'User.origin',
        'AppEntitlement.purpose',
        'AppResource.nhiType',
        'AgentTrait.status',
        'AppUser.appUserType',
        'AppUser.agentStatus',
        'AppUser.nhiType',
        'AppUserStatus.status',
        'ConnectorStatus.status',
      ]),
    );
    for (const { field, shown, described } of enums) {
      expect(shown.toSorted(), field).toEqual(described.toSorted());
    }
  });
});

/** The types that a field may have whose property is described so; undefined for messages, which have their own. */
function typeOf({ type, format, ...rest }: JsonSchema): readonly string[] | undefined {
  const types = [type].flat();
  if (types.includes('array')) return arrayTypes(rest['items'] as JsonSchema);
  // A number that cannot be read is null.
  if (format === 'int64') return ['Int64'];
  if (format === 'date-time') return ['DateTime'];
  if (format === 'uint32' || format === 'int32') return ['Int'];
  if (types.includes('boolean')) return ['Boolean!'];
  if (types.includes('object')) return ['JSONObject'];
  // A key is never null.
  if (types.includes('string') && rest['enum'] === undefined) return ['String', 'ID', 'ID!', 'String!'];
  return undefined;
}

function arrayTypes(items: JsonSchema): readonly string[] | undefined {
  return items['type'] === 'string' ? ['[String!]!', '[ID!]!'] : undefined;
}
