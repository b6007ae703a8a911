import type { Task } from '../rows/task.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import { enumOf, id, list, requestMessage } from '../protocol/request-decoder.ts';
import { route, type Route } from '../protocol/route.ts';
import { createAnyOf } from '../search/filter.ts';
import type { Tenant } from '../store/tenant.ts';

/** The filters that the gateway uses, of the 46 that C1 has. */
const searchRequest = requestMessage('TaskSearchRequest', {
  assigneesInIds: list(id),
  taskStates: list(enumOf('TASK_STATE_UNSPECIFIED', 'TASK_STATE_OPEN', 'TASK_STATE_CLOSED')),
  ...pageFields,
});

const getKey = (task: Task) => task.id;

/** Tasks: search. Deleted ones are hidden, as they are in C1 without a filter for them. */
export function createTaskRoutes({ store, switches }: Tenant): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/search/tasks',
      rpc: 'c1.api.task.v1.TaskSearchService.Search',
      handle: ({ body }) => {
        const request = searchRequest.read(body);
        const isAssigned = createAnyOf(request.assigneesInIds);
        const isInState = createAnyOf(request.taskStates);
        const rows = store.tasks
          .all()
          .filter((task) => task.deletedAt === null && isInState(task.state))
          .filter((task) => isAssigned(...task.stepApproverIds));
        const page = selectPage({ message: searchRequest, request, rows, keyOf: getKey }, switches);
        return { ...page, list: page.list.map(toView), expanded: [] };
      },
    }),
  ];
}

/** The view of a row. Its paths would point into `expanded`, which is always empty in the sandbox. */
function toView(task: Task) {
  return {
    task,
    objectPermissions: null,
    accessReviewPath: '',
    appPath: '',
    appUserLastUsagePath: '',
    appUserPath: '',
    approversPath: '',
    createdByUserPath: '',
    entitlementsPath: '',
    identityUserPath: '',
    insightsPath: '',
    principalResourcePath: '',
    resourceBindingsPath: '',
    roleResourcePath: '',
    scopeResourcePath: '',
    stepApproversPath: '',
    userPath: '',
  };
}
