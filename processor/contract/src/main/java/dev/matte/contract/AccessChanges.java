package dev.matte.contract;

import java.util.Optional;

/**
 * Changes of what a tool demands of its callers. Demanding more breaks callers; demanding less
 * refuses nobody, but lets in who was kept out.
 */
final class AccessChanges {
  private static final String CHANGED = "access-changed";

  private AccessChanges() {}

  static Change of(MemberChange change) {
    Optional<AccessContract> old = AccessJson.read(change.before());
    Optional<AccessContract> now = AccessJson.read(change.after());
    if (old.isEmpty() || now.isEmpty()) {
      return change.named("access", Severity.RISKY, "What it means is not known here.");
    }
    return of(change, old.get(), now.get());
  }

  private static Change of(MemberChange change, AccessContract old, AccessContract now) {
    String what = "access \"" + old.words() + "\" became \"" + now.words() + "\"";
    boolean narrower = now.within(old);
    boolean wider = old.within(now);
    if (narrower && wider) {
      return old.kind() == now.kind()
          ? change.as(CHANGED, Severity.COSMETIC, what, "The same callers are let in.")
          : change.as(
              CHANGED,
              Severity.RISKY,
              what,
              "What a host says of undecided entries holds only for one of the two.");
    }
    if (narrower) {
      return change.as(
          "access-tightened",
          Severity.BREAKING_FOR_CALLERS,
          what,
          "Callers that were let in are now refused.");
    }
    return wider
        ? change.as(
            "access-loosened", Severity.RISKY, what, "Callers that were refused are now let in.")
        : change.as(
            CHANGED,
            Severity.BREAKING_FOR_CALLERS,
            what,
            "Callers that were let in are now refused, and others are let in.");
  }
}
