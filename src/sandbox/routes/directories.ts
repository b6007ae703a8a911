import type { Directory } from '../rows/directory.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import { id, requestMessage } from '../protocol/request-decoder.ts';
import { route, type Route } from '../protocol/route.ts';
import { notFound } from '../protocol/status.ts';
import type { Tenant } from '../store/tenant.ts';

const listRequest = requestMessage('DirectoryServiceListRequest', pageFields);
const getRequest = requestMessage('DirectoryServiceGetRequest', { appId: id });

const getKey = (directory: Directory) => directory.appId;

/** Directories: list and get. Deleted ones are assumed to be hidden from both, as deleted apps are. */
export function createDirectoryRoutes({ store, switches }: Tenant): readonly Route[] {
  const isThere = ({ appId, deletedAt }: Directory) =>
    deletedAt === null && store.app(appId)?.deletedAt === null;
  return [
    route({
      method: 'GET',
      path: '/api/v1/directories',
      rpc: 'c1.api.directory.v1.DirectoryService.List',
      handle: ({ query }) => {
        const request = listRequest.read(query);
        const rows = store.directories().filter(isThere);
        const page = selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches);
        return { ...page, list: page.list.map(toView), expanded: [] };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/directories/{app_id}',
      rpc: 'c1.api.directory.v1.DirectoryService.Get',
      handle: ({ params }) => {
        const { appId } = getRequest.read({ appId: params.app_id });
        const directory = store.directories().find((one) => one.appId === appId);
        if (!directory || !isThere(directory)) throw notFound();
        return { directoryView: toView(directory), expanded: [] };
      },
    }),
  ];
}

/** The view of a row. Its path would point into `expanded`, which is always empty in the sandbox. */
function toView(directory: Directory) {
  return { directory, appPath: '' };
}
