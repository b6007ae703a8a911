import { expect } from 'vitest';
import type { SandboxedGateway } from '../../support/gateway.ts';

/** A row of a plan, as the selection of the test has it. */
type Row = Readonly<Record<string, unknown>>;

export interface Plan {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly [field: string]: unknown;
}

/** The one that hands over, and the successor. */
type People = readonly [string, string];

/** Reads a part of a plan: all that is answered. */
export function planPart(
  { send }: Pick<SandboxedGateway, 'send'>,
  [fromUserId, toUserId]: People,
  selection: string,
  { token, ...args }: Readonly<Record<string, unknown>> & { readonly token?: string } = {},
) {
  return send<{ readonly ownershipTransferPlan: Plan | null }, object>(
    `query ($fromUserId: ID!, $toUserId: ID!, $kinds: [OwnableKind!], $first: Int, $after: String) {
      ownershipTransferPlan(fromUserId: $fromUserId, toUserId: $toUserId, kinds: $kinds, first: $first, after: $after) {
        ${selection}
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { fromUserId, toUserId, ...args },
    token,
  );
}

/** The rows of a plan, from its only part. */
export async function planRows(
  gateway: SandboxedGateway,
  people: People,
  selection: string,
  args: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[] | undefined> {
  const { data, errors } = await planPart(gateway, people, `nodes { ${selection} }`, args);
  expect(errors).toBeUndefined();
  expect(data?.ownershipTransferPlan?.pageInfo.hasNextPage).toBe(false);
  return data?.ownershipTransferPlan?.nodes;
}

const nodeIdOfRow = 'nodes { ownership { nodeId } } coverage { kind scanned isComplete gaps }';

/** All parts of a plan, as a client reads them. */
export async function allParts(
  gateway: Pick<SandboxedGateway, 'send'>,
  people: People,
  args: Readonly<Record<string, unknown>> = {},
): Promise<readonly Plan[]> {
  const parts: Plan[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await planPart(gateway, people, nodeIdOfRow, { ...args, after });
    expect(errors).toBeUndefined();
    const plan: Plan | null | undefined = data?.ownershipTransferPlan;
    if (!plan) throw new Error('a part of the plan is null');
    parts.push(plan);
    after = plan.pageInfo.hasNextPage ? plan.pageInfo.endCursor : null;
  } while (after !== null && parts.length < 200);
  return parts;
}

/** The `nodeId`s of the rows of all parts. */
export function nodeIdsOf(parts: readonly Plan[]): readonly string[] {
  return parts.flatMap(({ nodes }) =>
    nodes.map(({ ownership }) => (ownership as { readonly nodeId: string }).nodeId),
  );
}
