import { expect, test } from 'vitest';
import { readDescription, type Exchange } from './openapi.ts';

const description = readDescription(`
paths:
  /api/v1/pets/{id}:
    get:
      operationId: Pets.Get
      parameters:
        - { in: path, name: id, required: true, schema: { type: string } }
        - { in: query, name: page_size, schema: { type: integer, format: int32 } }
        - { in: query, name: kind, required: true, schema: { type: string } }
      responses:
        '200':
          content: { application/json: { schema: { $ref: '#/components/schemas/pets.Pet' } } }
    put:
      operationId: Pets.Put
      parameters:
        - { in: path, name: id, required: true, schema: { type: string } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/pets.Pet' } } }
      responses:
        '200':
          content: { application/json: { schema: { type: object } } }
  /api/v1/pets/count:
    get:
      operationId: Pets.Count
      responses:
        '200':
          content: { application/json: { schema: { type: object, properties: { count: { type: string, format: int64 } } } } }
  /api/v1/pets:
    get:
      operationId: Pets.List
      responses:
        '200':
          content: { application/json: { schema: { $ref: '#/components/schemas/pets.Page' } } }
components:
  schemas:
    pets.Page:
      type: object
      properties: { list: { type: array }, nextPageToken: { type: string } }
    pets.Pet:
      description: "A pet.\\n\\nThis message contains a oneof named home. Only a single field of the following list may be set at a time:\\n  - cage\\n  - tank\\n"
      type: object
      properties:
        kind: { type: string, enum: [DOG, CAT], x-speakeasy-unknown-values: allow }
        age: { type: integer, format: uint32 }
        bornAt: { type: [string, 'null'], format: date-time, readOnly: true }
        parent:
          oneOf:
            - { $ref: '#/components/schemas/pets.Pet' }
            - { type: 'null' }
        profile: { type: [object, 'null'], additionalProperties: true }
        cage: { type: string }
        tank: { type: string }
`);

const pet = {
  kind: 'DOG',
  age: 3,
  bornAt: '2026-01-01T00:00:00.123456789Z',
  parent: null,
  profile: { a: 1 },
};
const put = { kind: 'DOG', parent: { age: 30, profile: { b: 2 } } };

const got = (answer: unknown, path = '/api/v1/pets/rex?kind=x', status = 200): Exchange => {
  return { method: 'GET', path, body: undefined, status, responseBody: JSON.stringify(answer) };
};
const sent = (body: unknown): Exchange => {
  return { method: 'PUT', path: '/api/v1/pets/rex', body, status: 200, responseBody: '{}' };
};

test('finds nothing in exchanges that keep to the description', () => {
  for (const exchange of [
    got(pet),
    got({ ...pet, kind: 'PARROT', parent: { ...pet, tank: '', age: 2 ** 32 - 1 } }),
    got(pet, '/api/v1/pets/%2F?kind=&page_size=10'),
    got({ code: 5, message: 'not found', details: [] }, '/api/v1/pets/rex?kind=x', 404),
  ]) {
    expect(description.judge(exchange)).toEqual({ operationId: 'Pets.Get', problems: [] });
  }
  for (const body of [put, {}]) {
    expect(description.judge(sent(body))).toEqual({ operationId: 'Pets.Put', problems: [] });
  }
});

test('lets a token be sent to a list that gives tokens, though no parameter for it is described', () => {
  const page = { list: [], nextPageToken: '' };
  const problems = (path: string) => description.judge(got(page, path)).problems;

  expect(problems('/api/v1/pets?page_token=x')).toEqual([]);
  expect(problems('/api/v1/pets?page_size=10')).toEqual(['Pets.List: unknown query parameter page_size']);
  expect(problems('/api/v1/pets/rex?kind=x&page_token=x').join()).toContain(
    'unknown query parameter page_token',
  );
});

test('takes a fixed path for itself, not for a parameter', () => {
  const verdict = description.judge(got({ count: '18446744073709' }, '/api/v1/pets/count'));
  expect(verdict).toEqual({ operationId: 'Pets.Count', problems: [] });
});

test.each([
  ['an unknown path', got(pet, '/api/v1/pet/rex'), 'no operation GET /api/v1/pet/rex'],
  ['an empty path parameter', got(pet, '/api/v1/pets/?kind=x'), 'path parameter id is empty'],
  [
    'an unknown query parameter',
    got(pet, '/api/v1/pets/r?kind=x&pageSize=1'),
    'unknown query parameter pageSize',
  ],
  ['a missing query parameter', got(pet, '/api/v1/pets/r'), 'query parameter kind is missing'],
  [
    'a repeated query parameter',
    got(pet, '/api/v1/pets/r?kind=x&kind=y'),
    'query parameter kind is repeated',
  ],
  ['a query parameter of another type', got(pet, '/api/v1/pets/r?kind=x&page_size=ten'), 'must be integer'],
  ['a missing key', got({ ...pet, parent: { ...pet, age: undefined } }), "must have required property 'age'"],
  ['an extra key', got({ ...pet, colour: 'red' }), '"additionalProperty":"colour"'],
  ['another type', got({ ...pet, age: '3' }), 'answer 200/age must be integer'],
  ['too large a number', got({ ...pet, age: 2 ** 32 }), 'must match format "uint32"'],
  ['a timestamp with an offset', got({ ...pet, bornAt: '2026-01-01T00:00:00+01:00' }), 'format "date-time"'],
  ['an int64 as a number', got({ count: 5 }, '/api/v1/pets/count'), 'must be string'],
  [
    'an undescribed status',
    got(pet, '/api/v1/pets/rex?kind=x', 202),
    'answer with status 202 is not described',
  ],
  [
    'a failure of another form',
    got({ error: 'x' }, '/api/v1/pets/rex?kind=x', 500),
    "required property 'code'",
  ],
  ['an answer that is not JSON', { ...got(pet), responseBody: '<html>' }, 'answer 200 is not JSON'],
  ['a body where none is due', { ...got(pet), body: {} }, 'request body where none is described'],
  ['no body where one is due', sent(undefined), 'request body is missing'],
  ['a key of another spelling', sent({ parent: { profil: {} } }), '"additionalProperty":"profil"'],
  [
    'an unknown enum value that is sent',
    sent({ kind: 'PARROT' }),
    'must be equal to one of the allowed values',
  ],
  ['a read-only field that is sent', sent({ bornAt: null }), '"additionalProperty":"bornAt"'],
])('finds %s', (_what, exchange, problem) => {
  expect(description.judge(exchange).problems.join('\n')).toContain(problem);
});
