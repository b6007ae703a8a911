import { expect } from 'vitest';
import type { SandboxedGateway } from '../../support/gateway.ts';

/** An object with a problem, as a client lists it. */
export interface Found {
  readonly nodeId: string;
  readonly ownershipHealth: {
    readonly problems: readonly string[];
    readonly activeOwnerCount: number;
    readonly inactiveOwnerCount: number;
  };
}

interface Part {
  readonly nodes: readonly Found[];
  readonly scanned: number;
  readonly notShown: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Arguments = Readonly<Record<string, unknown>>;

const document = `query ($kinds: [OwnableKind!]!, $appIds: [ID!], $problems: [OwnershipProblem!], $first: Int, $after: String) {
  ownershipProblems(kinds: $kinds, appIds: $appIds, problems: $problems, first: $first, after: $after) {
    nodes { nodeId ownershipHealth { problems activeOwnerCount inactiveOwnerCount } }
    scanned
    notShown
    pageInfo { hasNextPage endCursor }
  }
}`;

/** One part of the list, and the calls that it took. */
export async function sweepPart(
  gateway: Pick<SandboxedGateway, 'send' | 'calls'>,
  args: Arguments,
  token?: string,
) {
  gateway.calls();
  const { data, errors } = await gateway.send<{ readonly ownershipProblems: Part | null }, object>(
    document,
    args,
    token,
  );
  return { part: data?.ownershipProblems ?? null, errors, calls: gateway.calls() };
}

/** The whole list, part by part, as a client reads it. */
export async function sweepAll(gateway: SandboxedGateway, args: Arguments) {
  const found: Found[] = [];
  const calls: number[] = [];
  let scanned = 0;
  let after: string | null | undefined = null;
  while (after !== undefined && calls.length < 500) {
    const one: Awaited<ReturnType<typeof sweepPart>> = await sweepPart(gateway, { ...args, after });
    expect(one.errors).toBeUndefined();
    found.push(...(one.part?.nodes ?? []));
    scanned += one.part?.scanned ?? 0;
    calls.push(one.calls.length);
    after = one.part?.pageInfo.hasNextPage === true ? one.part.pageInfo.endCursor : undefined;
  }
  expect(after).toBeUndefined();
  return { found, scanned, calls };
}
