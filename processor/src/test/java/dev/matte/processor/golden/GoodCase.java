package dev.matte.processor.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * A folder with the sources of an author, and {@code expected/} with what is generated from them.
 *
 * @param folder the case's folder
 */
record GoodCase(Path folder) {
  private static final Path ROOT = Path.of("src/test/golden/good");

  static List<GoodCase> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(GoodCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }

  Path expected() {
    return folder.resolve("expected");
  }

  /** Calls and their answers; not every case has some. */
  Path script() {
    return folder.resolve("calls.txt");
  }

  /** Compiles the author's sources with the processor. */
  Compilation compile() throws IOException {
    return Compiler.javac()
        .withProcessors(new McpProcessor())
        .withOptions("-Xlint:all,-processing")
        .compile(sources());
  }

  /** Compiles author's and generated sources together, as if all had been written by hand. */
  Compilation compile(Map<String, String> generated) throws IOException {
    List<JavaFileObject> all = new ArrayList<>(sources());
    generated.forEach(
        (name, text) -> {
          if (name.endsWith(".java")) {
            all.add(
                JavaFileObjects.forSourceString(name.replace(".java", "").replace('/', '.'), text));
          }
        });
    return Compiler.javac().withOptions("-Xlint:all", "-Werror", "-proc:none").compile(all);
  }

  private List<JavaFileObject> sources() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : texts(folder).entrySet()) {
      if (file.getKey().endsWith(".java") && !file.getKey().startsWith("expected/")) {
        String name = file.getKey().replace(".java", "").replace('/', '.');
        sources.add(JavaFileObjects.forSourceString(name, file.getValue()));
      }
    }
    return sources;
  }

  /** The texts under a folder by their paths; none when there is no such folder. */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  /** The sources, catalogs and tables that the processor wrote, by their paths. */
  static Map<String, String> generated(Compilation compilation) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath();
      for (StandardLocation root :
          List.of(StandardLocation.SOURCE_OUTPUT, StandardLocation.CLASS_OUTPUT)) {
        String prefix = "/" + root.name() + "/";
        if (path.startsWith(prefix) && path.matches(".*\\.(java|json|csv)")) {
          texts.put(path.substring(prefix.length()), text(file));
        }
      }
    }
    return texts;
  }

  private static String text(JavaFileObject file) throws IOException {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
