package dev.matte.bench.scale;

import dev.matte.bench.process.Jars;
import dev.matte.processor.McpProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs javac in this process, so that it is warm, each time with everything else new.
 *
 * <p>What counts is the processor time of the compiling thread, as javac has but one: on a machine
 * that others use, it says more than the clock.
 */
final class Compilation {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private Compilation() {}

  /** Compiles with the processor and returns the nanoseconds of processor time it took. */
  static long processed(List<JavaFileObject> sources, Path target) throws IOException {
    return run(sources, target, true);
  }

  /** Compiles without any processor and returns the nanoseconds of processor time it took. */
  static long plain(List<JavaFileObject> sources, Path target) throws IOException {
    return run(sources, target, false);
  }

  private static long run(List<JavaFileObject> sources, Path target, boolean process)
      throws IOException {
    Files.createDirectories(target);
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(target));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(Stream.of(target), Jars.classPath().stream()).toList());
      List<String> options = process ? List.of() : List.of("-proc:none");
      long start = CLOCK.getCurrentThreadCpuTime();
      JavaCompiler.CompilationTask task = JAVAC.getTask(said, files, null, options, null, sources);
      if (process) {
        task.setProcessors(List.of(new McpProcessor()));
      }
      if (!task.call()) {
        throw new IllegalStateException("javac: " + said);
      }
      return CLOCK.getCurrentThreadCpuTime() - start;
    }
  }

  /** The Java files that the processor wrote into a target folder. */
  static List<JavaFileObject> generated(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target.resolve(Scenario.PACKAGE))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Compilation::read)
          .toList();
    }
  }

  private static JavaFileObject read(Path file) {
    try {
      String name = file.getFileName().toString();
      return Sources.file(name.substring(0, name.length() - 5), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
