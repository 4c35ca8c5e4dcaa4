package dev.matte.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which annotations the processor keeps to itself. */
final class ClaimTest {
  private static final String SOURCE =
      """
      package app;
      import com.fasterxml.jackson.annotation.JsonProperty;
      import dev.matte.annotations.McpTool;
      import jakarta.validation.constraints.NotBlank;
      import org.jspecify.annotations.Nullable;
      /** Greetings. */
      public interface Greetings {
        /**
         * Greets.
         *
         * @param name whom
         * @param tone how
         */
        @McpTool
        String greet(@NotBlank String name, @Nullable Tone tone);
        /** How. */
        enum Tone { @JsonProperty("very-warm") WARM, COOL }
      }
      """;

  private static final String LISTENER =
      """
      package other;
      import java.util.Set;
      import javax.annotation.processing.*;
      import javax.lang.model.element.TypeElement;
      import javax.tools.Diagnostic;
      public class Listener extends AbstractProcessor {
        @Override public Set<String> getSupportedAnnotationTypes() {
          return Set.of("dev.matte.annotations.McpTool");
        }
        @Override public boolean process(Set<? extends TypeElement> seen, RoundEnvironment round) {
          seen.forEach(each -> processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, "saw " + each));
          return false;
        }
      }
      """;

  @Test
  void allWarnings_asErrors_compileWhenNoOtherProcessorIsThere(@TempDir Path folder)
      throws Exception {
    Path source = write(folder, "app/Greetings.java", SOURCE);

    String messages = javac(folder, processorPath(), source, "-Xlint:all", "-Werror");

    assertThat(messages).isEmpty();
    assertThat(folder.resolve("app/GreetingsBinding.class")).exists();
  }

  @Test
  void otherProcessor_stillSeesTheAnnotations(@TempDir Path folder, @TempDir Path other)
      throws Exception {
    Path source = write(folder, "app/Greetings.java", SOURCE);
    Path listener = write(other, "other/Listener.java", LISTENER);
    assertThat(javac(other, "", listener, "-proc:none")).isEmpty();
    write(other, "META-INF/services/javax.annotation.processing.Processor", "other.Listener");

    String messages =
        javac(folder, processorPath() + File.pathSeparator + other, source, "-Xlint:all");

    assertThat(messages).contains("saw dev.matte.annotations.McpTool");
    assertThat(folder.resolve("app/GreetingsBinding.class")).exists();
  }

  /** Compiles in a process of its own, where processors come from their path alone. */
  private static String javac(Path folder, String processors, Path source, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-processorpath", processors, "-d", folder.toString()));
    command.add(source.toString());
    Path output = folder.resolve("javac.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output);
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** What the packaged processor holds, and nothing else of the tests' class path. */
  private static String processorPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry ->
                entry.endsWith(Path.of("processor", "target", "classes").toString())
                    || entry.contains("contract")
                    || entry.contains("javapoet"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
