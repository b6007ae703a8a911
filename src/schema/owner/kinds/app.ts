import { appOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { App } from '../../app/app.ts';
import { appLoader } from '../../app/app-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { resolveReference } from '../../loader/reference.ts';

defineOwnership({
  kind: appOwners,
  type: App,
  name: 'app',
  infix: '',
  words: { a: 'an app', the: 'the app' },
  keys: { appId: "C1's id of the app." },
  keyOf: ({ id }) => ({ appId: id }),
  follow: ({ appId = '' }, context, info) => resolveReference(info, appLoader(context))(appId),
});
