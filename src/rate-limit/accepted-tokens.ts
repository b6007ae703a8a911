import { LRUCache } from 'lru-cache';

/** What C1 has said of forwarded tokens, by their digests. */
export interface AcceptedTokens {
  /** Whether C1 has accepted the token within the hour, and not refused it since. */
  isAccepted(digest: string): boolean;
  /** Whether C1 has accepted it within the hour, whatever it has said since. */
  wasAccepted(digest: string): boolean;
  /** Takes note of the status of an answer of C1 to a call with the token; true if it accepts the token. */
  answered(digest: string, status: number): boolean;
}

/** Tokens live for an hour at most; one that has not been used for so long is proven again, which costs nothing. */
const acceptedMs = 3_600_000;
const maxTokens = 20_000;

/** Remembers tokens that C1 has accepted, to a bound, each for an hour from its last good answer. */
export function createAcceptedTokens(): AcceptedTokens {
  const known = new LRUCache<string, 'accepted' | 'refused'>({ max: maxTokens, ttl: acceptedMs });
  return {
    isAccepted: (digest) => known.get(digest) === 'accepted',
    wasAccepted: (digest) => known.has(digest),
    answered: (digest, status) => {
      if (status === 401 && known.has(digest)) known.set(digest, 'refused');
      // Anything else may have been said before anybody looked at the token.
      const isGood = status >= 200 && status <= 299;
      if (isGood) known.set(digest, 'accepted');
      return isGood;
    },
  };
}
