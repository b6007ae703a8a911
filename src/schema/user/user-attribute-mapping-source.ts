import type { C1UserAttributeMappingSource } from '../../c1/resources/users.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { uint32ToInt } from '../scalar/uint32.ts';
import { resolveReference } from '../loader/reference.ts';
import { callsC1 } from '../c1-calls.ts';

/** The source of the value of a person's attribute. */
export const UserAttributeMappingSource = builder.objectRef<C1UserAttributeMappingSource>(
  'UserAttributeMappingSource',
);

UserAttributeMappingSource.implement({
  description: "Where the value of a person's attribute came from: an account in an app, and its key there.",
  fields: (t) => ({
    appId: t.exposeID('appId', {
      description: 'The app that the value was read from. Null when C1 does not say.',
    }),
    app: t.field({
      type: App,
      description: 'The app that the value was read from. Null when C1 does not say or no longer has it.',
      extensions: callsC1(appLoader),
      resolve: (source, _args, context, info) =>
        source.appId === null ? null : resolveReference(info, appLoader(context))(source.appId),
    }),
    appUserId: t.exposeID('appUserId', {
      description: 'The account in that app. Null when C1 does not say.',
    }),
    appUserProfileAttributeKey: t.exposeString('appUserProfileAttributeKey', {
      description: "The name of the value in the account's profile. Null when C1 does not say.",
    }),
    userAttributeMappingId: t.exposeID('userAttributeMappingId', {
      description: 'The rule that takes the value over. Null when C1 does not say.',
    }),
    value: t.exposeString('value', { description: 'The value that was read. Null when it is empty.' }),
    priority: t.int({
      description:
        'The place among the sources; the lowest wins. Null when it is beyond 2147483647 or cannot be read.',
      resolve: ({ priority }, _args, { c1 }) =>
        uint32ToInt(priority, 'UserAttributeMappingSource.priority', c1.responses.onUnexpectedValue),
    }),
  }),
});
