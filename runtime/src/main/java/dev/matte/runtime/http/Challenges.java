package dev.matte.runtime.http;

import dev.matte.runtime.guard.Refusal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a response says of a refusal: where a token is to be had, which scopes it needs,
 * when to come again. Nothing that a client sent is repeated in it. Immutable.
 *
 * <p>Specification: basic/authorization, "Error Handling", "Scope Challenge Handling"; RFC 6750,
 * section 3; AUTH-2 and AUTH-3 of our checklist.
 */
final class Challenges {

  /** A server of which clients are told nothing. */
  static final Challenges NONE = new Challenges(null);

  private final @Nullable ProtectedResource resource;
  private final String metadata;

  Challenges(@Nullable ProtectedResource resource) {
    this.resource = resource;
    this.metadata = resource == null ? "" : "resource_metadata=\"" + resource.metadata() + '"';
  }

  /** The fields of a response that refuses. */
  String[] fields(Refusal refusal) {
    if (refusal instanceof Refusal.Unauthenticated nobody) {
      String error = nobody.presented() ? "error=\"invalid_token\"" : "";
      String description = nobody.presented() ? description(refusal) : "";
      return challenge(
          error, description, nobody.scopes().isEmpty() ? usual() : all(nobody.scopes()));
    }
    if (refusal instanceof Refusal.Malformed) {
      return challenge("error=\"invalid_request\"", description(refusal), usual());
    }
    if (refusal instanceof Refusal.Forbidden forbidden) {
      return forbidden.scopes().isEmpty()
          ? Heads.JSON
          : challenge(
              "error=\"insufficient_scope\"", description(refusal), all(forbidden.scopes()));
    }
    Duration wait =
        refusal instanceof Refusal.TooMany often
            ? often.retryAfter()
            : ((Refusal.Unavailable) refusal).retryAfter();
    long seconds = Math.max(1, (wait.toMillis() + 999) / 1_000);
    return Heads.with(Heads.JSON, "Retry-After", Long.toString(seconds));
  }

  private String[] challenge(String error, String description, Collection<String> scopes) {
    StringBuilder text = new StringBuilder("Bearer");
    String scope = scopes.isEmpty() ? "" : "scope=\"" + String.join(" ", scopes) + '"';
    char before = ' ';
    for (String part : new String[] {error, scope, metadata, description}) {
      if (!part.isEmpty()) {
        text.append(before == ' ' ? " " : ", ").append(part);
        before = ',';
      }
    }
    return Heads.with(Heads.JSON, "WWW-Authenticate", text.toString());
  }

  private static String description(Refusal refusal) {
    return "error_description=\"" + refusal.text().replace("\\", "").replace('"', '\'') + '"';
  }

  /**
   * The scopes of a target with those that every request needs: a client that asked for the former
   * alone would get a token that opens nothing.
   */
  private Collection<String> all(Collection<String> scopes) {
    if (resource == null || resource.requiredScopes().isEmpty()) {
      return scopes;
    }
    Collection<String> all = new LinkedHashSet<>(resource.requiredScopes());
    all.addAll(scopes);
    return all;
  }

  /** The scopes to ask for when nothing is known of the request. */
  private Collection<String> usual() {
    if (resource == null) {
      return List.of();
    }
    return resource.requiredScopes().isEmpty()
        ? resource.supportedScopes()
        : resource.requiredScopes();
  }
}
