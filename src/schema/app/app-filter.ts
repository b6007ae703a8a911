import { builder } from '../builder.ts';

const PolicyRefInput = builder.inputType('PolicyRefInput', {
  description: 'A policy of C1.',
  fields: (t) => ({ id: t.id({ required: true, description: "C1's id of the policy." }) }),
});

/** The conditions of the list of apps: every filter of C1's search. */
export const AppFilter = builder.inputType('AppFilter', {
  description: 'Which apps to list: those that meet every condition that is given.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name and the description.' }),
    displayName: t.string({ description: 'The whole name, in upper or lower case.' }),
    appIds: t.idList({ description: 'Any of these apps.' }),
    onlyDirectories: t.boolean({ description: 'Only apps that people come to C1 from.' }),
    excludeAppIds: t.idList({ description: 'None of these apps.' }),
    policyRefs: t.field({
      type: [PolicyRefInput],
      description: 'Apps that use one of these policies to grant, revoke or review access.',
    }),
  }),
});
