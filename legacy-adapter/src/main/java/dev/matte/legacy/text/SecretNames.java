package dev.matte.legacy.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parameters and members that are named like secrets. */
public final class SecretNames {
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

  private SecretNames() {}

  /** Whether text of that name is most likely a secret. */
  public static boolean likely(String name) {
    List<String> words =
        NameWords.of(name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
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
