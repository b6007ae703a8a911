interface Department {
  readonly name: string;
  readonly size: number;
  /** The titles of people without reports. */
  readonly titles: readonly string[];
}

/** The departments, with 2,983 people. The chief executive and the users without a person make it 3,000 users. */
export const departments: readonly Department[] = [
  {
    name: 'Engineering',
    size: 960,
    titles: ['Engineer', 'Senior Engineer', 'Staff Engineer', 'Site Reliability Engineer', 'Test Engineer'],
  },
  {
    name: 'Customer Support',
    size: 520,
    titles: ['Support Agent', 'Support Specialist', 'Escalation Engineer'],
  },
  {
    name: 'Sales',
    size: 430,
    titles: ['Account Executive', 'Sales Engineer', 'Sales Development Representative'],
  },
  {
    name: 'Operations',
    size: 300,
    titles: ['Operations Analyst', 'Logistics Coordinator', 'Facilities Specialist'],
  },
  {
    name: 'Marketing',
    size: 190,
    titles: ['Content Strategist', 'Brand Designer', 'Campaign Specialist', 'Event Planner'],
  },
  { name: 'Finance', size: 173, titles: ['Accountant', 'Financial Analyst', 'Payroll Specialist', 'Buyer'] },
  { name: 'Product', size: 120, titles: ['Product Manager', 'Product Designer', 'User Researcher'] },
  { name: 'IT', size: 110, titles: ['Systems Administrator', 'Identity Engineer', 'Service Desk Analyst'] },
  { name: 'People', size: 80, titles: ['Recruiter', 'People Partner', 'Benefits Specialist'] },
  { name: 'Security', size: 55, titles: ['Security Engineer', 'Security Analyst', 'Compliance Analyst'] },
  { name: 'Legal', size: 45, titles: ['Counsel', 'Paralegal', 'Privacy Specialist'] },
];
