import type { C1AppResource } from '../../c1/resources/app/app-resources.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** The kind of non-human identity that a resource is. */
export const NhiType = builder.enumType('NhiType', {
  description: 'What a resource is that programs act under: a non-human identity.',
  values: {
    NHI_TYPE_UNSPECIFIED: { description: 'It is none, or C1 does not say.' },
    NHI_TYPE_APP_REGISTRATION: {
      description: 'An application that is registered with an identity provider.',
    },
    NHI_TYPE_ASSUMABLE_ROLE: { description: 'A role that a program takes on for a while.' },
    NHI_TYPE_MANAGED_IDENTITY: { description: 'An identity whose secrets its platform keeps.' },
  } as const satisfies EnumValues<C1AppResource['nhiType']>,
});

/** Whether an AI agent can work. */
export const AgentStatus = builder.enumType('AgentStatus', {
  description: 'Whether an AI agent can work.',
  values: {
    AGENT_STATUS_UNSPECIFIED: { description: unspecifiedDescription },
    AGENT_STATUS_READY: { description: 'The agent can work.' },
    AGENT_STATUS_DISABLED: { description: 'The agent is switched off.' },
    AGENT_STATUS_DELETED: { description: 'The agent is gone.' },
  } as const satisfies EnumValues<NonNullable<C1AppResource['agentTrait']>['status']>,
});
