package dev.matte.runtime.json;

/**
 * Bounds on what a reader takes; text beyond them is refused as malformed.
 *
 * @param maxDepth how many objects and arrays may be open at once
 * @param maxStringBytes how many bytes may stand between the quotes of a string or name
 * @param maxNumberLength how many characters a number may have, and how large its exponent may be
 */
public record JsonLimits(int maxDepth, int maxStringBytes, int maxNumberLength) {

  /** 64 levels, strings of 10 MiB, numbers of 1,000 characters. */
  public static final JsonLimits DEFAULT = new JsonLimits(64, 10 << 20, 1_000);

  /** For text that has been checked under other limits already. */
  static final JsonLimits CHECKED =
      new JsonLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** Requires every bound to be positive. */
  public JsonLimits {
    if (maxDepth < 1 || maxStringBytes < 1 || maxNumberLength < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }
}
