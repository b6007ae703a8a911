import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { defaultLimits } from '../../../src/config/defaults.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import type { Fault } from '../../support/upstream/fault.ts';
import { faultProxy } from '../../support/upstream/fault-proxy.ts';
import { gatewayOver, post, type LogLine } from '../../support/gateway.ts';
import { addOneOfEach, addOwnersOfEach, auditedInput, usual } from '../../support/fixtures/all-kinds.ts';
import { mutations, operationOf, type FieldOfGraph } from '../../support/graph/operations.ts';
import { overheard } from '../../support/log-leaks/track-responses.ts';

/** All but the one of several writes, each with records of its own (test/schema/owner/any-object). */
const every = mutations
  .map((mutation) => [mutation.field.name, mutation] as const)
  .filter(([name]) => name !== 'transferOwnerships');

/**
 * All mutations are one mechanism, which the first test walks whole. Its failures need only a create, a set, and deletes of
 * ownerships that C1 reads singly and of those that it only lists; and those that take any object or ownership.
 */
const representatives = every.filter(([name]) =>
  [
    'createUserOwner',
    'createConnectorEntitlementOwner',
    'setAppOwners',
    'deleteEntitlementOwner',
    'deleteAppUserUserOwner',
    'createOwner',
    'deleteOwner',
  ].includes(name),
);
const deletes = representatives.filter(([name]) => name.startsWith('delete'));

interface Circumstances {
  /** What there is at first. */
  readonly arrange?: (sandbox: Sandbox) => void;
  /** What befalls the write. */
  readonly fault?: Fault;
  readonly options?: Partial<GatewayOptions>;
}

/** What its caller, the audit and C1 see of one mutation. */
async function run(mutation: FieldOfGraph, { arrange, fault, options }: Circumstances) {
  const sandbox = await createSandbox({ seed: 'empty' });
  arrange?.(sandbox);
  const { origin, close } = await listen(overheard(sandbox));
  onTestFinished(close);
  /** The phases that were recorded by the time of each write. */
  const phasesAtWrites: unknown[][] = [];
  const proxy = await faultProxy(origin, (call) => {
    if (call.startsWith('GET ')) return undefined;
    phasesAtWrites.push(log.filter(isAudit).map(({ phase }) => phase));
    return fault;
  });
  const { fetch, log } = gatewayOver(proxy.origin, options);
  const { document: query, variables } = operationOf(mutation, usual);
  const request = post({ query, variables }, sandbox.issueToken(), { 'x-request-id': 'this-request' });
  const { data, errors } = (await (await fetch(request)).json()) as Answer;
  const [input] = Object.values(variables);
  return {
    /** The record that the audit is to hold, but for the outcome. */
    about: { mutation: mutation.field.name, input: auditedInput(input), requestId: 'this-request' },
    isDone: data?.field != null,
    errors: errors?.map(({ extensions }) => extensions) ?? [],
    audit: log.filter(isAudit),
    phasesAtWrites,
    calls: sandbox.ledger.map(({ method, path }) => `${method} ${path}`),
  };
}

const isAudit = ({ audit }: LogLine): boolean => audit === true;

/** The records of a mutation that was sent. */
const pairOf = (about: object, outcome: string): object[] => [
  { ...about, mutationIndex: 0, phase: 'started' },
  { ...about, mutationIndex: 0, phase: 'ended', outcome },
];

interface Answer {
  readonly data?: { readonly field: unknown };
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** One object of each kind, owned if the mutation is to take that away. */
const whatItNeeds = (name: string) => (sandbox: Sandbox) => {
  addOneOfEach(sandbox);
  if (name.startsWith('delete')) addOwnersOfEach(sandbox, 'primary');
};

test.each(every)(
  '%s is audited before it is sent and when it succeeds, by what it was given',
  async (name, mutation) => {
    const { isDone, errors, audit, about, phasesAtWrites } = await run(mutation, {
      arrange: whatItNeeds(name),
    });

    expect([isDone, errors]).toEqual([true, []]);
    expect(phasesAtWrites).toEqual([['started']]);
    expect(audit).toMatchObject(pairOf(about, 'SUCCEEDED'));
  },
);

test.each(representatives)(
  '%s is NOT_FOUND, and audited as that, when there is no such object',
  async (_name, mutation) => {
    const { isDone, errors, audit, about } = await run(mutation, {});

    expect(isDone).toBe(false);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(audit).toMatchObject(pairOf(about, 'NOT_FOUND'));
  },
);

test('the representatives are seven mutations', () => {
  expect(representatives).toHaveLength(7);
  expect(deletes).toHaveLength(3);
});

test.each(deletes)('%s is NOT_FOUND when all is there but the ownership', async (_name, mutation) => {
  const { isDone, errors, audit, about } = await run(mutation, { arrange: addOneOfEach });

  expect(isDone).toBe(false);
  expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(audit).toMatchObject(pairOf(about, 'NOT_FOUND'));
});

test.each(representatives)(
  '%s that broke on its way, and left no trace, is of unknown outcome',
  async (name, mutation) => {
    const fault = 'reset-before';
    const { isDone, errors, audit, about } = await run(mutation, { arrange: whatItNeeds(name), fault });

    expect(isDone).toBe(false);
    expect(errors).toMatchObject([{ code: 'UPSTREAM_UNAVAILABLE', outcome: 'UNKNOWN' }]);
    expect(audit).toMatchObject(pairOf(about, 'UNKNOWN'));
  },
);

test.each(representatives)('%s whose answer was lost is done when C1 shows it', async (name, mutation) => {
  const fault = 'reset-after';
  const { isDone, errors, audit, about, calls } = await run(mutation, { arrange: whatItNeeds(name), fault });

  expect([isDone, errors]).toEqual([true, []]);
  expect(audit).toMatchObject(pairOf(about, 'SUCCEEDED'));
  expect(calls.filter((call) => !call.startsWith('GET '))).toHaveLength(1);
});

test.each(representatives)(
  '%s is counted by the limit of cost, which stops it before C1',
  async (name, mutation) => {
    const limits = { ...defaultLimits, maxCost: 1 };
    const { errors, audit, calls } = await run(mutation, { arrange: whatItNeeds(name), options: { limits } });

    expect(errors).toMatchObject([{ code: 'OPERATION_TOO_LARGE', limit: 'cost', max: 1, found: 2 }]);
    expect([audit, calls]).toEqual([[], []]);
  },
);
