import { C1Error } from '../../c1/errors.ts';
import type { C1Client } from '../../c1/client/client.ts';
import { readAllPages } from '../../c1/json/pagination.ts';
import {
  isGrantedToIdentity,
  isInForce,
  listGrantsOfIdentityEndpoint,
  maxGrantRefs,
  searchGrants,
  searchGrantsEndpoint,
} from '../../c1/resources/app/grants.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

/** A person and an entitlement. */
interface Question {
  readonly userId: string;
  readonly appId: string;
  readonly entitlementId: string;
}

interface Answer extends Question {
  readonly isGranted: boolean;
}

const entityKey = compositeKey<Question, Answer>({
  userId: 'userId',
  appId: 'appId',
  entitlementId: 'entitlementId',
});

/**
 * The operation's loader of whether people have entitlements. One question is one cheap call. Several entitlements of
 * one person are one search of that person's grants of them; a question about a person of whom there is no other is
 * left to the cheap call.
 */
export const isGrantedLoader = createContextLoader(
  entityKey,
  [listGrantsOfIdentityEndpoint, searchGrantsEndpoint],
  ({ c1 }) => ({
    batch: {
      // Not `maxGrantRefs`: of many people, a batch of the first questions may have only one about each of them.
      size: Infinity,
      search: async (questions) => {
        const people = [...new Set(questions.map(({ userId }) => userId))];
        const several = people
          .flatMap((person) => splitIntoSearches(questions.filter(({ userId }) => userId === person)))
          .filter((ofPerson) => ofPerson.length > 1);
        return (await Promise.all(several.map((ofPerson) => searchAnswersIfValid(c1, ofPerson)))).flat();
      },
    },
    get: async (question) => {
      const isGranted = await isGrantedToIdentity(c1, question, question.userId).catch((error: unknown) => {
        if (error instanceof C1Error && error.kind === 'not-found') return undefined;
        throw error;
      });
      if (isGranted !== undefined) return { ...question, isGranted };
      // C1 hides a deleted entitlement there, but its grants may remain, as the lists of grants show.
      const [answer] = await searchAnswers(c1, [question]);
      return answer ?? { ...question, isGranted: false };
    },
  }),
);

/** Questions in groups of as many as one search takes. */
function splitIntoSearches(questions: readonly Question[]): readonly (readonly Question[])[] {
  const count = Math.ceil(questions.length / maxGrantRefs);
  return Array.from({ length: count }, (_, index) =>
    questions.slice(index * maxGrantRefs, (index + 1) * maxGrantRefs),
  );
}

/** The answers for one person; none if C1 rejects the search, so that these questions alone are left to the cheap call. */
async function searchAnswersIfValid(
  c1: C1Client,
  questions: readonly Question[],
): Promise<readonly Answer[]> {
  return searchAnswers(c1, questions).catch((error: unknown) => {
    if (error instanceof C1Error && error.kind === 'invalid') return [];
    throw error;
  });
}

/** The answers for one person. */
async function searchAnswers(c1: C1Client, questions: readonly Question[]): Promise<readonly Answer[]> {
  const userId = questions[0]?.userId ?? '';
  const grants = await readAllPages((page) => searchGrants(c1, { userId, entitlementRefs: questions }, page));
  const inForce = grants
    .map(({ binding }) => binding)
    .filter((binding) => isInForce(binding.appEntitlementUserBindingDeprovisionAt));
  return questions.map((question) => ({
    ...question,
    isGranted: inForce.some(
      ({ appId, appEntitlementId }) =>
        appId === question.appId && appEntitlementId === question.entitlementId,
    ),
  }));
}
