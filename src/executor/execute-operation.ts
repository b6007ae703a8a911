import { OperationTypeNode, type ExecutionResult, type GraphQLError } from 'graphql';
import { executeField, executeFields } from './complete-value.ts';
import { rootNode, type ResultNode } from './result-node.ts';
import type { ObjectPlan } from './plan/plan.ts';
import { createCutErrors, getFatalError } from './result-limits.ts';
import type { ExecutionContext } from './execution-context.ts';

/**
 * Executes an operation; the result is a promise only if something is pending.
 * @throws the reason of the signal, or rejects with it
 */
export function executeOperation(
  run: ExecutionContext,
  plan: ObjectPlan,
): ExecutionResult | Promise<ExecutionResult> {
  const { signal } = run;
  const root = rootNode({ ...plan.template });
  const steps = createSteps(run, plan);

  /** Continues until something is pending or all is done; returns whether all is done. */
  const advance = (): boolean => {
    try {
      while (root.pending === 0) {
        const step = steps.shift();
        if (step === undefined) return true;
        step(root);
      }
    } catch (error) {
      if (root.pending === 0 || getFatalError(run) !== undefined) throw error;
      root.failure = error as GraphQLError;
    }
    return false;
  };

  let giveUp = (): void => undefined;
  const onAbort = (): void => {
    run.isFinished = true;
    giveUp();
  };
  const end = (failure?: GraphQLError): ExecutionResult => {
    run.isFinished = true;
    signal?.removeEventListener('abort', onAbort);
    return buildResponse(run, root, failure);
  };
  const advanceToEnd = (): ExecutionResult | undefined => {
    try {
      return advance() ? end() : undefined;
    } catch (error) {
      return end(error as GraphQLError);
    }
  };

  signal?.addEventListener('abort', onAbort, { once: true });
  const result = advanceToEnd();
  signal?.throwIfAborted();
  if (result !== undefined) return result;
  return new Promise((give, refuse) => {
    const onSettled = (): void => {
      const late = root.failure === undefined ? advanceToEnd() : end(root.failure);
      if (late !== undefined) give(late);
    };
    const onFailed = (error: GraphQLError): void => {
      give(end(error));
    };
    run.onSettled = onSettled;
    run.onFailed = onFailed;
    giveUp = () => {
      refuse(signal?.reason as Error);
    };
  });
}

/** @param failure the error because of which there is no data */
function buildResponse(
  run: ExecutionContext,
  root: ResultNode,
  failure: GraphQLError | undefined,
): ExecutionResult {
  const fatal = getFatalError(run);
  if (fatal !== undefined) return { errors: [fatal], data: null };
  run.errors.push(...createCutErrors(run));
  if (failure !== undefined) run.errors.push(failure);
  const data = failure === undefined ? (root.target as Record<string, unknown>) : null;
  return run.errors.length === 0 ? { data } : { errors: run.errors, data };
}

/** The steps of an operation: one for each field of a mutation, and a single one for a query. */
function createSteps(
  run: ExecutionContext,
  plan: ObjectPlan,
): ((root: ReturnType<typeof rootNode>) => void)[] {
  if (run.operation.operation !== OperationTypeNode.MUTATION) {
    return [(root) => { executeFields(run, plan, run.rootValue, root); }]; // prettier-ignore
  }
  return plan.fields.map((field) => (root) => {
    executeField(run, field, run.rootValue, root);
  });
}
