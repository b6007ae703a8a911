import { expect, test } from 'vitest';
import { answering, answerJson } from '../../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../../support/gateway.ts';

const appId = 'a'.repeat(27);
const [ada, bob] = ['p'.repeat(27), 'q'.repeat(27)];
const owners = `/api/v2/apps/${appId}/owners/users/primary`;
const objectId = Buffer.from(JSON.stringify(['App', appId])).toString('base64url');

const look = `userOwner(roleSlug: "primary", userRefId: "${ada}") { roleSlug }`;

/** The mutation that creates an owner of the app, selecting what is known of Ada afterwards. */
const ways = {
  createUserOwner: (userRefId: string) =>
    `createUserOwner(input: { appId: "${appId}", roleSlug: "primary", userRefId: "${userRefId}" }) { made: appOwnerUser { ownedObject { ${look} } } }`,
  createOwner: (userRefId: string) =>
    `createOwner(input: { objectId: "${objectId}", roleSlug: "primary", owner: { userRefId: "${userRefId}" } }) { made: ownership { ownedObject { ... on App { ${look} } } } }`,
};

test.each(Object.entries(ways))(
  'an owner that was not there is looked up again after %s failed for it',
  async (_name, create) => {
    let isCreated = false;
    const { origin, calls } = await answering((request, response) => {
      const row = { appOwnerUser: { appId, roleSlug: 'primary', user: null } };
      if (request.url === `/api/v1/apps/${appId}`) {
        answerJson(response, 200, { app: { id: appId } });
      } else if (request.url?.endsWith(ada) === true && request.method === 'POST') {
        // Another client has just created it.
        isCreated = true;
        answerJson(response, 409, { code: 6, message: 'owner already exists' });
      } else if (request.url?.endsWith(ada) === true && !isCreated) {
        answerJson(response, 404, { code: 5, message: 'not found' });
      } else {
        answerJson(response, 200, row);
      }
    });

    const { data, errors } = await gatewayOver(origin, { token: 'token' }).send(
      `mutation { before: ${create(bob)} failed: ${create(ada)} after: ${create(bob)} }`,
    );

    const saw = (userOwner: object | null) => ({ made: { ownedObject: { userOwner } } });
    expect(data).toEqual({ before: saw(null), failed: null, after: saw({ roleSlug: 'primary' }) });
    expect(errors).toMatchObject([{ path: ['failed'], extensions: { code: 'CONFLICT' } }]);
    expect(calls).toEqual([
      `POST ${owners}/${bob}`,
      `GET /api/v1/apps/${appId}`,
      `GET ${owners}/${ada}`,
      `POST ${owners}/${ada}`,
      `POST ${owners}/${bob}`,
      `GET ${owners}/${ada}`,
    ]);
  },
);
