package dev.matte.processor.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.matte.runtime.json.JsonException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * One model, proved: the generated decoder accepts what an independent validator accepts under the
 * generated schema, and nothing else; and what the encoder writes satisfies the output schema.
 *
 * <p>Values grow out of valid and boundary seeds by random changes with a fixed seed. Where the two
 * differ, a {@link Limit} must say so; docs/concepts/schemas.md lists the same limits.
 */
class AgreementTest {
  private static final int ROUNDS = 400;
  private static final Judge JUDGE = new Judge();
  private static Subject subject;

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    subject = Subject.load();
  }

  static Stream<String> tools() throws ReflectiveOperationException {
    if (subject == null) {
      load();
    }
    return subject.tools().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tools")
  void decoder_mutatedArguments_agreesWithTheSchema(String tool) {
    List<String> seeds = Seeds.of(tool);
    Mutator mutator = new Mutator(20261122L * 31 + tool.hashCode());
    int accepted = 0;
    int refused = 0;
    for (String seed : seeds) {
      accepted += check(tool, seed) ? 1 : 0;
      for (int round = 0; round < ROUNDS / seeds.size(); round++) {
        refused += check(tool, mutator.mutate(Judge.EXACT.readTree(seed)).toString()) ? 0 : 1;
      }
    }

    assertThat(accepted).as("seeds accepted").isPositive();
    assertThat(refused).as("mutants refused").isPositive();
  }

  static Stream<Arguments> limits() {
    return Limit.ALL.stream()
        .flatMap(
            limit ->
                IntStream.range(0, limit.examples().size())
                    .mapToObj(i -> arguments(limit, limit.examples().get(i))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void limit_itsExamples_areSchemaValidAndRefused(Limit limit, Limit.Example example) {
    String arguments = "{\"value\":" + example.value() + "}";

    assertThat(subject.call(example.tool(), arguments)).as("decoder").isEmpty();
    assertThat(JUDGE.explain(subject.inputSchema(example.tool()), arguments)).isEmpty();
    assertThat(limit.explains(example.tool(), Judge.EXACT.readTree(arguments))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":1,\"value\":2}", "{\"value\":1,\"value\":1}"})
  void memberGivenTwice_isRefusedThoughTheSchemaSeesTheLast(String arguments) {
    assertThat(subject.call("primitiveInt", arguments)).isEmpty();
  }

  @Test
  void text_thatNoHostTakes_isRefusedBeforeItIsRead() {
    List<String> values = List.of("\"\\ud800\"", "[".repeat(64) + "]".repeat(64), "1".repeat(1001));
    for (String value : values) {
      String arguments = "{\"value\":" + value + "}";

      assertThatThrownBy(() -> subject.call("anyJson", arguments))
          .as(value)
          .hasCauseInstanceOf(JsonException.class);
    }
    assertThat(subject.call("anyJson", "{\"value\":" + "[".repeat(63) + "]".repeat(63) + "}"))
        .isPresent();
  }

  /** Holds the two to each other, and says whether the arguments were accepted. */
  private static boolean check(String tool, String arguments) {
    Optional<String> output = subject.call(tool, arguments);
    String violations = JUDGE.explain(subject.inputSchema(tool), arguments);
    if (output.isPresent() != violations.isEmpty()) {
      JsonNode value = Judge.EXACT.readTree(arguments);
      boolean known =
          output.isEmpty()
              ? Limit.explain(tool, value)
              : judgeKnowsHosts(tool, violations) || multipleOnceRounded(tool, violations);
      assertThat(known)
          .as("%s %s: decoder %s, schema %s", tool, arguments, output, violations)
          .isTrue();
    }
    output.ifPresent(json -> checkOutput(tool, json));
    return output.isPresent();
  }

  /** The judge asks a list of the Internet's top level domains, which no specification does. */
  private static boolean judgeKnowsHosts(String tool, String violations) {
    return tool.equals("email") && violations.contains("RFC 5321");
  }

  /** What is given is checked as the {@code double} or {@code float} it has become. */
  private static boolean multipleOnceRounded(String tool, String violations) {
    return tool.startsWith("digitsOf") && violations.contains("must be multiple of");
  }

  private static void checkOutput(String tool, String json) {
    assertThat(JUDGE.explain(subject.outputSchema(tool), json))
        .as("%s gave %s", tool, json)
        .isEmpty();
    if (subject.givesWhatItTakes(tool)) {
      assertThat(subject.call(tool, "{\"value\":" + json + "}")).as(tool).contains(json);
    }
  }
}
