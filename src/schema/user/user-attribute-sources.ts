import { builder } from '../builder.ts';
import { User } from './user.ts';
import { UserAttributeMappingSource } from './user-attribute-mapping-source.ts';

type Sources = [typeof UserAttributeMappingSource];

/** The field for the sources of one attribute's values. */
const sourcesOf = (attribute: string) => ({
  type: [UserAttributeMappingSource] as Sources,
  nullable: false as const,
  description: `Where ${attribute} came from, the winning source first.`,
});

builder.objectFields(User, (t) => ({
  usernameSources: t.expose('usernameSources', sourcesOf('the user names')),
  emailSources: t.expose('emailSources', sourcesOf('the email addresses')),
  employeeIdSources: t.expose('employeeIdSources', sourcesOf('the employee numbers')),
  departmentSources: t.expose('departmentSources', sourcesOf('the department')),
  jobTitleSources: t.expose('jobTitleSources', sourcesOf('the job title')),
  employmentStatusSources: t.expose('employmentStatusSources', sourcesOf('the employment status')),
  employmentTypeSources: t.expose('employmentTypeSources', sourcesOf('the employment type')),
  directoryStatusSources: t.expose('directoryStatusSources', sourcesOf('the directory status')),
  managerSources: t.expose('managerSources', sourcesOf('the managers')),
}));
