import { readAllPages } from '../../c1/json/pagination.ts';
import {
  maxFindingsPage,
  ownershipFindingTypes,
  searchFindings,
  searchFindingsEndpoint,
  type C1Finding,
} from '../../c1/resources/findings.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { idKey } from '../loader/entity-key.ts';

/** The operation's loader of findings by id: null for an id that C1 does not have, or has as a finding of another type. */
export const findingLoader = createContextLoader(idKey<C1Finding>(), [searchFindingsEndpoint], ({ c1 }) => ({
  batch: {
    size: maxFindingsPage,
    search: (ids) => {
      const filter = { ids, findingTypes: ownershipFindingTypes };
      return readAllPages((page) => searchFindings(c1, filter, page), maxFindingsPage);
    },
  },
}));
