package dev.matte.runtime.binding;

import java.util.List;

/** Sentences about lists of words. */
final class Words {
  /** How many words are named; a model needs to know the rest from the schema. */
  private static final int NAMED = 20;

  private Words() {}

  /** {@code one of mesh, star, ring}. */
  static String oneOf(List<String> words) {
    if (words.size() == 1) {
      return "\"" + words.get(0) + "\"";
    }
    StringBuilder sentence = new StringBuilder("one of ");
    for (int i = 0; i < words.size() && i < NAMED; i++) {
      sentence.append(i == 0 ? "" : ", ").append(words.get(i));
    }
    if (words.size() > NAMED) {
      sentence.append(" and ").append(words.size() - NAMED).append(" more");
    }
    return sentence.toString();
  }
}
