import type { C1AppUser } from '../../c1/resources/app/app-users.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** The kind of user that an account is made for. */
export const AppUserType = builder.enumType('AppUserType', {
  description: 'The kind of user that an account is made for.',
  values: {
    APP_USER_TYPE_UNSPECIFIED: { description: unspecifiedDescription },
    APP_USER_TYPE_USER: { description: 'A human being.' },
    APP_USER_TYPE_SERVICE_ACCOUNT: { description: 'A program.' },
    APP_USER_TYPE_SYSTEM_ACCOUNT: { description: 'The app itself.' },
  } as const satisfies EnumValues<C1AppUser['appUserType']>,
});

/** Whether an account can be used. */
export const AppUserStatusStatus = builder.enumType('AppUserStatusStatus', {
  description: 'Whether an account can be used, as its app says.',
  values: {
    STATUS_UNSPECIFIED: { description: unspecifiedDescription },
    STATUS_ENABLED: { description: 'The account can be used.' },
    STATUS_DISABLED: { description: 'The account is switched off.' },
    STATUS_DELETED: { description: 'The app no longer has it.' },
  } as const satisfies EnumValues<NonNullable<C1AppUser['status']>['status']>,
});

/** Whether the AI agent that an account stands for can work. */
export const AppUserAgentStatus = builder.enumType('AppUserAgentStatus', {
  description: 'Whether the AI agent that an account stands for can work.',
  values: {
    APP_USER_AGENT_STATUS_UNSPECIFIED: {
      description: 'The account stands for no agent, or C1 does not say.',
    },
    APP_USER_AGENT_STATUS_READY: { description: 'The agent can work.' },
    APP_USER_AGENT_STATUS_DISABLED: { description: 'The agent is switched off.' },
    APP_USER_AGENT_STATUS_DELETED: { description: 'The agent is gone.' },
  } as const satisfies EnumValues<C1AppUser['agentStatus']>,
});

/** The kind of non-human identity that an account is. */
export const AppUserNhiType = builder.enumType('AppUserNhiType', {
  description: 'What an account is that programs act under: a non-human identity.',
  values: {
    APP_USER_NHI_TYPE_UNSPECIFIED: { description: 'It is none, or C1 does not say.' },
    APP_USER_NHI_TYPE_APP_REGISTRATION: {
      description: 'An application that is registered with an identity provider.',
    },
    APP_USER_NHI_TYPE_ASSUMABLE_ROLE: { description: 'A role that a program takes on for a while.' },
    APP_USER_NHI_TYPE_MANAGED_IDENTITY: { description: 'An identity whose secrets its platform keeps.' },
  } as const satisfies EnumValues<C1AppUser['nhiType']>,
});
