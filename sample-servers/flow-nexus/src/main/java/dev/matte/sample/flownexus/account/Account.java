package dev.matte.sample.flownexus.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has shown that an address is theirs.
 *
 * @param id what their sandboxes, files and all else are kept under
 * @param password its hash
 * @param tier as the claim says it
 */
record Account(
    String id,
    String email,
    String password,
    String tier,
    Instant createdAt,
    Optional<String> username,
    Optional<String> fullName,
    Optional<String> bio,
    Optional<String> website) {

  /** The password's hash is left out. */
  @Override
  public String toString() {
    return id;
  }
}
