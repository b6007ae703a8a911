import { startGoodCallers, type GoodCallers, type GoodOperations } from './good-callers.ts';
import type { Targets } from '../hostile-requests.ts';
import { countOwnDelay } from './own-delay.ts';
import { startProber, type Probed, type Probes } from './prober.ts';
import { openTenant, type Tenant } from './tenant.ts';

/** What this process says first. */
export interface Opened {
  readonly origin: string;
  /** Of a caller that C1 accepts, for requests that are hostile all the same. */
  readonly token: string;
  readonly targets: Targets;
}

/** What it says when asked for a report. */
export interface Report extends Probes, GoodOperations {
  /** Ownerships that were said to be created and are not there, or are there and were not said to be. */
  readonly misreported: readonly string[];
}

/** What it is asked to do: to call a gateway from now on, or to say how that went since asked last. */
export type Request = Probed | 'report';

const tenant = await openTenant();
const ownDelayMs = countOwnDelay();
let probes: (() => Probes) | undefined;
let callers: GoodCallers | undefined;

process.on('message', (request: Request) => {
  if (request !== 'report') {
    probes = startProber(request, ownDelayMs);
    callers = startGoodCallers(request.url, tenant);
  } else if (probes !== undefined && callers !== undefined) {
    const misreported = misreportedBy(callers, tenant);
    process.send?.({ ...probes(), ...callers.report(), misreported } satisfies Report);
  }
});
process.on('disconnect', () => process.exit());

const { origin, sandbox, readAppId } = tenant;
process.send?.({ origin, token: sandbox.issueToken(), targets: { appId: readAppId } } satisfies Opened);

function misreportedBy({ created }: GoodCallers, { sandbox: { store }, writtenAppIds }: Tenant): string[] {
  const owners = writtenAppIds.flatMap((id) => store.ownersOf(id).map(({ userId }) => `${id} ${userId}`));
  const stored = new Set(owners);
  // A write that is in flight may be there and not yet be answered; one at a time is.
  const unsaid = owners.filter((owner) => !created.has(owner)).slice(1);
  return [...unsaid, ...[...created].filter((owner) => !stored.has(owner))];
}
