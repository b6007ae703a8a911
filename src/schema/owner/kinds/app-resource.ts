import { appResourceOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { AppResource } from '../../app-resource/app-resource.ts';
import { appResourceLoader } from '../../app-resource/app-resource-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';

defineOwnership({
  kind: appResourceOwners,
  type: AppResource,
  kindName: 'APP_RESOURCE',
  name: 'appResource',
  infix: 'AppResource',
  words: { a: 'a resource', the: 'the resource' },
  keys: {
    appId: "C1's id of the app.",
    resourceTypeId: "C1's id of the resource's type.",
    resourceId: "C1's id of the resource.",
  },
  keyOf: ({ appId, appResourceTypeId, id }) => ({
    appId,
    resourceTypeId: appResourceTypeId,
    resourceId: id,
  }),
  follow: followBy(appResourceLoader, ({ appId = '', resourceTypeId = '', resourceId = '' }) => ({
    appId,
    resourceTypeId,
    resourceId,
  })),
});
