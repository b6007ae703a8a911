import type { Plugin } from 'graphql-yoga';
import { execute, type Execution } from '../execution/execute.ts';

/** Has operations executed by our own executor, which plans each document once, instead of Yoga's. */
export function usePlannedExecution(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute as (execution: Execution) => unknown);
    },
  };
}
