import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { circuitStates } from '../c1/transport/circuit-breaker.ts';
import type { OnUpstreamCall } from '../c1/client/call-observer.ts';
import type { Upstream } from '../c1/transport/upstream.ts';

/** C1's fast responses take tens of milliseconds, its slow ones seconds. */
const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30];

const failureKinds = ['unavailable', 'timeout', 'protocol', 'cancelled'] as const;
const unsentReasons = ['circuit-open', 'overloaded', 'timeout', 'cancelled'] as const;

/**
 * Measures calls to C1 and the state of the upstream. Calls that C1 did not get are counted separately: they would add
 * durations of nearly zero, and calls while C1 is not called.
 */
export function createUpstreamMetrics(registers: Registry[], state: Upstream['state']): OnUpstreamCall {
  createStateMeters(registers, state);
  const meters = createCallMeters(registers);
  return ({ method, pattern: path, attempt }) => ({
    end: ({ status, durationMs, delivery, failure }) => {
      if (delivery === 'coalesced') {
        meters.shared.inc({ method, path });
        return;
      }
      if (delivery === 'unsent') {
        if (failure !== undefined) meters.unsent.inc({ reason: failure });
        return;
      }
      meters.calls.inc({ method, path, status: getStatusLabel(status) });
      meters.seconds.observe({ method, path }, durationMs / 1000);
      if (attempt > 1) meters.retries.inc({ method, path });
      if (failure !== undefined) meters.failures.inc({ kind: failure });
    },
  });
}

/** An invalid status has one label, so that the number of series is bounded. */
function getStatusLabel(status: number | undefined): string {
  if (status === undefined) return 'none';
  return status >= 200 && status < 600 ? String(status) : 'other';
}

function createCallMeters(registers: Registry[]) {
  const labelNames = ['method', 'path'] as const;
  return {
    ...createFailureMeters(registers),
    calls: new Counter({
      name: 'c1_gateway_upstream_calls_total',
      help: 'Calls that were sent to C1, including retries, by path pattern and status; none means no response.',
      labelNames: [...labelNames, 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'c1_gateway_upstream_call_duration_seconds',
      help: 'Duration of calls that were sent to C1, with the wait for their turn.',
      labelNames,
      buckets: secondsBuckets,
      registers,
    }),
    retries: new Counter({
      name: 'c1_gateway_upstream_retries_total',
      help: 'Calls to C1 that were sent again.',
      labelNames,
      registers,
    }),
    shared: new Counter({
      name: 'c1_gateway_upstream_coalesced_reads_total',
      help: 'Reads that shared the response of an identical call in flight.',
      labelNames,
      registers,
    }),
  };
}

function createFailureMeters(registers: Registry[]) {
  const failures = new Counter({
    name: 'c1_gateway_upstream_failures_total',
    help: 'Calls that were sent to C1 and got no response, by kind of failure.',
    labelNames: ['kind'],
    registers,
  });
  const unsent = new Counter({
    name: 'c1_gateway_upstream_unsent_calls_total',
    help: 'Calls that were not sent to C1, by reason.',
    labelNames: ['reason'],
    registers,
  });
  // Initialized with zero: an increase needs two samples, and the first failure is one.
  for (const kind of failureKinds) failures.inc({ kind }, 0);
  for (const reason of unsentReasons) unsent.inc({ reason }, 0);
  return { failures, unsent };
}

/** Gauges that are read at each scrape. */
function createStateMeters(registers: Registry[], state: Upstream['state']): void {
  new Gauge({
    name: 'c1_gateway_upstream_in_flight',
    help: 'Calls to C1 in flight.',
    registers,
    collect() {
      this.set(state().inFlight);
    },
  });
  new Gauge({
    name: 'c1_gateway_upstream_queued',
    help: 'Calls to C1 that wait for their turn.',
    registers,
    collect() {
      this.set(state().queued);
    },
  });
  new Gauge({
    name: 'c1_gateway_breaker_state',
    help: 'State of the circuit breaker: 1 for the current state, 0 for the others.',
    labelNames: ['state'],
    registers,
    collect() {
      const { circuit } = state();
      for (const each of circuitStates) this.set({ state: each }, each === circuit ? 1 : 0);
    },
  });
}
