import type {
  AppResourceSortField as SortField,
  SortDirection as Direction,
} from '../../c1/resources/app/app-resources.ts';
import { builder } from '../builder.ts';
import type { EnumValues } from '../scalar/enum-values.ts';

const AppResourceSortField = builder.enumType('AppResourceSortField', {
  description:
    'What resources can be sorted by. Only secrets have these times; C1 does not say where it puts others.',
  values: {
    APP_RESOURCE_SORT_FIELD_UNSPECIFIED: { description: "C1's own order." },
    APP_RESOURCE_SORT_FIELD_SECRET_CREATED_AT: { description: 'When the secret was created.' },
    APP_RESOURCE_SORT_FIELD_SECRET_EXPIRES_AT: { description: 'Until when the secret is good.' },
    APP_RESOURCE_SORT_FIELD_LAST_USED_AT: { description: 'When the secret was last used.' },
  } as const satisfies EnumValues<SortField>,
});

const SortDirection = builder.enumType('SortDirection', {
  description: 'In which direction a list is sorted.',
  values: {
    SORT_DIRECTION_UNSPECIFIED: { description: 'As C1 decides: ascending.' },
    SORT_DIRECTION_ASC: { description: 'Ascending: the earliest first.' },
    SORT_DIRECTION_DESC: { description: 'Descending: the latest first.' },
  } as const satisfies EnumValues<Direction>,
});

/** The order of a list of resources. */
export const AppResourceOrder = builder.inputType('AppResourceOrder', {
  description: 'In which order to list resources.',
  fields: (t) => ({
    sortField: t.field({
      type: AppResourceSortField,
      required: true,
      description: 'What to sort by.',
    }),
    direction: t.field({
      type: SortDirection,
      required: true,
      defaultValue: 'SORT_DIRECTION_ASC',
      description: 'In which direction.',
    }),
  }),
});
