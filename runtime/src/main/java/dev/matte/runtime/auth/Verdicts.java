package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Caller;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were found good, by their hash, until they end. Bounded; when it is full, what has
 * ended goes first, and then some others, whose tokens are looked at again. Thread-safe: a
 * concurrent map, nothing else.
 */
final class Verdicts {

  /** Of so many one goes when there are too many, so that making room is rare. */
  private static final int SHARE = 8;

  private final int most;
  private final Map<Hash, Verdict> byToken = new ConcurrentHashMap<>();

  Verdicts(int most) {
    this.most = most;
  }

  /** What was found of a token; {@code null} if nothing that holds at this moment. */
  @Nullable Verdict find(Hash token, Instant now) {
    Verdict found = byToken.get(token);
    return found != null && now.isBefore(found.until) ? found : null;
  }

  void put(Hash token, Verdict verdict, Instant now) {
    if (byToken.size() >= most) {
      makeRoom(now);
    }
    byToken.put(token, verdict);
  }

  void remove(Hash token) {
    byToken.remove(token);
  }

  int size() {
    return byToken.size();
  }

  private void makeRoom(Instant now) {
    byToken.values().removeIf(verdict -> !now.isBefore(verdict.until));
    Iterator<Hash> each = byToken.keySet().iterator();
    int left = byToken.size() - most + Math.max(1, most / SHARE);
    while (left > 0 && each.hasNext()) {
      each.next();
      each.remove();
      left--;
    }
  }

  /**
   * Whom a token vouches for.
   *
   * @param key the key that it is signed with
   * @param until when it ends
   */
  record Verdict(Caller caller, VerificationKey key, Instant until) {}

  /** The SHA-256 of a token. */
  record Hash(long a, long b, long c, long d) {
    static Hash of(String token) {
      ByteBuffer bytes = ByteBuffer.wrap(KeyText.hash(token));
      return new Hash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }
  }
}
