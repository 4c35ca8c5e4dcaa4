package dev.matte.sample.flownexus.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sandbox as it is kept.
 *
 * @param owner whose it is; nobody else ever learns of it
 * @param variables names of its environment variables
 * @param metadata JSON, an object
 */
record Sandbox(
    String id,
    String owner,
    String name,
    SandboxTools.Template template,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> stoppedAt,
    List<String> variables,
    String metadata) {

  /** Whether programs can be run in it. */
  boolean running(Instant now) {
    return stoppedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
