import { appOwners } from '../../c1/owned-kind.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { owned } from '../owner/owned.ts';
import { followReference } from '../reference.ts';

owned({
  kind: appOwners,
  type: App,
  name: 'app',
  infix: '',
  words: { a: 'an app', the: 'the app' },
  keys: { appId: "C1's id of the app." },
  keyOf: ({ id }) => ({ appId: id }),
  follow: ({ appId = '' }, context, info) => followReference(info, appLoader(context))(appId),
});
