package dev.matte.processor.check;

import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages name things. */
final class Words {

  private Words() {}

  static String parameter(FieldModel field) {
    return "parameter \"" + field.name() + "\"";
  }

  static String component(FieldModel field, Structure of) {
    return "component \"" + field.name() + "\" of " + of.javaType().simpleName();
  }

  static String tool(ToolModel tool) {
    return "tool \"" + tool.name() + "\"";
  }

  /** A type as an author writes it, without what stands around it: {@code List<String>}. */
  static String type(JavaType type) {
    if (type.name().equals("?")) {
      return type.arguments().isEmpty() ? "?" : "? extends " + type(type.arguments().get(0));
    }
    String arguments =
        type.arguments().isEmpty()
            ? ""
            : type.arguments().stream()
                .map(Words::type)
                .collect(Collectors.joining(", ", "<", ">"));
    return type.simpleName() + arguments + "[]".repeat(type.dimensions());
  }

  /** Words in a row: {@code a, b and c}. */
  static String list(Collection<String> words) {
    List<String> all = List.copyOf(words);
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }

  /** {@code an} before a vowel, else {@code a}; nothing where an article stands already. */
  static String article(String word) {
    if (word.startsWith("the ")) {
      return word;
    }
    return "AEIOUaeiou".indexOf(word.charAt(0)) >= 0 ? "an " + word : "a " + word;
  }

  /** A text cut to a length that fits a message. */
  static String excerpt(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
