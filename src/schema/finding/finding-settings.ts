import {
  listFindingSettings,
  listFindingSettingsEndpoint,
  ownershipFindingTypes,
  type C1FindingSettings,
  type OwnershipFindingType,
} from '../../c1/resources/findings.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { FindingType } from './finding-enums.ts';

interface Setting {
  readonly findingType: OwnershipFindingType;
  readonly enabled: boolean;
}

const FindingSetting = builder.objectRef<Setting>('FindingSetting').implement({
  description: 'Whether C1 looks for findings of one type.',
  fields: (t) => ({
    findingType: t.expose('findingType', { type: FindingType, nullable: false, description: 'The type.' }),
    isEnabled: t.exposeBoolean('enabled', {
      nullable: false,
      description:
        'Whether C1 looks for it. If not, it finds nothing new and does not look at what it has found.',
    }),
  }),
});

const FindingSettings = builder.objectRef<C1FindingSettings>('FindingSettings').implement({
  description: 'Which findings C1 looks for, so that "none found" and "not looked for" can be told apart.',
  fields: (t) => ({
    isConfigured: t.exposeBoolean('configured', {
      nullable: false,
      description: "Whether the tenant has ever saved the settings; if not, they are C1's defaults.",
    }),
    settings: t.field({
      type: [FindingSetting],
      nullable: false,
      description: 'One for each type of the graph that C1 can look for.',
      resolve: ({ settings }) =>
        ownershipFindingTypes.flatMap((findingType) =>
          settings
            .filter((one) => one.findingType === findingType)
            .map(({ enabled }) => ({ findingType, enabled })),
        ),
    }),
  }),
});

builder.queryField('findingSettings', (t) =>
  t.field({
    type: FindingSettings,
    description: 'Which findings C1 looks for. Null with an error when that cannot be read.',
    extensions: { ...nullOnlyWithError, ...callsC1(listFindingSettingsEndpoint) },
    resolve: (_query, _args, { c1 }) => listFindingSettings(c1),
  }),
);
