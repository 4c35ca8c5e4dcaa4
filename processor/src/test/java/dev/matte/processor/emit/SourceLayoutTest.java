package dev.matte.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Our layout against google-java-format's, on statements of the kinds that are generated. */
class SourceLayoutTest {
  private static final int ROUNDS = 500;

  private final Random random = new Random(7);

  @Test
  void statements_ofAnyLength_areBrokenAsTheFormatterWould() throws FormatterException {
    for (int i = 0; i < ROUNDS; i++) {
      String source = method(List.of(statement()));

      assertThat(SourceLayout.format(source)).isEqualTo(formatted(source));
    }
  }

  @Test
  void members_ofAnyLength_areBrokenAsTheFormatterWould() throws FormatterException {
    for (int i = 0; i < ROUNDS; i++) {
      String source = "class X {\n  " + member() + "\n}\n";

      assertThat(SourceLayout.format(source)).isEqualTo(formatted(source));
    }
  }

  private static String formatted(String source) throws FormatterException {
    return new Formatter().formatSource(source);
  }

  private static String method(List<String> statements) {
    return "class X {\n  void x() {\n    " + String.join("\n    ", statements) + "\n  }\n}\n";
  }

  private String member() {
    return pick(
        () -> "private static final " + type() + " " + constant() + " = " + expression(3) + ";",
        () -> "private static final Fields " + constant() + " = " + builder() + ";",
        () -> "private " + type() + " " + name() + "(" + parameters() + ") {}",
        () -> "public " + type() + " " + name() + "(" + parameters() + ") throws Exception {}",
        () -> "private final " + type() + " " + name() + ";",
        () -> "public static final class " + typeName() + " implements " + typeName() + " {}");
  }

  private String parameters() {
    return list(() -> type() + " " + name(), 0, 5);
  }

  private String builder() {
    StringBuilder chain = new StringBuilder("Fields.builder()");
    for (int i = random.nextInt(12); i > 0; i--) {
      chain.append(".required(").append(string()).append(", ").append(string()).append(")");
    }
    return chain.append(".build()").toString();
  }

  private String statement() {
    return pick(
        () -> type() + " " + name() + " = " + expression(3) + ";",
        () -> name() + " = " + expression(3) + ";",
        () -> called() + ";",
        () -> "return " + expression(3) + ";",
        () -> "throw new " + typeName() + "(" + expression(2) + ");",
        () -> "if (" + condition() + ") {\n      return;\n    }",
        () -> "if (x) {\n    } else if (" + condition() + ") {\n      return;\n    }",
        () -> "for (" + type() + " " + name() + " : " + chain(2) + ") {\n      continue;\n    }",
        () -> "switch (x) {\n      case " + random.nextInt(99) + " -> " + arm() + ";\n    }",
        () -> "return switch (x) {\n      default -> " + expression(3) + ";\n    };",
        () -> "switch (x) {\n      case \"" + name() + "\" -> {\n        return;\n      }\n    }");
  }

  private String arm() {
    return pick(() -> name() + " = " + expression(3), this::called);
  }

  private String condition() {
    return pick(
        () -> name() + " instanceof " + type() + " " + name(),
        () -> chain(2) + " == null",
        () -> "!" + chain(2),
        () -> chain(2) + " >= 0 && " + chain(2) + " != null");
  }

  private String expression(int depth) {
    return pick(
        this::name,
        this::string,
        () -> Integer.toString(random.nextInt(10_000)),
        () -> chain(depth),
        () -> chain(depth),
        () -> chain(depth),
        () -> "new " + typeName() + "<>(" + arguments(depth) + ")",
        () -> "new " + typeName() + "(" + arguments(depth) + ")." + call(depth),
        () -> "(" + typeName() + ") " + chain(depth),
        () -> chain(depth) + " ? " + chain(depth) + " : null",
        () -> name() + "[" + name() + "++]",
        () -> "-" + random.nextInt(100),
        () -> string() + " + " + chain(depth));
  }

  private String chain(int depth) {
    return pick(
        () -> call(depth),
        () -> name() + "." + call(depth),
        () -> "in." + call(depth),
        () -> "json." + call(depth) + "." + call(depth),
        () -> "this." + name() + "." + call(depth),
        () -> name() + "." + call(depth) + "." + call(depth) + "." + call(depth),
        () -> typeName() + "." + call(depth) + "." + call(depth),
        () -> typeName() + "." + constant(),
        () -> "dev.matte." + typeName() + "." + call(depth),
        this::builder);
  }

  private String called() {
    return pick(
        () -> call(3),
        () -> name() + "." + call(3),
        () -> "json." + call(2) + "." + call(2),
        () -> name() + "." + call(2) + "." + call(1) + "." + call(1));
  }

  private String call(int depth) {
    return name() + "x(" + arguments(depth) + ")";
  }

  private String arguments(int depth) {
    return depth == 0 ? "" : list(() -> expression(depth - 1), 0, 4);
  }

  private String type() {
    return pick(
        () -> "int",
        () -> "long[]",
        this::typeName,
        () -> typeName() + "." + typeName(),
        () -> "List<" + typeName() + ">",
        () -> "Map<" + typeName() + ", List<" + typeName() + ">>",
        () -> typeName() + "<" + typeName() + "." + typeName() + ", " + typeName() + ">");
  }

  private String typeName() {
    return "T" + word(random.nextInt(4) == 0 ? 40 : 9);
  }

  private String name() {
    return "n" + word(random.nextInt(4) == 0 ? 35 : 8);
  }

  private String constant() {
    return "C_" + word(random.nextInt(4) == 0 ? 40 : 8).toUpperCase(java.util.Locale.ROOT);
  }

  private String string() {
    return "\"" + word(random.nextInt(4) == 0 ? 30 : 8) + "\"";
  }

  private String word(int longest) {
    return "abcdefghijklmnopqrstuvwxyz".repeat(2).substring(0, 1 + random.nextInt(longest));
  }

  private static String list(Supplier<String> item, int least, int most, Random random) {
    List<String> items = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      items.add(item.get());
    }
    return String.join(", ", items);
  }

  private String list(Supplier<String> item, int least, int most) {
    return list(item, least, most, random);
  }

  @SafeVarargs
  private String pick(Supplier<String>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }
}
