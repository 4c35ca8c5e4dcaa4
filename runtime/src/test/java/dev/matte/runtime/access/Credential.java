package dev.matte.runtime.access;

/** What a request shows of who sends it. Tokens are Ann's, whatever they are worth. */
enum Credential {
  /** Nothing. */
  NONE,

  /** What has not the form of a token. */
  MALFORMED,

  /** A token that was good an hour ago. */
  EXPIRED,

  /** A token of somebody else's, by the right key. */
  WRONG_ISSUER,

  /** A token for another server. */
  WRONG_AUDIENCE,

  /** A token signed with the public key, as if that were a secret. */
  WRONG_ALGORITHM,

  /** A token by a key that the issuer does not publish. */
  UNKNOWN_KEY,

  /** A good token without scopes and roles. */
  WITHOUT,

  /** A good token with the scope {@code write}. */
  WITH,

  /** A good token with the scope {@code write} and the role {@code admin}. */
  ADMIN
}
