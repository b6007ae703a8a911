import { Pool, type Dispatcher } from 'undici';

export interface Answer {
  readonly length: number;
  readonly body: Dispatcher.ResponseData['body'];
}

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** Sends calls to C1 over kept connections; gives answers whose bodies are still to come. */
export function createCalls(origin: string) {
  const pool = new Pool(origin, { connections: 64 });
  return async (authorization: string, { method, path, body }: Call): Promise<Answer> => {
    const headers = { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const answer = await pool.request({ method, path, headers, ...(body !== undefined && { body }) });
    if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${answer.statusCode}`);
    return { length: Number(answer.headers['content-length']), body: answer.body };
  };
}

/** The one call of the first two workloads, and the first of the third. */
export function firstCall(appId: string, userId: string | undefined): Call {
  const path = `/api/v2/apps/${appId}/owners/users`;
  if (userId === undefined) return { method: 'GET', path: `${path}?page_size=100` };
  const body = JSON.stringify({ userRef: { id: userId } });
  return { method: 'POST', path: `${path}/primary/${userId}`, body };
}

interface OwnersPage {
  readonly list: readonly {
    readonly user: { readonly managerIds: readonly string[]; readonly delegatedUserId: string };
  }[];
}

/** The search for all managers and delegates of a page of owners. To know them, the page has to be parsed. */
export function secondCall(page: Buffer): Call {
  const { list } = JSON.parse(page.toString()) as OwnersPage;
  const ids = new Set(list.flatMap(({ user }) => [...user.managerIds, user.delegatedUserId]));
  const refs = [...ids].filter((id) => id !== '').map((id) => ({ id }));
  return { method: 'POST', path: '/api/v1/search/users', body: JSON.stringify({ refs, pageSize: 100 }) };
}
