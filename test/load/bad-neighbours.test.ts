import { expect, onTestFinished, test } from 'vitest';
import { attack, type Outcomes } from '../support/attack/attack.ts';
import { isLost, prepare } from '../support/attack/battlefield.ts';
import { exchange } from '../support/attack/exchange.ts';
import { disorderly, excessiveLog, figuresOf, findingsOf } from '../support/attack/findings.ts';
import { hostileKinds, type HostileKind } from '../support/attack/hostile-requests.ts';

/** Requests of each kind: so many that what each leaves behind, or what each holds up, cannot stay unseen. */
const requests: Readonly<Record<HostileKind['name'], number>> = {
  doublingSelection: 10,
  doublingIntrospection: 10,
  borrowedDefault: 30,
  foreignCondition: 250,
  wideIntrospection: 30,
  wideTypes: 30,
  wideProfiles: 30,
  manyErrors: 30,
  deepCursor: 30,
  deepNodeId: 30,
  wideReads: 30,
  multipliedAudit: 50,
};

/** A request that is answered later than this has blocked everything else. */
const patienceMs = 10_000;

test.each(hostileKinds)('good callers notice nothing of $name', async ({ name, body, ...kind }) => {
  const { gateway, neighbour, during, close } = await prepare({ heapMb: 1_024 });
  onTestFinished(close);
  const token = kind.isAuthenticated ? neighbour.token : undefined;
  const logBefore = gateway.logBytes();
  let outcomes: Outcomes = new Map();
  let isBlocked = false;

  const measured = await during(async () => {
    outcomes = await attack(
      {
        requests: requests[name],
        concurrency: 2,
        limitMs: 40_000,
        isHopeless: () => isBlocked || isLost(gateway),
      },
      async (number) => {
        const sending = { body: body(number, neighbour.targets), token, patienceMs };
        const { outcome, tookMs } = await exchange(gateway.url, sending);
        isBlocked ||= tookMs >= patienceMs;
        return outcome;
      },
    );
  });
  const logBytes = gateway.logBytes() - logBefore;
  const sent = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  process.stderr.write(
    `${name}: ${figuresOf(measured)}; log ${(logBytes / sent).toFixed(0)} bytes a request\n`,
  );

  expect([
    ...disorderly(outcomes, kind.outcomes),
    ...findingsOf(measured),
    ...excessiveLog(logBytes, sent),
  ]).toEqual([]);
});
