import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { OnUpstreamCall } from '../c1/client/call-observer.ts';
import { errorCodes } from '../server/errors/error-code.ts';
import { trustedOperationName, type Observer } from '../server/observability/observer.ts';
import type { OperationRecord } from '../server/observability/operation-record.ts';

/** From operations without a call to C1 to the time limit of an operation. */
const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures operations and their batches; their calls are passed to `observeCall`. */
export function createOperationMetrics(registers: Registry[], observeCall: OnUpstreamCall): Observer {
  const meters = createMeters(registers);
  return {
    begin: () => {
      meters.inFlight.inc();
      return {
        call: observeCall,
        batch: (size, read) => {
          meters.batchKeys.observe(size);
          return read();
        },
        end: (record, outcome) => {
          meters.inFlight.dec();
          const operation = trustedOperationName(record) ?? 'other';
          const type = record.operationType ?? 'none';
          meters.operations.inc({ operation, type, outcome });
          meters.seconds.observe({ operation, type }, (performance.now() - record.startedAt) / 1000);
          meters.calls.observe(record.upstreamCalls);
          countErrors(meters.errors, record);
        },
      };
    },
  };
}

function countErrors(errors: Counter<'code'>, { failures }: OperationRecord): void {
  for (const { code, count } of failures) {
    errors.inc({ code: errorCodes.find((known) => known === code) ?? 'INTERNAL_SERVER_ERROR' }, count);
  }
}

function createMeters(registers: Registry[]) {
  const errors = new Counter({
    name: 'c1_gateway_errors_total',
    help: 'Errors in responses, by their code.',
    labelNames: ['code'],
    registers,
  });
  // Initialized with zero: a rate needs two samples, and the first error is one.
  for (const code of errorCodes) errors.inc({ code }, 0);
  return {
    errors,
    operations: new Counter({
      name: 'c1_gateway_operations_total',
      help: 'Completed operations, including refused ones, by trusted name, type and outcome.',
      labelNames: ['operation', 'type', 'outcome'],
      registers,
    }),
    seconds: new Histogram({
      name: 'c1_gateway_operation_duration_seconds',
      help: 'Time from the arrival of an operation to its response.',
      labelNames: ['operation', 'type'],
      buckets: secondsBuckets,
      registers,
    }),
    inFlight: new Gauge({
      name: 'c1_gateway_operations_in_flight',
      help: 'Operations in flight.',
      registers,
    }),
    calls: new Histogram({
      name: 'c1_gateway_operation_upstream_calls',
      help: 'Calls to C1 that one operation made.',
      buckets: [0, 1, 2, 5, 10, 20, 50, 100, 200],
      registers,
    }),
    batchKeys: new Histogram({
      name: 'c1_gateway_batch_size',
      help: 'Keys that were read together.',
      buckets: [1, 2, 5, 10, 25, 50, 75, 100],
      registers,
    }),
  };
}
