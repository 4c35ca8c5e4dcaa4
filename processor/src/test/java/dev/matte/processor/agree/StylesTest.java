package dev.matte.processor.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The agreement of {@link AgreementTest} under the styles that keep a legacy server's schemas, over
 * the same types.
 *
 * <p>What a style's schema no longer says, the plain schema does: where decoder and schema differ,
 * the plain one must, by the keyword that the style leaves out. docs/concepts/schemas.md lists the
 * same.
 */
class StylesTest {
  private static final int ROUNDS = 80;
  private static final Judge JUDGE = new Judge();
  private static Subject plain;

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    plain = Subject.load();
  }

  /** A style, and the keywords of the plain schema that say what it does not. */
  enum Style {
    INTEGER("integers = McpSchema.Integers.INTEGER", "minimum", "maximum"),
    NUMBER("integers = McpSchema.Integers.NUMBER", "type", "minimum", "maximum"),
    OPEN_AND_REFUSING(
        "additionalProperties = McpSchema.AdditionalProperties.ABSENT", "additionalProperties"),
    OPEN_AND_SKIPPING(
        "additionalProperties = McpSchema.AdditionalProperties.ABSENT,"
            + " unknownArguments = McpSchema.UnknownArguments.IGNORE"),
    CLOSED_AND_SKIPPING("unknownArguments = McpSchema.UnknownArguments.IGNORE"),
    LEGACY(
        "integers = McpSchema.Integers.NUMBER,"
            + " additionalProperties = McpSchema.AdditionalProperties.ABSENT,"
            + " unknownArguments = McpSchema.UnknownArguments.IGNORE",
        "type",
        "minimum",
        "maximum");

    private final String attributes;

    // The set cannot be changed, though its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> unsaid;

    Style(String attributes, String... unsaid) {
      this.attributes = attributes;
      this.unsaid = Set.of(unsaid);
    }

    Subject load() throws ReflectiveOperationException, IOException {
      return Subject.load("@McpSchema(" + attributes + ")");
    }

    boolean skips() {
      return attributes.contains("IGNORE");
    }
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void decoder_underAStyle_agreesWithItsSchema(Style style)
      throws ReflectiveOperationException, IOException {
    Subject subject = style.load();
    for (String tool : subject.tools()) {
      Mutator mutator = new Mutator(20261122L * 37 + tool.hashCode());
      for (String seed : Seeds.of(tool)) {
        assertThat(check(style, subject, tool, seed)).isEqualTo(plain.call(tool, seed).isPresent());
        for (int round = 0; round < ROUNDS / Seeds.of(tool).size(); round++) {
          check(style, subject, tool, mutator.mutate(Judge.EXACT.readTree(seed)).toString());
        }
      }
    }
  }

  private static boolean check(Style style, Subject subject, String tool, String arguments) {
    Optional<String> output = subject.call(tool, arguments);
    Set<String> violated = JUDGE.violated(subject.inputSchema(tool), arguments);
    if (output.isPresent() != violated.isEmpty()) {
      boolean known =
          output.isEmpty()
              ? unsaid(style, tool, arguments)
              : skipped(style, exactly(tool, violated)) || emailHost(tool, violated);
      assertThat(known)
          .as("%s %s: decoder %s, schema %s", tool, arguments, output, violated)
          .isTrue();
    }
    if (!style.skips()) {
      assertThat(output).as("%s %s", tool, arguments).isEqualTo(plain.call(tool, arguments));
    }
    output.ifPresent(
        json ->
            assertThat(JUDGE.explain(subject.outputSchema(tool), json))
                .as("%s gave %s", tool, json)
                .isEmpty());
    return output.isPresent();
  }

  /** Whether the plain schema says what the style's does not, or no schema could. */
  private static boolean unsaid(Style style, String tool, String arguments) {
    return Limit.explain(tool, Judge.EXACT.readTree(arguments))
        || JUDGE.violated(plain.inputSchema(tool), arguments).stream()
            .anyMatch(style.unsaid::contains);
  }

  /** Whether the schema refuses nothing but members that the decoder skips. */
  private static boolean skipped(Style style, Set<String> violated) {
    return violated.isEmpty()
        || (style == Style.CLOSED_AND_SKIPPING
            && violated.contains("additionalProperties")
            && Set.of("additionalProperties", "oneOf", "anyOf", "const", "required")
                .containsAll(violated));
  }

  /** What is violated but for the steps of numbers, which are checked once they are rounded. */
  private static Set<String> exactly(String tool, Set<String> violated) {
    Set<String> left = new HashSet<>(violated);
    if (tool.startsWith("digitsOf")) {
      left.remove("multipleOf");
    }
    return left;
  }

  private static boolean emailHost(String tool, Set<String> violated) {
    return tool.equals("email") && violated.equals(Set.of("format"));
  }
}
