import type { Plugin } from 'graphql-yoga';
import type { OperationHandler } from '../operation/handle-operation.ts';
import { fromFetchRequest } from './request-adapters.ts';

/** Has every request for an operation that gets to Yoga answered by ours. */
export function useOperationHandler(answerTo: OperationHandler): Plugin {
  return {
    onRequest({ fetchAPI, setRequestHandler }) {
      setRequestHandler(async (request, context) => {
        const { body, ...init } = await answerTo(fromFetchRequest(request, context));
        return new fetchAPI.Response(body, init);
      });
    },
  };
}
