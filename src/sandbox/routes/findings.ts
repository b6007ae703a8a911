import { detectedFindingTypes, printFinding, type Finding } from '../rows/finding.ts';
import { matchesFindingSearch, searchFindingsRequest } from '../search/finding-search.ts';
import { selectPage } from '../protocol/paging.ts';
import { route, type Route } from '../protocol/route.ts';
import { notFound, permissionDenied } from '../protocol/status.ts';
import type { Tenant } from '../store/tenant.ts';

const getKey = ({ id }: Finding) => id;

/** Findings: search, and the settings of their detectors. A tenant may lack the feature. */
export function createFindingRoutes(tenant: Tenant): readonly Route[] {
  const { store, switches } = tenant;
  const routes = [
    route({
      method: 'POST',
      path: '/api/v1/findings/search',
      rpc: 'c1.api.finding.v1.FindingSearchService.Search',
      handle: ({ body }) => {
        const request = searchFindingsRequest.read(body);
        const all = switches.findings === 'empty' ? [] : store.findings.all();
        const rows = all.filter(matchesFindingSearch(request));
        const maxSize = switches.findingPageMax || Infinity;
        const page = selectPage(
          { message: searchFindingsRequest, request, rows, keyOf: getKey, maxSize },
          switches,
        );
        return { ...page, list: page.list.map(printFinding) };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/findings/settings',
      rpc: 'c1.api.finding.v1.FindingSettingsService.ListFindingSettings',
      handle: () => ({
        configured: store.findingSettings.size > 0,
        list: Object.entries(detectedFindingTypes).map(([findingType, byDefault]) => ({
          findingType,
          enabled: store.findingSettings.get(findingType) ?? byDefault,
        })),
      }),
    }),
  ];
  return routes.map((one) => guardFeature(tenant, one));
}

/** The switch `findings` decides whether the tenant has the feature. */
function guardFeature({ switches }: Tenant, one: Route): Route {
  return {
    ...one,
    handle: (call) => {
      if (switches.findings === '403') throw permissionDenied(one.rpc);
      if (switches.findings === '404') throw notFound();
      return one.handle(call);
    },
  };
}
