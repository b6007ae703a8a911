import { builder } from '../builder.ts';
import { User } from './user.ts';
import { UserAttributeMappingSource } from './user-attribute-mapping-source.ts';

type Sources = [typeof UserAttributeMappingSource];

/** The field for the sources of one attribute's values. */
const createSourcesField = (attribute: string) => ({
  type: [UserAttributeMappingSource] as Sources,
  nullable: false as const,
  description: `Where ${attribute} came from, the winning source first.`,
});

builder.objectFields(User, (t) => ({
  usernameSources: t.expose('usernameSources', createSourcesField('the user names')),
  emailSources: t.expose('emailSources', createSourcesField('the email addresses')),
  employeeIdSources: t.expose('employeeIdSources', createSourcesField('the employee numbers')),
  departmentSources: t.expose('departmentSources', createSourcesField('the department')),
  jobTitleSources: t.expose('jobTitleSources', createSourcesField('the job title')),
  employmentStatusSources: t.expose('employmentStatusSources', createSourcesField('the employment status')),
  employmentTypeSources: t.expose('employmentTypeSources', createSourcesField('the employment type')),
  directoryStatusSources: t.expose('directoryStatusSources', createSourcesField('the directory status')),
  managerSources: t.expose('managerSources', createSourcesField('the managers')),
}));
