package dev.matte.processor.read;

import java.util.Map;

/** The character references of HTML that documentation comments use. */
final class Entities {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("copy", "\u00a9"),
          Map.entry("reg", "\u00ae"),
          Map.entry("deg", "\u00b0"),
          Map.entry("plusmn", "\u00b1"),
          Map.entry("micro", "\u00b5"),
          Map.entry("middot", "\u00b7"),
          Map.entry("sect", "\u00a7"),
          Map.entry("times", "\u00d7"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("bull", "\u2022"),
          Map.entry("hellip", "\u2026"),
          Map.entry("euro", "\u20ac"),
          Map.entry("trade", "\u2122"),
          Map.entry("larr", "\u2190"),
          Map.entry("rarr", "\u2192"),
          Map.entry("ne", "\u2260"),
          Map.entry("le", "\u2264"),
          Map.entry("ge", "\u2265"));

  private Entities() {}

  /** What stands between {@code &} and {@code ;}, decoded; empty when it means nothing. */
  static String decode(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.getOrDefault(reference, "");
    }
    boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
    try {
      int point = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean character = Character.isValidCodePoint(point) && !surrogate(point);
      return character ? Character.toString(point) : "";
    } catch (NumberFormatException notNumeric) {
      return "";
    }
  }

  private static boolean surrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
