package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it can do. Immutable, as long as the bytes under it are left alone.
 *
 * <p>Specification: basic/lifecycle, "Capability Negotiation"; 2026-07-28, basic, "_meta".
 */
final class ClientCapabilities {

  /** Nothing at all. */
  static final ClientCapabilities NONE = new ClientCapabilities(null);

  private final @Nullable JsonSlice whole;

  private ClientCapabilities(@Nullable JsonSlice whole) {
    this.whole = whole;
  }

  /** Reads a capabilities object; anything else declares nothing. */
  static ClientCapabilities of(@Nullable JsonSlice capabilities) {
    return capabilities == null ? NONE : new ClientCapabilities(capabilities);
  }

  /** The same in an array of its own. */
  ClientCapabilities detached() {
    return whole == null ? this : new ClientCapabilities(whole.detached());
  }

  /** Whether a capability is declared, such as {@code "elicitation", "url"}. */
  boolean has(String... path) {
    return find(path) != null;
  }

  /**
   * Whether a capability may be used under a revision. Elicitation without a mode means forms, as
   * there was no other when it was introduced.
   */
  boolean offers(ClientCapability capability, Revision revision) {
    if (!revision.atLeast(capability.since())) {
      return false;
    }
    if (capability.equals(ClientCapability.FORM)) {
      return has("elicitation")
          && (!has("elicitation", "url")
              || has("elicitation", "form")
              || !revision.atLeast(Revision.V2025_11_25));
    }
    return has(capability.path().toArray(new String[0]));
  }

  /** The settings of a capability, such as {@code "extensions", "vendor/name"}. */
  @Nullable JsonSlice find(String... path) {
    JsonSlice at = whole;
    for (String name : path) {
      at = at == null ? null : member(at, name);
    }
    return at;
  }

  private static @Nullable JsonSlice member(JsonSlice object, String name) {
    JsonSlice value = Params.find(object, name);
    if (value == null || Params.isAbsent(value)) {
      return null;
    }
    // A flag that is off, in the style of older clients, declares nothing either.
    return value.bytes()[value.from()] == 'f' ? null : value;
  }
}
