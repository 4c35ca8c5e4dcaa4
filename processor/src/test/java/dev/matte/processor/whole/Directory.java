package dev.matte.processor.whole;

import dev.matte.processor.McpProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Sources and classes on disk, for what a compiler in memory does not do. */
final class Directory {
  private final Path root;
  private boolean names = true;

  Directory(Path root) {
    this.root = root;
  }

  Path classes() {
    return root.resolve("classes");
  }

  /** Writes a source file; {@code name} has slashes and no ending. */
  Directory with(String name, String source) throws IOException {
    Path file = root.resolve("src").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    return this;
  }

  /** Compiles everything; answers with the compiler's messages. */
  List<String> compile(JavaCompiler compiler, String... options) throws IOException {
    Files.createDirectories(classes());
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> all =
        new ArrayList<>(List.of("-d", classes().toString(), "-s", classes().toString()));
    if (names) {
      all.add("-parameters");
    }
    all.addAll(List.of(options));
    if (!all.contains("-classpath") && !all.contains("--module-path")) {
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
      StringWriter output = new StringWriter();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, files, messages, all, null, files.getJavaFileObjectsFromPaths(sources()));
      if (!all.contains("-processorpath") && !all.contains("-proc:none")) {
        task.setProcessors(List.of(new McpProcessor()));
      }
      boolean done = task.call();
      List<String> texts =
          new ArrayList<>(
              messages.getDiagnostics().stream().map(each -> each.getMessage(null)).toList());
      if (!done && texts.isEmpty()) {
        texts.add(output.toString());
      }
      return texts;
    }
  }

  /** Compiles like a library that was built without {@code -parameters} and processors. */
  List<String> compileWithoutNames(JavaCompiler compiler) throws IOException {
    names = false;
    return compile(compiler, "-proc:none");
  }

  /** What the processor wrote, by path. */
  Map<String, String> generated() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .forEach(file -> found.put(classes().relativize(file).toString(), text(file)));
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
