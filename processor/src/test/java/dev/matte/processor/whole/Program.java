package dev.matte.processor.whole;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.fixture.Judged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A program compiled with the processor and loaded into this one. */
final class Program extends ClassLoader {
  private static final String OUTPUT = "/CLASS_OUTPUT/";
  private final Map<String, byte[]> files = new HashMap<>();

  private Program(Compilation compilation) throws IOException {
    super(Program.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().startsWith(OUTPUT)) {
        try (InputStream content = file.openInputStream()) {
          files.put(file.getName().substring(OUTPUT.length()), content.readAllBytes());
        }
      }
    }
  }

  /** Compiles sources, each beginning with its package, under the strictest settings. */
  static Program of(String... sources) {
    try {
      return compiled(sources);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Program compiled(String... sources) throws IOException {
    Compilation compilation =
        javac()
            .withProcessors(new McpProcessor())
            .withOptions("-Xlint:all,-processing", "-Werror", "-parameters")
            .compile(files(sources));
    assertThat(compilation.diagnostics()).as(generated(compilation)).isEmpty();
    return new Program(compilation);
  }

  private static List<JavaFileObject> files(String... sources) {
    List<JavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      String packageName = between(source, "package ", ";");
      String type =
          source.replaceAll(
              "(?s).*?public (?:sealed |final )?(?:interface|record|class|enum) (\\w+).*", "$1");
      files.add(JavaFileObjects.forSourceString(packageName + "." + type, source));
    }
    return files;
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String generated(Compilation compilation) throws IOException {
    StringBuilder text = new StringBuilder();
    if (compilation.status() == Compilation.Status.FAILURE) {
      return "";
    }
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      text.append(file.getCharContent(true));
    }
    return text.toString();
  }

  /** A client of {@code binding} around a new {@code implementation}. */
  InProcess client(String binding, String implementation) throws ReflectiveOperationException {
    Object service = loadClass(implementation).getDeclaredConstructor().newInstance();
    Class<?> type = loadClass(binding);
    ServerBinding bound = (ServerBinding) type.getConstructors()[0].newInstance(service);
    return Judged.connect(McpHost.builder("test", "1").add(bound).build());
  }

  byte @Nullable [] file(String path) {
    return files.get(path);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = files.get(name.replace('.', '/') + ".class");
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] content = files.get(name);
    return content == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(content);
  }
}
