import {
  getCredentialEndpoint,
  getServicePrincipalCredential,
  type C1ServicePrincipalCredential,
  type ServicePrincipalCredentialKey,
} from '../../c1/resources/service-principals.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

/** The operation's loader of credentials: null for one that C1 does not have. C1 reads them one by one. */
export const servicePrincipalCredentialLoader = createContextLoader(
  compositeKey<ServicePrincipalCredentialKey, C1ServicePrincipalCredential>({
    servicePrincipalId: 'servicePrincipalId',
    credentialId: 'id',
  }),
  [getCredentialEndpoint],
  ({ c1 }) => ({ get: (key) => getServicePrincipalCredential(c1, key) }),
);
