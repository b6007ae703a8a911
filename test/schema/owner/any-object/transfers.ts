import type { SandboxedGateway } from '../../../support/gateway.ts';
import { ownings, type Owner, type Owning } from '../graph-kinds.ts';

/** The people as owners of each kind of object. */
export const userOwnings = ownings.filter(({ sort }) => sort === 'User');
export const [appOwning] = userOwnings as [Owning, ...Owning[]];

/** What became of one row. */
export interface Transfer {
  readonly ownershipId: string;
  readonly outcome: string;
  readonly ownership: object | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Moves ownerships to a person; all that the mutation answers. */
export async function transfer(
  { send }: Pick<SandboxedGateway, 'send'>,
  ownershipIds: readonly string[],
  { ref: { userRefId: toUserId = '' } }: Pick<Owner, 'ref'>,
) {
  const { data, errors } = await send<
    { readonly transferOwnerships: { readonly transfers: readonly Transfer[] } | null },
    object
  >(
    `mutation ($ownershipIds: [ID!]!, $toUserId: ID!) {
      transferOwnerships(input: { ownershipIds: $ownershipIds, toUserId: $toUserId }) {
        transfers { ownershipId outcome ownership { nodeId createdAt } error { code message } }
      }
    }`,
    { ownershipIds, toUserId },
  );
  return { transfers: data?.transferOwnerships?.transfers, errors };
}
