package dev.matte.runtime.auth;

import dev.matte.runtime.guard.Caller;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys there are at a moment. Immutable.
 *
 * <p>A key is looked for by its hash, over every byte of every candidate: how long that takes
 * depends on how many keys there are, and not on which one was presented or how much of it is
 * right.
 */
final class KeyTable {

  private static final int BYTES = 32;

  private final byte[] hashes;
  private final ApiKey[] keys;
  private final Caller[] callers;

  /**
   * A table of keys.
   *
   * @throws IllegalArgumentException if one is there twice
   */
  KeyTable(List<ApiKey> all) {
    this.hashes = new byte[all.size() * BYTES];
    this.keys = all.toArray(new ApiKey[0]);
    this.callers = new Caller[keys.length];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.length; i++) {
      if (!seen.add(keys[i].hash())) {
        throw new IllegalArgumentException("the same key is there twice");
      }
      System.arraycopy(HexFormat.of().parseHex(keys[i].hash()), 0, hashes, i * BYTES, BYTES);
      callers[i] = keys[i].caller();
    }
  }

  /** Whom a hash of 32 bytes vouches for at a moment; {@code null} for nobody. */
  @Nullable Caller find(byte[] hash, Instant now) {
    int found = scan(hash).found();
    return found >= 0 && keys[found].holds(now) ? callers[found] : null;
  }

  /** Looks for a hash of 32 bytes. */
  Scan scan(byte[] hash) {
    int found = 0;
    int different = 0;
    int compared = 0;
    for (int i = 0; i < hashes.length; i++) {
      different |= hashes[i] ^ hash[i % BYTES];
      compared++;
      if (i % BYTES == BYTES - 1) {
        // All bits set if nothing differed, else none; a branch would show in the time.
        int equal = ((different & 0xff) - 1) >> 31;
        found |= equal & (i / BYTES + 1);
        different = 0;
      }
    }
    return new Scan(found - 1, compared);
  }

  /**
   * What was found.
   *
   * @param found the key's place in the table; -1 for none
   * @param compared how many bytes were looked at
   */
  record Scan(int found, int compared) {}
}
