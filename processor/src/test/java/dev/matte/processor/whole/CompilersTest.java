package dev.matte.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor writes does not depend on who compiles, or on how often. */
final class CompilersTest {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  @Test
  void eclipse_writesTheSameAsJavac(@TempDir Path one, @TempDir Path other) throws IOException {
    String source = EveryTypeProgramTest.interfaceSource();

    Directory javac = new Directory(one).with("echo/Echo", source);
    Directory eclipse = new Directory(other).with("echo/Echo", source);

    assertThat(javac.compile(JAVAC)).isEmpty();
    assertThat(eclipse.compile(new EclipseCompiler(), "--release", "17", "-nowarn")).isEmpty();
    assertThat(javac.generated()).hasSize(7);
    assertSame(eclipse.generated(), javac.generated());
  }

  @Test
  void twice_writesTheSame(@TempDir Path one, @TempDir Path other) throws IOException {
    String source = EveryTypeProgramTest.interfaceSource();

    Directory first = new Directory(one).with("echo/Echo", source);
    Directory second = new Directory(other).with("echo/Echo", source);

    assertThat(first.compile(JAVAC)).isEmpty();
    assertThat(second.compile(JAVAC)).isEmpty();
    assertSame(second.generated(), first.generated());
  }

  @Test
  void superinterface_fromClassFile_bringsItsTools(@TempDir Path library, @TempDir Path user)
      throws IOException {
    Directory jar =
        new Directory(library)
            .with(
                "lib/Clock",
                """
                package lib;
                import dev.matte.annotations.*;
                /** Lost in the class file. */
                public interface Clock<Z> {
                  /** Lost. */
                  @Describe("Tells the time.")
                  @McpTool(readOnly = true) Time now(@Describe("where") Z zone, @Describe("whether") @Default("false") boolean summer);
                  record Time(@Describe("hours") int hours, @org.jspecify.annotations.Nullable String note) {}
                }
                """);
    Directory sources =
        new Directory(user)
            .with(
                "app/App",
                """
                package app;
                import dev.matte.annotations.*;
                /** An application. */
                @McpServer(name = "app", version = "1")
                public interface App extends lib.Clock<java.time.ZoneId> {}
                """);
    String classPath = jar.classes() + ":" + System.getProperty("java.class.path");

    assertThat(jar.compile(JAVAC, "-proc:none")).isEmpty();
    assertThat(sources.compile(JAVAC, "-classpath", classPath)).isEmpty();
    assertThat(sources.generated().get("META-INF/matte/app.App.json"))
        .contains("Tells the time.", "\"where\"", "\"zone\"", "\"hours\"")
        .doesNotContain("Lost");
  }

  @Test
  void typesFromClassFiles_keepTheirNulls(@TempDir Path library, @TempDir Path user)
      throws IOException {
    Directory jar =
        new Directory(library)
            .with(
                "lib/Note",
                """
                package lib;
                import org.jspecify.annotations.Nullable;
                public record Note(
                    String title, @Nullable String text, long[] sizes, Note.@Nullable Inner inner) {
                  public record Inner(String @Nullable [] lines, int n) {}
                }
                """)
            .with(
                "lib/Bean",
                """
                package lib;
                public class Bean {
                  private String name = "";
                  private String city = "";
                  public String getName() { return name; }
                  public void setName(@org.jspecify.annotations.Nullable String name) { this.name = name; }
                  public String getCity() { return city; }
                  public void setCity(String city) { this.city = city; }
                }
                """);
    Predicate<String> undescribed = text -> text.contains("missing-parameter-description");
    String interfaceSource =
        """
        package app;
        import dev.matte.annotations.*;
        public interface App {
          @McpTool @Describe("Files.") void file(lib.Note note);
          @McpTool @Describe("Sets.") void set(lib.Bean bean);
        }
        """;
    Directory sources = new Directory(user).with("app/App", interfaceSource);
    Directory together = new Directory(library).with("app/App", interfaceSource);
    String classPath = jar.classes() + ":" + System.getProperty("java.class.path");

    assertThat(jar.compile(JAVAC, "-proc:none", "-g:vars")).isEmpty();
    assertThat(sources.compile(JAVAC, "-classpath", classPath)).allMatch(undescribed);
    assertThat(together.compile(JAVAC)).allMatch(undescribed);
    String catalog = "META-INF/matte/app.App.json";
    assertThat(sources.generated().get(catalog)).isEqualTo(together.generated().get(catalog));
    assertThat(sources.generated().get(catalog))
        .contains("\"required\": [\"title\", \"sizes\"]", "\"required\": [\"n\"]");
  }

  @Test
  void superinterface_withoutParameterNames_isRefused(@TempDir Path library, @TempDir Path user)
      throws IOException {
    Directory jar =
        new Directory(library)
            .with(
                "lib/Clock",
                """
                package lib;
                import dev.matte.annotations.*;
                public interface Clock { @McpTool @Describe("Tells the time.") String now(String zone); }
                """);
    Directory sources =
        new Directory(user)
            .with(
                "app/App",
                """
                package app;
                @dev.matte.annotations.McpServer(name = "app", version = "1")
                public interface App extends lib.Clock {}
                """);
    String classPath = jar.classes() + ":" + System.getProperty("java.class.path");

    assertThat(jar.compileWithoutNames(JAVAC)).isEmpty();
    assertThat(sources.compile(JAVAC, "-classpath", classPath))
        .anySatisfy(message -> assertThat(message).contains("[matte:missing-parameter-names]"));
  }

  @Test
  void missingClassFile_isTheClassPathsFault(@TempDir Path library, @TempDir Path user)
      throws IOException {
    Directory jar =
        new Directory(library)
            .with("lib/Base", "package lib; public interface Base { int size(); }")
            .with("lib/Part", "package lib; public record Part(Base base, Gone gone) {}")
            .with("lib/Gone", "package lib; public record Gone(int n) {}")
            .with(
                "lib/Clock",
                """
                package lib;
                import dev.matte.annotations.*;
                public interface Clock extends Base { @McpTool @Describe("Ticks.") Part tick(); }
                """);
    Directory sources =
        new Directory(user)
            .with(
                "app/App",
                """
                package app;
                @dev.matte.annotations.McpServer(name = "app", version = "1")
                public interface App extends lib.Clock {}
                """);
    String classPath = jar.classes() + ":" + System.getProperty("java.class.path");

    assertThat(jar.compile(JAVAC, "-proc:none")).isEmpty();
    Files.delete(jar.classes().resolve("lib/Base.class"));
    Files.delete(jar.classes().resolve("lib/Gone.class"));

    List<String> messages = sources.compile(JAVAC, "-classpath", classPath);
    assertThat(messages).isNotEmpty().noneMatch(text -> text.contains("internal-error"));
  }

  @Test
  void processorPath_findsTheProcessorByItself(@TempDir Path root) throws IOException {
    Directory plain =
        new Directory(root)
            .with(
                "app/App",
                """
                package app;
                import dev.matte.annotations.*;
                /** An application. */
                public interface App { /** Greets. */ @McpTool(readOnly = true) String greet(); }
                """);
    String path = System.getProperty("java.class.path");

    assertThat(plain.compile(JAVAC, "-processorpath", path)).isEmpty();
    assertThat(plain.generated()).containsKey("app/AppBinding.java");
  }

  @Test
  void module_isCompiledOnTheModulePath(@TempDir Path root) throws IOException {
    Directory module =
        new Directory(root)
            .with(
                "module-info",
                """
                module app {
                  requires static dev.matte.annotations;
                  requires dev.matte.runtime;
                  exports app;
                }
                """)
            .with(
                "app/App",
                """
                package app;
                import dev.matte.annotations.*;
                /** An application. */
                public interface App {
                  /**
                   * Greets.
                   *
                   * @param name who
                   */
                  @McpTool(readOnly = true) String greet(String name);
                }
                """);

    assertThat(module.compile(JAVAC, "--module-path", modulePath())).isEmpty();
    assertThat(module.generated().get("app/AppBinding.java")).doesNotContain("@Generated");
  }

  @Test
  void nested_interface_isNamedAfterItsOuters(@TempDir Path root) throws IOException {
    Directory nested =
        new Directory(root)
            .with(
                "app/Outer",
                """
                package app;
                import dev.matte.annotations.*;
                /** Around it. */
                public final class Outer {
                  private Outer() {}
                  /** An application. */
                  public interface Inner {
                    /** Greets. */ @McpTool(readOnly = true) Hello greet();
                    /** A greeting. */ record Hello(String text) {}
                  }
                }
                """);

    assertThat(nested.compile(JAVAC, "-Xlint:all,-processing", "-Werror")).isEmpty();
    assertThat(nested.generated())
        .containsOnlyKeys(
            "META-INF/matte/app.Outer.Inner.json",
            "META-INF/matte/app.Outer.Inner.lists",
            "META-INF/matte/app.Outer.Inner.2024-11-05.lists",
            "META-INF/matte/app.Outer.Inner.2025-03-26.lists",
            "META-INF/matte/app.Outer.Inner.2025-06-18.lists",
            "app/Outer_InnerBinding.java");
  }

  /** What every author has, and nothing that is optional. */
  private static String modulePath() {
    StringBuilder path = new StringBuilder();
    for (String entry : List.of(System.getProperty("java.class.path").split(":", -1))) {
      if (entry.contains("matte-annotations")
          || entry.contains("annotations/target")
          || entry.contains("matte-runtime")
          || entry.contains("runtime/target")) {
        path.append(entry).append(':');
      }
    }
    return path.toString();
  }

  private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, text) -> assertThat(actual.get(name)).as(name).isEqualTo(text));
  }
}
