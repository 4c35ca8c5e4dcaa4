package dev.matte.legacy.stub;

import java.util.List;
import java.util.Set;

/** Parameters that are named like secrets. */
final class Secrets {
  private static final Set<String> SINGLE =
      Set.of(
          "password",
          "passwd",
          "passphrase",
          "secret",
          "token",
          "credential",
          "credentials",
          "mnemonic",
          "apikey");
  private static final Set<String> BEFORE_KEY =
      Set.of(
          "api",
          "private",
          "secret",
          "access",
          "signing",
          "encryption",
          "anthropic",
          "openai",
          "openrouter",
          "ssh");
  private static final Set<String> HARMLESS_AFTER =
      Set.of("count", "counts", "limit", "budget", "type", "id", "name", "usage", "symbol");

  private Secrets() {}

  /** Whether text of that name is most likely a secret. */
  static boolean likely(String name) {
    List<String> words = Words.of(name).stream().map(Words::lower).toList();
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      boolean key = BEFORE_KEY.contains(words.get(i)) && next.equals("key");
      if (key || (SINGLE.contains(words.get(i)) && !HARMLESS_AFTER.contains(next))) {
        return true;
      }
    }
    return false;
  }
}
