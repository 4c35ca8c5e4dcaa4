package dev.matte.contract;

import dev.matte.contract.json.Json;
import java.nio.charset.StandardCharsets;

/**
 * What an entry costs in every conversation that lists it.
 *
 * <p>Tokens are an estimate, since each model counts its own way: four ASCII characters make one,
 * rounded up, and every other character is one of its own, as it is about so for scripts that need
 * three bytes a character.
 *
 * @param bytes the exact length of the compact entry in UTF-8, without the comma after it
 * @param tokens the estimate
 */
public record Size(int bytes, int tokens) {

  /** The size of an entry as it goes over the wire. */
  public static Size of(Json entry) {
    String text = entry.text();
    int ascii = (int) text.chars().filter(c -> c < 0x80).count();
    int points = text.codePointCount(0, text.length());
    return new Size(
        text.getBytes(StandardCharsets.UTF_8).length, (ascii + 3) / 4 + (points - ascii));
  }
}
