import { createRandom } from '../../src/sandbox/random/random.ts';
import type { Battlefield } from '../support/attack/battlefield.ts';
import { exchange } from '../support/attack/exchange.ts';
import type { Outcome } from '../support/attack/expectations.ts';
import { hostileKinds, type HostileKind } from '../support/attack/hostile-requests.ts';
import { hostileDocuments } from '../support/hostile-documents.ts';
import type { Tally } from './tally.ts';

type Kind = Pick<HostileKind, 'isAuthenticated' | 'body' | 'outcomes'> & { readonly name: string };

/** Kinds that are left out, to find out which of them a failure needs: their names, between commas. */
const without = (process.env['SIEGE_WITHOUT'] ?? '').split(',');
const attacks: readonly Kind[] = hostileKinds.filter(({ name }) => !without.includes(name));

/** Every hostile request that is known by name, those that a limit refuses before anything else included. */
const kinds: readonly Kind[] = [
  ...attacks,
  ...hostileDocuments.map(({ name, body, refusal }) => ({
    name,
    isAuthenticated: false,
    body: () => body,
    outcomes: outcomesOf(typeof refusal === 'string' ? refusal : 'OPERATION_TOO_LARGE'),
  })),
];

function outcomesOf(code: string): Outcome[] {
  return ['200', '400', '413'].map((status) => `${status} ${code}`);
}

/** Those of the attacks, of which each costs far more than a document that is refused at once. */
const shareOfAttacks = 0.5;
const concurrency = 2;
const patienceMs = 10_000;

/** Sends hostile requests in an order that the seed decides, a few at a time, until it is stopped. */
export async function sendHostile(
  { gateway, neighbour }: Battlefield,
  { seed, tally, isOver }: { readonly seed: number; readonly tally: Tally; readonly isOver: () => boolean },
): Promise<void> {
  const random = createRandom(seed);
  let next = 0;
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const { name, isAuthenticated, body, outcomes } = random.pick(
        random.chance(shareOfAttacks) ? attacks : kinds,
      );
      const token = isAuthenticated ? neighbour.token : undefined;
      const sending = { body: body(next++, neighbour.targets), token, patienceMs };
      tally.count(name, outcomes, (await exchange(gateway.url, sending)).outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
