interface CatalogPage {
  readonly purpose: string;
  readonly names: readonly string[];
}

/** 96 invented products. */
export const catalog: readonly CatalogPage[] = [
  {
    purpose: 'Source code and builds',
    names: [
      'Branchyard',
      'Forgewright',
      'Mergelane',
      'Buildbarrow',
      'Pipewren',
      'Artifact Shed',
      'Testloom',
      'Depotary',
    ],
  },
  {
    purpose: 'Cloud infrastructure',
    names: [
      'Nimbus Acre',
      'Clusterfold',
      'Rackmeadow',
      'Stackhaven',
      'Edgemoor',
      'Bucketry',
      'Meshfield',
      'Coldstore',
    ],
  },
  {
    purpose: 'Monitoring and incidents',
    names: [
      'Pagerfinch',
      'Tracelight',
      'Loghollow',
      'Uptimber',
      'Alertmere',
      'Beacon Board',
      'Statuspost',
      'Probewell',
    ],
  },
  {
    purpose: 'Customer support',
    names: [
      'Ticketglen',
      'Helpharbor',
      'Replyworks',
      'Callbrook',
      'Queuekeeper',
      'Answerly',
      'Chatford',
      'Surveyfox',
    ],
  },
  {
    purpose: 'Sales',
    names: [
      'Dealhurst',
      'Leadmill',
      'Quoteworthy',
      'Pipeloft',
      'Territory',
      'Contactry',
      'Forecastle',
      'Commissary',
    ],
  },
  {
    purpose: 'Finance',
    names: [
      'Spendwick',
      'Invoicerie',
      'Closebook',
      'Taxwright',
      'Treasury Lane',
      'Payfield',
      'Budgetree',
      'Auditorium',
    ],
  },
  {
    purpose: 'People and hiring',
    names: [
      'Hirewood',
      'Peoplebarn',
      'Leavelog',
      'Onboardwalk',
      'Perkhouse',
      'Reviewrie',
      'Learnery',
      'Rosterly',
    ],
  },
  {
    purpose: 'Marketing',
    names: ['Campaignia', 'Brandbin', 'Adfern', 'Eventide', 'Copyhouse', 'Linklark', 'Pressroom', 'Segmenta'],
  },
  {
    purpose: 'Product and design',
    names: [
      'Pixelbarn',
      'Roadmapper',
      'Sketchrow',
      'Flagpole',
      'Feedbacker',
      'Protobench',
      'Storyrack',
      'Insightry',
    ],
  },
  {
    purpose: 'Security',
    names: [
      'Keyhollow',
      'Vaultry',
      'Scanfield',
      'Threatlog',
      'Phishnet',
      'Certkeeper',
      'Riskbook',
      'Patchwork',
    ],
  },
  {
    purpose: 'Data',
    names: [
      'Warehousing',
      'Querydeck',
      'Chartmill',
      'Lakehouse Nine',
      'Notebookery',
      'Streamgate',
      'Catalogue',
      'Modelry',
    ],
  },
  {
    purpose: 'Working together',
    names: [
      'Wikiwillow',
      'Meetpost',
      'Calendarium',
      'Docksheet',
      'Filecabin',
      'Signwell',
      'Roomfinder',
      'Formary',
    ],
  },
];
