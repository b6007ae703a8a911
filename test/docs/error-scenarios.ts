import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import type { ErrorCode } from '../../src/server/errors/error-code.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post, sandboxedGateway } from '../support/gateway.ts';
import { ask, serviceGateway } from '../support/service-gateway.ts';

interface Answer {
  readonly errors?: readonly unknown[];
}

const { appId, userId: userRefId, ownerOfManyId } = exampleIds;
const readUser = `{ user(id: "${userRefId}") { displayName } }`;
const create = (roleSlug: string): string =>
  `mutation { createUserOwner(input: { appId: "${appId}", roleSlug: "${roleSlug}", userRefId: "${userRefId}" }) { appOwnerUser { roleSlug } } }`;

/** What a gateway answers whose C1 answers everything like this. */
async function withC1Saying(status: number, body: unknown, headers = {}): Promise<Answer> {
  const { origin } = await answering((_request, response) => {
    answerJson(response, status, body, headers);
  });
  return gatewayOver(origin).send(readUser, {}, 'token');
}

/** Sends an operation to the sandbox's company. */
async function inSandbox(
  query: string,
  options: Parameters<typeof sandboxedGateway>[1] = {},
): Promise<Answer> {
  const { send } = await sandboxedGateway({ seed: 'company' }, options);
  return send(query);
}

/** For each code a way to it: what happens, for real, and the answer. */
export const provoked: Readonly<Record<ErrorCode, () => Promise<Answer>>> = {
  UNAUTHENTICATED: async () => {
    const { origin } = await answering(() => undefined);
    return gatewayOver(origin).send(readUser);
  },
  FORBIDDEN: async () => {
    const gateway = await serviceGateway();
    const { body } = await ask(gateway, gateway.createOwner, await gateway.provider.sign());
    return body;
  },
  NOT_FOUND: () =>
    inSandbox(
      `mutation { deleteUserOwner(input: { appId: "${appId}", roleSlug: "primary", userRefId: "${ownerOfManyId}" }) { deletedNodeId } }`,
    ),
  BAD_USER_INPUT: () => inSandbox(create('')),
  CONFLICT: async () => {
    const { send } = await sandboxedGateway({ seed: 'company', switches: { createExisting: 'conflict' } });
    await send(create('primary'));
    return send(create('primary'));
  },
  RATE_LIMITED: () => withC1Saying(429, { code: 8, message: '' }, { 'retry-after': '70' }),
  UPSTREAM_TIMEOUT: async () => {
    const { origin } = await answering(() => undefined);
    return gatewayOver(origin, { timeoutMs: 20 }).send(readUser, {}, 'token');
  },
  UPSTREAM_UNAVAILABLE: () => gatewayOver('http://127.0.0.1:9').send(readUser, {}, 'token'),
  UPSTREAM_ERROR: () => withC1Saying(500, { code: 13, message: 'words that go nowhere' }),
  INTERNAL_SERVER_ERROR: async () => {
    const { origin } = await answering(() => undefined);
    const broken = () => Promise.reject(new Error('a fault of ours'));
    const tokens = { holder: 'gateway', token: broken, invalidate: () => false } as const;
    const identity = { kind: 'service', tokens, callers: 'anonymous' } as const;
    return gatewayOver(origin, { identity }).send(readUser);
  },
  BAD_REQUEST: async () => {
    const { fetch } = await sandboxedGateway();
    const response = await fetch(post('query', undefined, { 'content-type': 'text/plain' }));
    return (await response.json()) as Answer;
  },
  GRAPHQL_PARSE_FAILED: () => inSandbox('{ users('),
  GRAPHQL_VALIDATION_FAILED: () => inSandbox('{ users { nodes { displayname } } }'),
  OPERATION_TOO_LARGE: () =>
    inSandbox(
      '{ apps(first: 100) { nodes { userOwners(first: 100) { nodes { user { managers { managers { managers { id } } } } } } } } }',
    ),
  TOO_MANY_UPSTREAM_CALLS: () =>
    inSandbox(
      '{ apps(first: 100) { nodes { userOwners { nodes { roleSlug } } entitlementOwners { nodes { roleSlug } } } } }',
    ),
  PERSISTED_QUERY_NOT_SUPPORTED: async () => {
    const { fetch, token } = await sandboxedGateway();
    const response = await fetch(post({ documentId: 'sha256:6d2c…' }, token));
    return (await response.json()) as Answer;
  },
  PERSISTED_OPERATION_REQUIRED: () =>
    inSandbox(readUser, { trustedDocuments: { documents: new Map(), mode: 'enforce' } }),
};
