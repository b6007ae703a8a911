import type { C1App } from '../../c1/resources/app/apps.ts';
import { builder } from '../builder.ts';
import { uint32ToInt } from '../scalar/uint32.ts';

type C1AppUserMapper = NonNullable<C1App['appUserMapper']>;

const AppUserMapperMatchCase = builder
  .objectRef<C1AppUserMapper['mappingCases'][number]>('AppUserMapperMatchCase')
  .implement({
    description: 'One way to match an account with a person: both expressions must give the same key.',
    fields: (t) => ({
      appId: t.exposeID('appId', { description: 'The app that it belongs to. Null when C1 does not say.' }),
      caseIndex: t.int({
        description:
          'Its place among the ways to match. Null when it is beyond 2147483647 or cannot be read.',
        resolve: ({ caseIndex }, _args, { c1 }) =>
          uint32ToInt(caseIndex, 'AppUserMapperMatchCase.caseIndex', c1.responses.onUnexpectedValue),
      }),
      appUserKeyCel: t.exposeString('appUserKeyCel', {
        description: "The CEL expression that gives an account's key. Null when it is not set.",
      }),
      userKeyCel: t.exposeString('userKeyCel', {
        description: "The CEL expression that gives a person's key. Null when it is not set.",
      }),
    }),
  });

/** The app's own rules to match its accounts with people. */
export const AppUserMapper = builder.objectRef<C1AppUserMapper>('AppUserMapper').implement({
  description: "The app's own rules to match its accounts with people.",
  fields: (t) => ({
    appId: t.exposeID('appId', {
      description: 'The app that the rules belong to. Null when C1 does not say.',
    }),
    mappingCases: t.expose('mappingCases', {
      type: [AppUserMapperMatchCase],
      nullable: false,
      description: 'The ways to match, tried in this order.',
    }),
  }),
});

/** The app of a connector that is to take over an app that was made by hand. */
export const AppMatchBatonRef = builder
  .objectRef<NonNullable<C1App['matchBatonRef']>>('AppMatchBatonRef')
  .implement({
    description: 'Which app, found by a connector, is to take over an app that was made by hand.',
    fields: (t) => ({
      appId: t.exposeID('appId', {
        description: 'The app that owns the connector. Null when C1 does not say.',
      }),
      connectorId: t.exposeID('connectorId', {
        description: 'The connector that finds the app. Null when C1 does not say.',
      }),
      externalId: t.exposeString('externalId', {
        description: "The app's id with the connector, such as `app::0oa123`. Null when C1 does not say.",
      }),
    }),
  });
