package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.CallContext;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Who belongs to a canary's share. The same caller always does or does not, on every instance of a
 * server and for all tools, as what one tool stores another one reads; and whoever belongs to a
 * share belongs to every greater one.
 */
final class Callers {

  private static final int HUNDRED = 100;

  /** Who cannot be told apart on standard streams is who started this process. */
  private final String process = UUID.randomUUID().toString();

  /** Whether a call is among so many percent. */
  boolean among(CallContext call, int percent) {
    return percent >= HUNDRED || (percent > 0 && share(call) < percent);
  }

  private int share(CallContext call) {
    if (!call.caller().anonymous()) {
      return share("caller " + call.caller().id());
    }
    Optional<String> session = call.sessionId();
    if (session.isPresent()) {
      return share("session " + session.get());
    }
    // Over HTTP without a session nothing tells one nameless caller from the other.
    return call.header("Host").isPresent()
        ? ThreadLocalRandom.current().nextInt(HUNDRED)
        : share(process);
  }

  /** A number from 0 to 99 that a text always has: FNV-1a, with its bits mixed. */
  static int share(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) Long.remainderUnsigned(hash ^ (hash >>> 33), HUNDRED);
  }
}
