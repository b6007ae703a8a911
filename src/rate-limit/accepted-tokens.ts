import { LRUCache } from 'lru-cache';

/** C1's verdicts on forwarded tokens, by their digests. */
export interface AcceptedTokens {
  /** Whether C1 has accepted the token in the last hour and not rejected it since. */
  isAccepted(digest: string): boolean;
  /** Whether C1 has accepted the token in the last hour, even if it rejected it since. */
  wasAccepted(digest: string): boolean;
  /** Records the status of a response to a call with the token; true if C1 accepts the token. */
  answered(digest: string, status: number): boolean;
}

/** Tokens live for an hour at most; one that was not used for an hour is verified again, at no cost. */
const acceptedMs = 3_600_000;
const maxTokens = 20_000;

/** Caches a bounded number of accepted tokens, each for an hour from its last successful response. */
export function createAcceptedTokens(): AcceptedTokens {
  const known = new LRUCache<string, 'accepted' | 'refused'>({ max: maxTokens, ttl: acceptedMs });
  return {
    isAccepted: (digest) => known.get(digest) === 'accepted',
    wasAccepted: (digest) => known.has(digest),
    answered: (digest, status) => {
      if (status === 401 && known.has(digest)) known.set(digest, 'refused');
      // Other statuses may come from a proxy that did not check the token.
      const isGood = status >= 200 && status <= 299;
      if (isGood) known.set(digest, 'accepted');
      return isGood;
    },
  };
}
