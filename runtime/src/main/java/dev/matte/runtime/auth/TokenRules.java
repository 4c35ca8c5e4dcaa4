package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose tokens are accepted, and whom they vouch for.
 *
 * <p>Specification: basic/authorization, "Token Handling"; RFC 9068, section 4; AUTH-4 and AUTH-9
 * of our checklist.
 *
 * @param issuer who has to have issued a token
 * @param audiences for whom, in their canonical form; one of them is enough
 * @param skew by how much clocks may differ
 * @param roles the claims that name roles
 * @param permissions the claim that names permissions
 * @param tenant the claim that names the tenant
 */
record TokenRules(
    String issuer,
    Set<String> audiences,
    Duration skew,
    List<String> roles,
    String permissions,
    String tenant) {

  private static final int LONGEST_SUBJECT = 512;

  /** Whom a token vouches for at a moment; {@code null} for nobody. */
  @Nullable Caller caller(Claims claims, Instant now) {
    List<String> subject = claims.texts("sub");
    Instant expiry = claims.time("exp");
    if (expiry == null
        || !now.isBefore(expiry.plus(skew))
        || !begun(claims.time("nbf"), now)
        || !begun(claims.time("iat"), now)
        || !claims.texts("iss").equals(List.of(issuer))
        || !forUs(claims.texts("aud"))
        || subject.size() != 1
        || subject.get(0).isEmpty()
        || subject.get(0).length() > LONGEST_SUBJECT) {
      return null;
    }
    Caller caller =
        Caller.of(issuer + '|' + subject.get(0))
            .scopes(scopes(claims))
            .permissions(claims.texts(permissions))
            .expiry(expiry.plus(skew));
    for (String claim : roles) {
      caller = caller.roles(claims.texts(claim));
    }
    if (claims.texts(tenant).size() == 1) {
      caller = caller.tenant(claims.texts(tenant).get(0));
    }
    for (Map.Entry<String, List<String>> each : claims.texts().entrySet()) {
      caller = caller.claim(each.getKey(), each.getValue());
    }
    return caller;
  }

  private boolean begun(@Nullable Instant from, Instant now) {
    return from == null || !now.isBefore(from.minus(skew));
  }

  private boolean forUs(List<String> named) {
    for (String each : named) {
      if (audiences.contains(Audience.canonical(each))) {
        return true;
      }
    }
    return false;
  }

  /** Words of a text, or a list: issuers write it either way, under either name. */
  private static List<String> scopes(Claims claims) {
    List<String> found = new ArrayList<>();
    for (String name : new String[] {"scope", "scp"}) {
      for (String each : claims.texts(name)) {
        for (String scope : each.split(" ", -1)) {
          if (!scope.isEmpty()) {
            found.add(scope);
          }
        }
      }
    }
    return found;
  }
}
