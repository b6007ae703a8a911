import type { PageRequest } from '../../c1/json/pagination.ts';
import {
  maxFindingsPage,
  ownershipFindingTypes,
  searchFindings,
  searchFindingsEndpoint,
} from '../../c1/resources/findings.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { FindingSeverity, FindingState, FindingType } from './finding-enums.ts';
import { findingLoader } from './finding-loader.ts';
import { Finding } from './finding.ts';

const FindingConnection = connectionType(Finding, 'findings');

const FindingFilter = builder.inputType('FindingFilter', {
  description:
    'Which findings to list: those that meet every condition that is given. A list means any of its items.',
  fields: (t) => ({
    findingTypes: t.field({
      type: [FindingType],
      description: 'What is found. All types of the graph if absent.',
    }),
    states: t.field({
      type: [FindingState],
      description:
        'What has become of them. All states if absent: a rule may settle or hide a finding before anyone sees it open.',
    }),
    severities: t.field({ type: [FindingSeverity], description: 'How bad they are.' }),
    appIds: t.idList({ description: 'Findings about one of these apps.' }),
    ownerIdentityUserIds: t.idList({
      description:
        'Findings of which one of these people is to take care. The word `unassigned` among them means findings without a ' +
        'person as owner.',
    }),
  }),
});

builder.queryField('findings', (t) =>
  t.field({
    type: FindingConnection,
    description:
      "What C1's detectors have found about owners, in an order of C1's own. An empty list may mean that C1 does not look: " +
      'see `findingSettings`. Null with an error when it cannot be read, as in a tenant without findings.',
    args: {
      ...connectionArguments,
      filter: t.arg({ type: FindingFilter, description: 'Which findings. All about owners if absent.' }),
    },
    extensions: callsC1(searchFindingsEndpoint),
    resolve: (_query, { filter, ...page }, context) => {
      const conditions = { findingTypes: ownershipFindingTypes, ...normalizeFilter(filter) };
      const listing = {
        field: 'findings',
        filter: conditions,
        maxPageSize: maxFindingsPage,
        readPage: (request: PageRequest) => searchFindings(context.c1, conditions, request),
        onNode: findingLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
