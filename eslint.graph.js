import graphql from '@graphql-eslint/eslint-plugin';

const schemaRules = graphql.configs['flat/schema-recommended'].rules;
const relayRules = graphql.configs['flat/schema-relay'].rules;
const operationRules = graphql.configs['flat/operations-recommended'].rules;

/** Types that are told apart by the node that they are part of: C1 gives them no id. */
const partsOfNodes = [
  'ActorObjectPermissions',
  'AgentTrait',
  'AppEntitlementGrant',
  'AppMatchBatonRef',
  'AppResourceTarget',
  'AppUserMapper',
  'AppUserMapperMatchCase',
  'AppUserStatus',
  'AppUserTarget',
  'ConnectorStatus',
  'ConnectorSyncCronSchedule',
  'ConnectorTarget',
  'DeactivatedOwnerDetail',
  'DirectoryAccountFilterCel',
  'DirectoryMergeConfig',
  'DirectoryMergeMatchCase',
  'EffectiveOwner',
  'FindingOwnerRef',
  'FindingSetting',
  'FindingSettings',
  'IdentityUserTarget',
  'OAuth2AuthorizedAs',
  'OwnershipHealth',
  'OwnershipTransfer',
  'OwnershipTransferCount',
  'OwnershipTransferCoverage',
  'OwnershipTransferError',
  'OwnershipTransferPlanRow',
  'OwnershipTransferWarning',
  'SecretTrait',
  'SyncConfig',
  'UserAttributeMappingSource',
  'UserOwnershipEntry',
];

/**
 * @typedef {import('@graphql-eslint/eslint-plugin').GraphQLESLintRuleContext} RuleContext
 * @typedef {import('@graphql-eslint/eslint-plugin').ReportDescriptor & { node: { value?: string } }} Problem
 */

/**
 * A rule of the plugin that passes over types of these names, where it has no option for that.
 * @param {readonly (string | undefined)[]} types
 * @param {{ create: (context: RuleContext) => object }} rule
 */
function exceptFor(types, rule) {
  /** @param {RuleContext} context */
  const create = (context) => {
    /** @param {Problem} problem */
    const report = (problem) => {
      if (!types.includes(problem.node.value)) context.report(problem);
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- contexts are frozen, and `create` has no types
    return rule.create(Object.create(context, { report: { value: report } }));
  };
  return { ...rule, create };
}

/** The recommended conventions of names, without the one that C1's own name of a type breaks. */
function namingConvention() {
  const ofObjects = 'ObjectTypeDefinition,ObjectTypeExtension';
  const [severity, options] = schemaRules['@graphql-eslint/naming-convention'];
  // No type of resources, but C1's resource type.
  const exception = { ...options[ofObjects], ignorePattern: '^AppResourceType$' };
  return [severity, { ...options, [ofObjects]: exception }];
}

const rules = {
  ...graphql.rules,
  'relay-connection-types': exceptFor(
    // Interfaces, by which one fragment fits the lists of owners of all kinds of objects.
    ['OwnerEntitlementConnection', 'OwnerUserConnection'],
    graphql.rules['relay-connection-types'],
  ),
  'relay-edge-types': exceptFor(
    // What a person owns, a grant, a person's reasons to be an owner, and a row of a plan have no id of their own in C1, so
    // they are no nodes; the objects behind them are.
    [
      'AppEntitlementGrantEdge',
      'EffectiveOwnerEdge',
      'OwnershipTransferPlanRowEdge',
      'UserOwnershipEntryEdge',
    ],
    graphql.rules['relay-edge-types'],
  ),
};

/** The review of the graph: the schema by what is recommended and by Relay's rules, the examples as operations. */
export const graphConfigs = [
  {
    files: ['schema.graphql', 'examples/*.graphql'],
    plugins: { '@graphql-eslint': { ...graphql, rules } },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: 'examples/*.graphql' } },
    },
  },
  {
    files: ['schema.graphql'],
    rules: {
      ...schemaRules,
      ...relayRules,
      '@graphql-eslint/naming-convention': namingConvention(),
      // Names are C1's own, some of which begin with the type's (`AppUser.appUserType`), and edges are named for what
      // they return (`App.appUsers`).
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          // Every node has a `nodeId`. Only what is unique in a tenant has an `id`, or caches would mix up its rows.
          acceptedIdNames: ['nodeId'],
          exceptions: {
            types: ['PageInfo', 'Viewer', ...partsOfNodes],
            suffixes: ['Connection', 'Edge', 'Payload'],
          },
        },
      ],
      // C1 pages forward only: there is no `last` and no `before`.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Connections have `nodes` beside `edges`, and C1's own lists stay plain.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  { files: ['examples/*.graphql'], rules: operationRules },
];
