import { endpoint, type Endpoint } from '../call/endpoint.ts';
import type { OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';

/** The operations on the ownerships of one kind of owner of one kind of object. */
export interface OwnerEndpoints {
  readonly search: Endpoint;
  /** Undefined if C1 has no such operation for the kind. */
  readonly get: Endpoint | undefined;
  readonly create: Endpoint;
  readonly delete: Endpoint;
}

/** The operations of one kind of owner of one kind of object; C1 names them alike in each service. */
export function createOwnerEndpoints<Row, Ref>(
  { base, service, hasGet }: OwnableKind,
  { collection, suffix, path }: OwnerKind<Row, Ref>,
): OwnerEndpoints {
  const list = `${base}/${collection}`;
  const one = `${list}/{role_slug}/${path}`;
  return {
    search: endpoint('read', 'GET', list, `${service}.Search${suffix}Owners`),
    get: hasGet ? endpoint('read', 'GET', one, `${service}.Get${suffix}Owner`) : undefined,
    create: endpoint('write', 'POST', one, `${service}.Create${suffix}Owner`),
    delete: endpoint('write', 'DELETE', one, `${service}.Delete${suffix}Owner`),
  };
}

/** The operation that sets all owners of an object under one role. */
export function createSetOwnersEndpoint({ base, service }: OwnableKind): Endpoint {
  return endpoint('write', 'PUT', base, `${service}.Set`);
}
