package dev.matte.contract;

import dev.matte.contract.AccessContract.Claim;
import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code access} of a catalog's entry: {@code "all"}, {@code "none"}, or the demands as
 * an object.
 */
public final class AccessJson {
  private static final String ROLES = "roles";
  private static final String SCOPES = "scopes";
  private static final String PERMISSIONS = "permissions";
  private static final String CLAIMS = "claims";

  private AccessJson() {}

  /** The member, unless nobody decided. */
  public static Optional<Json> write(AccessContract access) {
    return switch (access.kind()) {
      case UNDECIDED -> Optional.empty();
      case ALL, NONE -> Optional.of(Json.of(access.words()));
      case DEMANDS -> Optional.of(demands(access));
    };
  }

  /** Reads the member; empty when it is none of ours. */
  public static Optional<AccessContract> read(Optional<Json> member) {
    if (member.isEmpty()) {
      return Optional.of(AccessContract.UNDECIDED);
    }
    Stream<AccessContract> possible =
        member.get() instanceof Json.Members demands
            ? Stream.of(demands(demands))
            : Stream.of(AccessContract.ALL, AccessContract.NONE);
    // What is read leniently is ours only if it is written so as well.
    return possible.filter(access -> write(access).equals(member)).findFirst();
  }

  private static Json demands(AccessContract access) {
    Json.Builder json = Json.object();
    if (!access.roles().isEmpty()) {
      json.put(ROLES, Json.of(access.roles().stream().map(Json::texts).toList()));
    }
    if (!access.scopes().isEmpty()) {
      json.put(SCOPES, Json.texts(access.scopes()));
    }
    if (!access.permissions().isEmpty()) {
      json.put(PERMISSIONS, Json.texts(access.permissions()));
    }
    if (!access.claims().isEmpty()) {
      json.put(CLAIMS, Json.of(access.claims().stream().map(AccessJson::claim).toList()));
    }
    return json.build();
  }

  private static Json claim(Claim claim) {
    Json.Builder json = Json.object().put("name", claim.name());
    if (!claim.anyOf().isEmpty()) {
      json.put("anyOf", Json.texts(claim.anyOf()));
    }
    return json.build();
  }

  private static AccessContract demands(Json.Members members) {
    return AccessContract.of(
        items(members, ROLES).stream().map(AccessJson::texts).toList(),
        texts(members.values().get(SCOPES)),
        texts(members.values().get(PERMISSIONS)),
        items(members, CLAIMS).stream()
            .filter(Json.Members.class::isInstance)
            .map(claim -> claim((Json.Members) claim))
            .toList());
  }

  private static Claim claim(Json.Members claim) {
    String name = claim.values().get("name") instanceof Json.Text text ? text.value() : "";
    return new Claim(name, texts(claim.values().get("anyOf")));
  }

  private static List<Json> items(Json.Members members, String name) {
    return members.values().get(name) instanceof Json.Items items ? items.values() : List.of();
  }

  private static List<String> texts(@Nullable Json array) {
    return array instanceof Json.Items items
        ? items.values().stream()
            .filter(Json.Text.class::isInstance)
            .map(text -> ((Json.Text) text).value())
            .toList()
        : List.of();
  }
}
