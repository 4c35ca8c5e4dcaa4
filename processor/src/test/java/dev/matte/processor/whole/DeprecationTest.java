package dev.matte.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author marks as deprecated, generated code gives no warning of it. */
final class DeprecationTest {
  private static final String SOURCE =
      """
      package app;

      import com.fasterxml.jackson.annotation.*;
      import dev.matte.annotations.*;
      import java.util.*;

      /** Around it. */
      /*1*/ public final class Outer {
        private Outer() {}

        /** An application. */
        @McpServer(name = "app", version = "1", toolsets = Set.class)
        /*2*/ public interface App {
          /**
           * Takes and gives.
           *
           * @param kind a kind
           * @param shape a shape
           */
          /*3*/ @McpTool(readOnly = true)
          List<Shape> swap(Kind kind, Optional<Shape> shape);
        }

        /** More of it. */
        /*4*/ public interface Set {
          /**
           * Takes and gives.
           *
           * @param bean a bean
           * @param built a built one
           */
          @McpTool(readOnly = true)
          Map<String, Code> more(Bean bean, Built built);

          /**
           * Gives.
           *
           * @param code a code
           */
          @McpTool(readOnly = true)
          Bean bean(Code code);
        }

        /** A kind. */
        /*5*/ public enum Kind { A, /*6*/ B }

        /** A shape. */
        /*7*/ public sealed interface Shape {}

        /** A line. */
        /*8*/ public record Line(int length) implements Shape {
          /*9*/ public int length() { return length; }
        }

        /** A dot. */
        /*10*/ public record Dot() implements Shape {
          /*11*/ public Dot {}
        }

        /** A code. */
        /*12*/ public record Code(String text) {
          /*13*/ @JsonValue public String text() { return text; }
        }

        /** A bean. */
        /*14*/ public static class Bean {
          private int size;
          /*15*/ public Bean() {}
          /*16*/ public int getSize() { return size; }
          /*17*/ public void setSize(int size) { this.size = size; }
        }

        /** Built. */
        public static final class Built {
          private final int size;
          private Built(int size) { this.size = size; }
          public int getSize() { return size; }
          /*18*/ public static Builder builder() { return new Builder(); }
          /** Builds. */
          /*19*/ public static final class Builder {
            private int size;
            /*20*/ public Builder size(int size) { this.size = size; return this; }
            /*21*/ public Built build() { return new Built(size); }
          }
        }
      }
      """;

  @ParameterizedTest
  @MethodSource("places")
  void javac_withOneThingDeprecated_doesNotWarn(String place, @TempDir Path old, @TempDir Path gone)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String[] options = {"-Xlint:all,-processing", "-Werror"};

    assertThat(marked(old, place, "@Deprecated").compile(javac, options)).isEmpty();
    assertThat(marked(gone, place, "@Deprecated(forRemoval = true)").compile(javac, options))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void eclipse_withOneThingDeprecated_doesNotWarn(
      String place, @TempDir Path old, @TempDir Path gone) throws IOException {
    JavaCompiler eclipse = new EclipseCompiler();
    String[] options = {
      "--release", "17", "-warn:deprecation,removal,suppress,unusedTokens,warningToken"
    };

    assertThat(marked(old, place, "@Deprecated").compile(eclipse, options)).isEmpty();
    assertThat(marked(gone, place, "@Deprecated(forRemoval = true)").compile(eclipse, options))
        .isEmpty();
  }

  private static Directory marked(Path folder, String place, String annotation) throws IOException {
    return new Directory(folder).with("app/Outer", SOURCE.replace(place, annotation));
  }

  static List<String> places() {
    return Pattern.compile("/\\*\\d+\\*/")
        .matcher(SOURCE)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
