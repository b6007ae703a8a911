import { expect, test } from 'vitest';
import { appOwning } from '../owner/any-object/transfers.ts';
import { addOwner, addOwnership, gatewayOverKinds } from '../owner/graph-kinds.ts';
import { planRows } from './plans.ts';

test.each([
  ['a text', 'x'.repeat(100_000), `"${'x'.repeat(199)}…`],
  ['a text that ends within a character', `${'x'.repeat(198)}😀😀`, `"${'x'.repeat(198)}\ufffd…`],
])('of a long annotation, %s, the warning has the beginning', async (_what, annotation, beginning) => {
  const gateway = await gatewayOverKinds();
  const { store } = gateway.sandbox;
  const [ada, bob] = [addOwner(gateway, appOwning), addOwner(gateway, appOwning, { name: 'Bob' })];
  addOwnership(gateway, appOwning, ada);
  const app = store.app(appOwning.key['appId'] ?? '');
  store.addApp({ ...app, annotations: { iac_workspace: annotation } });

  const rows = await planRows(gateway, [ada.path, bob.path], 'warnings { code value }', { kinds: ['APP'] });

  const managed = { code: 'MANAGED_BY_CODE', value: `iac_workspace=${beginning}` };
  expect(rows).toMatchObject([{ warnings: expect.arrayContaining([managed]) as unknown }]);
});
