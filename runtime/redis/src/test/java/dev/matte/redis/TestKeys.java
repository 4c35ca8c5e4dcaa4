package dev.matte.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Redis holds. */
final class TestKeys {

  private static final Script KEYS = Script.of("keys");

  private TestKeys() {}

  static List<String> of(RedisLink link) {
    return link.run(KEYS, "any").stream()
        .map(key -> new String((byte[]) key, StandardCharsets.UTF_8))
        .toList();
  }
}
