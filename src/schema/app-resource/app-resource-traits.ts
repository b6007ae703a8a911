import type { C1AppResource } from '../../c1/resources/app/app-resources.ts';
import { builder } from '../builder.ts';
import { AgentStatus } from './app-resource-enums.ts';

/** What C1 knows of a resource that is an AI agent. */
export const AgentTrait = builder
  .objectRef<NonNullable<C1AppResource['agentTrait']>>('AgentTrait')
  .implement({
    description: 'What C1 knows of a resource that is an AI agent.',
    fields: (t) => ({
      identityAppUserId: t.exposeID('identityAppUserId', {
        description: 'The account that the agent acts under. Null while C1 does not know it.',
      }),
      status: t.expose('status', {
        type: AgentStatus,
        description: 'Whether the agent can work. Null for a value that this graph does not know.',
      }),
    }),
  });

/** What C1 knows of a resource that is a secret. */
export const SecretTrait = builder
  .objectRef<NonNullable<C1AppResource['secretTrait']>>('SecretTrait')
  .implement({
    description: 'What C1 knows of a resource that is a secret, such as an API key; never the secret itself.',
    fields: (t) => ({
      identityAppUserId: t.exposeID('identityAppUserId', {
        description: 'The account that the secret opens. Null when C1 does not know it.',
      }),
      createdByAppUserId: t.exposeID('createdByAppUserId', {
        description: 'The account that made the secret. Null when C1 does not know it.',
      }),
      credentialDetail: t.exposeString('credentialDetail', {
        description: 'What kind of secret it is, in the words of its platform. Null when C1 does not say.',
      }),
      secretCreatedAt: t.expose('secretCreatedAt', {
        type: 'DateTime',
        description: 'When the secret was made. Null when C1 does not know.',
      }),
      secretExpiresAt: t.expose('secretExpiresAt', {
        type: 'DateTime',
        description: 'Until when the secret is good. Null when it does not end or C1 does not know.',
      }),
      lastUsedAt: t.expose('lastUsedAt', {
        type: 'DateTime',
        description: 'When the secret was last used. Null when it never was or C1 does not know.',
      }),
    }),
  });
