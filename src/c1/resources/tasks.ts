import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { enumOf, lazyObject, requiredId, type Decoder, type Decoded } from '../json/decoders.ts';

/** A task, as far as the gateway uses it (`c1.api.task.v1.Task`). */
export type C1Task = Decoded<typeof readTask>;
const readTask = lazyObject('Task', {
  id: requiredId,
  state: enumOf(['TASK_STATE_UNSPECIFIED', 'TASK_STATE_OPEN', 'TASK_STATE_CLOSED']),
});

export const searchTasksEndpoint = endpoint(
  'read',
  'POST',
  '/api/v1/search/tasks',
  'c1.api.task.v1.TaskSearchService.Search',
);

const readView = lazyObject('TaskView', { task: readTask });

/** The task of a view; null if C1 hides it. */
const readViewed: Decoder<C1Task | null> = (value, where, reading) =>
  readView(value, where, reading)?.task ?? null;

/** TaskSearchService.Search: one page of the open tasks that are assigned to a person. */
export async function searchOpenTasks(
  c1: C1Client,
  assigneeId: string,
  page: PageRequest,
): Promise<Page<C1Task>> {
  const body = { assigneesInIds: [assigneeId], taskStates: ['TASK_STATE_OPEN'], ...page };
  const response = await c1.send(buildCall(searchTasksEndpoint, {}, { body }));
  return readPage(response, readViewed, 'TaskSearchResponse', c1.responses);
}
