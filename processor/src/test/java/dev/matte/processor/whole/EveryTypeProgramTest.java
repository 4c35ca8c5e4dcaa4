package dev.matte.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.InProcess;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type goes in and comes out again, through the processor and the host. */
final class EveryTypeProgramTest {

  private static final String[][] CASES =
      Stream.of(
              "int; 7",
              "Long; 7",
              "short; 7",
              "byte; 7",
              "double; 1.5",
              "Float; 1.5",
              "boolean; true",
              "char; \"x\"",
              "java.math.BigInteger; 7",
              "java.math.BigDecimal; 7.25",
              "java.time.LocalDate; \"2026-11-22\"",
              "java.time.Instant; \"2026-11-22T10:00:00Z\"",
              "java.time.Duration; \"PT5M\"",
              "java.util.UUID; \"123e4567-e89b-12d3-a456-426614174000\"",
              "java.net.URI; \"https://a.example/b\"",
              "byte[]; \"AQI=\"",
              "java.util.Locale; \"de-CH\"",
              "java.util.Currency; \"CHF\"",
              "java.time.ZoneId; \"Europe/Zurich\"",
              "java.time.LocalTime; \"10:00:00\"",
              "java.time.OffsetDateTime; \"2026-11-22T10:00:00Z\"",
              "java.util.List<String>; [\"a\",\"b\"]",
              "java.util.Set<Integer>; [1,2]",
              "int[]; [1,2]",
              "String[][]; [[\"a\"],[]]",
              "java.util.Collection<java.util.List<Boolean>>; [[true],[false]]",
              "Iterable<Long>; [5]",
              "java.util.Map<String, Integer>; {\"a\":1}",
              "java.util.Map<Echo.Color, java.util.List<String>>; {\"red\":[\"x\"]}",
              "java.util.Map<java.time.LocalDate, Echo.Point>; {\"2026-11-22\":{\"x\":1,\"y\":2}}",
              "Echo.Color; \"red\"",
              "Echo.Point; {\"x\":1,\"y\":2}",
              "Echo.Page<Echo.Point>; {\"items\":[{\"x\":1,\"y\":2}],\"next\":\"n\"}",
              "Echo.Tree; {\"name\":\"a\",\"twigs\":[{\"name\":\"b\",\"twigs\":[]}]}",
              "Echo.Shape; {\"type\":\"circle\",\"radius\":1.5}",
              "java.util.List<Echo.Shape>; [{\"type\":\"square\",\"side\":2}]",
              "Echo.Name; \"Ann\"",
              "Echo.Amount; 5",
              "Echo.Person; {\"name\":\"Ann\",\"age\":4}",
              "Echo.Fixed; {\"full_name\":\"Ann\",\"age\":4}",
              "Echo.Built; {\"name\":\"Ann\"}",
              "tools.jackson.databind.JsonNode; [1,{\"a\":null}]",
              "tools.jackson.databind.node.ObjectNode; {\"a\":[1]}",
              "Echo.Sparse; {\"a\":\"x\"}",
              "Echo.Sparse; {}",
              "Echo.Patch; {\"note\":null}",
              "Echo.Patch; {}",
              "Echo.Empty; {}")
          .map(each -> each.split("; ", 2))
          .toArray(String[][]::new);
  private static final Program PROGRAM = program();

  @ParameterizedTest
  @MethodSource("cases")
  void type_goesInAndOut(int number, String type, String json) throws Exception {
    try (InProcess client = PROGRAM.client("echo.EchoBinding", "echo.Mirror")) {
      String answer = client.callTool("echo" + number, "{\"value\":" + json + "}");

      assertThat(answer)
          .contains("\"structuredContent\":" + json)
          .doesNotContain("\"isError\":true");
    }
  }

  static Stream<Arguments> cases() {
    return IntStream.range(0, CASES.length)
        .mapToObj(number -> Arguments.of(number, CASES[number][0], CASES[number][1]));
  }

  /** The interface with one tool per type: {@code echo0} and so on. */
  static String interfaceSource() {
    StringBuilder tools = new StringBuilder();
    for (int i = 0; i < CASES.length; i++) {
      tools.append(
          """
            /**
             * Says number %d again.
             *
             * @param value anything
             */
            @McpTool(readOnly = true)
            %s echo%d(%s value);
          """
              .formatted(i, CASES[i][0], i, CASES[i][0]));
    }
    return source(tools.toString());
  }

  private static Program program() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < CASES.length; i++) {
      methods.append(
          "  @Override public %s echo%d(%s value) { return value; }\n"
              .formatted(CASES[i][0], i, CASES[i][0]));
    }
    return Program.of(interfaceSource(), implementation(methods.toString()));
  }

  private static String source(String tools) {
    return """
        package echo;

        import com.fasterxml.jackson.annotation.*;
        import dev.matte.annotations.*;
        import dev.matte.runtime.binding.Presence;
        import java.util.*;

        /** Says what it hears. */
        @SuppressWarnings("matte:missing-parameter-description")
        public interface Echo {
        %s

          /** A colour. */
          enum Color { /** Like blood. */ @JsonProperty("red") RED, GREEN }
          /** A place. */
          record Point(int x, @jakarta.validation.constraints.Max(100) long y) {}
          /** Some of many. */
          record Page<T>(List<T> items, @JsonProperty("next") @JsonAlias("nxt") Optional<String> cursor) {}
          /** Recursive. */
          record Tree(String name, List<Tree> twigs) {}
          /** A union. */
          sealed interface Shape permits Circle, Square {}
          /** Round. */
          record Circle(double radius) implements Shape {}
          /** Not round. */
          record Square(int side) implements Shape {}
          /** A wrapper. */
          record Name(@JsonValue String text) {}
          /** Another. */
          final class Amount {
            private final int cents;
            private Amount(int cents) { this.cents = cents; }
            /** One. */ @JsonCreator public static Amount of(int cents) { return new Amount(cents); }
            /** Its value. */ @JsonValue public int cents() { return cents; }
          }
          /** A bean. */
          class Person {
            private String name = "";
            private int age;
            /** Empty. */ public Person() {}
            /** Name. */ public String getName() { return name; }
            /** Name. */ public void setName(String name) { this.name = name; }
            /** Age. */ public int getAge() { return age; }
            /** Age. */ public void setAge(int age) { this.age = age; }
          }
          /** A class with a creator. */
          final class Fixed {
            private final String name;
            private final int age;
            /** One. */ @JsonCreator public Fixed(@JsonProperty("full_name") String name, @JsonProperty("age") int age) { this.name = name; this.age = age; }
            /** Name. */ @JsonProperty("full_name") public String getName() { return name; }
            /** Age. */ public int getAge() { return age; }
          }
          /** A class with a builder. */
          final class Built {
            private final String name;
            private Built(String name) { this.name = name; }
            /** Name. */ public String getName() { return name; }
            /** Opens. */ public static Builder builder() { return new Builder(); }
            /** Builds. */
            public static final class Builder {
              private String name = "";
              private Builder() {}
              /** Name. */ public Builder name(String name) { this.name = name; return this; }
              /** Makes. */ public Built build() { return new Built(name); }
            }
          }
          /** All optional. */
          record Sparse(@org.jspecify.annotations.Nullable String a, OptionalInt b, Optional<Point> c, @JsonIgnore int d) {}
          /** For updates. */
          record Patch(Presence<String> note) {}
          /** Nothing. */
          record Empty() {}
        }
        """
        .formatted(tools);
  }

  private static String implementation(String methods) {
    return """
        package echo;

        public class Mirror implements Echo {
          /** Nothing to set up. */
          public Mirror() {}

        %s
        }
        """
        .formatted(methods);
  }

  @Test
  void results_ofEveryKind_areSent() throws Exception {
    Program program =
        Program.of(
            """
            package kinds;

            import dev.matte.annotations.*;
            import dev.matte.runtime.binding.*;
            import dev.matte.runtime.protocol.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.Stream;

            /** Every kind of result. */
            public interface Kinds {
              /** Nothing. */ @McpTool void nothing();
              /** Text. */ @McpTool String text();
              /** Text, later. */ @McpTool CompletionStage<String> later();
              /** Nothing, later. */ @McpTool CompletableFuture<Void> laterNothing();
              /** A block. */ @McpTool TextContent block();
              /** Blocks. */ @McpTool List<ContentBlock> blocks();
              /** All of it. */ @McpTool CallToolResult raw();
              /** Wrapped. */ @McpTool ToolResult<Integer> wrapped();
              /** Perhaps. */ @McpTool Optional<String> perhaps();
              /** Parts. */ @McpTool Stream<Integer> parts(CallContext call);
              /** Wildcard. */ @McpTool List<? extends Number> numbers();
            }
            """
                .replace("List<? extends Number>", "List<? extends Integer>"),
            """
            package kinds;

            import dev.matte.runtime.binding.*;
            import dev.matte.runtime.protocol.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.stream.Stream;

            public class Live implements Kinds {
              /** Nothing to set up. */
              public Live() {}
              @Override public void nothing() {}
              @Override public String text() { return "t"; }
              @Override public CompletionStage<String> later() { return CompletableFuture.completedFuture("l"); }
              @Override public CompletableFuture<Void> laterNothing() { return CompletableFuture.completedFuture(null); }
              @Override public TextContent block() { return new TextContent("b", Optional.empty()); }
              @Override public List<ContentBlock> blocks() { return List.of(new TextContent("b1", Optional.empty()), new TextContent("b2", Optional.empty())); }
              @Override public CallToolResult raw() { return CallToolResult.text("r"); }
              @Override public ToolResult<Integer> wrapped() { return ToolResult.of(8); }
              @Override public Optional<String> perhaps() { return Optional.empty(); }
              @Override public Stream<Integer> parts(CallContext call) { return Stream.of(1, 2); }
              @Override public List<? extends Integer> numbers() { return List.of(9); }
            }
            """);

    try (InProcess client = program.client("kinds.KindsBinding", "kinds.Live")) {
      for (String tool :
          List.of(
              "nothing",
              "text",
              "later",
              "laterNothing",
              "block",
              "blocks",
              "raw",
              "wrapped",
              "perhaps",
              "parts",
              "numbers")) {
        assertThat(client.callTool(tool, "{}")).as(tool).doesNotContain("\"isError\":true");
      }
      assertThat(client.callTool("later", "{}")).contains("\"text\":\"l\"");
      assertThat(client.callTool("parts", "{}")).contains("[1,2]");
      assertThat(client.callTool("numbers", "{}")).contains("[9]");
    }
  }
}
