package dev.matte.contract.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Whether names or sentences are so alike that one may have become the other. */
public final class Similar {
  private static final double ENOUGH = 0.6;

  private Similar() {}

  /** Whether two names differ in case, separators, a letter in five, or a part at either end. */
  public static boolean names(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) >= 3 && (a.endsWith(b) || b.endsWith(a))) {
      return true;
    }
    return words(one, other) || EditDistance.between(a, b) * 5 <= Math.max(a.length(), b.length());
  }

  /** Whether two sentences share most of their words. */
  public static boolean sentences(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return !common.isEmpty() && common.size() >= ENOUGH * Math.max(a.size(), b.size());
  }

  /** A name's words in one order and case: equal for names that differ in nothing else. */
  public static String key(String name) {
    return String.join(" ", new TreeSet<>(words(name)));
  }

  private static boolean words(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return a.size() > 1 && a.equals(b);
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(
                text.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
