package dev.matte.sample.flownexus;

import dev.matte.runtime.auth.Rights;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.neural.Share;
import dev.matte.sample.flownexus.sandbox.Limits;
import dev.matte.sample.flownexus.storage.Quota;

/** What callers pay for, as their claim {@code tier} says it: the more, the later here. */
enum Tier {
  FREE("free"),
  PRO("pro"),
  ENTERPRISE("enterprise");

  /** The claim. */
  static final String CLAIM = "tier";

  // tag::rights[]
  /** Who may do what, all of it. */
  static final Rights RIGHTS =
      Rights.builder()
          .tier("free", "sandbox:read", "neural:read", "neural:predict", "account:self")
          .tier(
              "free",
              "workflow:read",
              "stream:read",
              "storage:read",
              "credit:read",
              "app:read",
              "system:read")
          .tier("pro", "sandbox:write", "sandbox:execute", "neural:train", "repository:analyze")
          .tier(
              "pro",
              "workflow:write",
              "workflow:execute",
              "storage:write",
              "app:write",
              "legacy:call")
          .tier("enterprise")
          .inherit("pro", "free")
          .inherit("enterprise", "pro")
          .role(
              "admin",
              "admin:metrics",
              "admin:accounts",
              "admin:audit",
              "admin:credits",
              "admin:apps")
          .build();

  // end::rights[]

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  /** As the claim says it. */
  String word() {
    return word;
  }

  /** The highest that a caller has; the lowest for claims that nobody knows. */
  static Tier of(Caller caller) {
    Tier highest = FREE;
    for (Tier tier : values()) {
      highest = caller.claim(CLAIM).contains(tier.word) ? tier : highest;
    }
    return highest;
  }

  /** How much of the machine a caller's sandboxes may use. */
  static Limits limits(Caller caller) {
    return of(caller) == ENTERPRISE ? Limits.LARGE : Limits.SMALL;
  }

  /** How much a caller may keep. */
  static Quota quota(Caller caller) {
    return of(caller) == ENTERPRISE ? Quota.LARGE : Quota.SMALL;
  }

  /** What a caller may have of the trainer. */
  static Share share(Caller caller) {
    return of(caller) == ENTERPRISE ? Share.LARGE : Share.SMALL;
  }
}
