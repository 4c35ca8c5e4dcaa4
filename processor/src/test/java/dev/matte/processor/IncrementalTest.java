package dev.matte.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What incremental builds are promised: each file comes from one type, and names it. */
final class IncrementalTest {

  @Test
  void metadata_saysIsolating() throws IOException {
    String path = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream file = McpProcessor.class.getClassLoader().getResourceAsStream(path)) {
      byte[] content = Objects.requireNonNull(file, path).readAllBytes();
      assertThat(new String(content, StandardCharsets.UTF_8).strip())
          .isEqualTo(McpProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void everyFile_namesTheOneTypeItComesFrom() {
    Recording processor = new Recording();

    Compilation compilation =
        javac().withProcessors(processor).compile(source("One"), source("Two"));

    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    assertThat(processor.origins)
        .containsEntry("a.OneBinding", List.of("a.One"))
        .containsEntry("META-INF/matte/a.One.json", List.of("a.One"))
        .containsEntry("META-INF/matte/a.One.lists", List.of("a.One"))
        .containsEntry("META-INF/matte/a.One.2024-11-05.lists", List.of("a.One"))
        .containsEntry("a.TwoServer", List.of("a.Two"))
        .allSatisfy((file, origins) -> assertThat(origins).hasSize(1));
  }

  private static JavaFileObject source(String name) {
    return JavaFileObjects.forSourceString(
        "a." + name,
        """
        package a;
        import dev.matte.annotations.*;
        /** An interface. */
        @McpServer(name = "%s", version = "1")
        public interface %s {
          /** Says something. */
          @McpTool(readOnly = true) String say();
        }
        """
            .formatted(name, name));
  }

  /** Runs the processor and notes what each file is said to come from. */
  private static final class Recording extends AbstractProcessor {
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final McpProcessor processor = new McpProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(new Watched(environment, origins));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      boolean claimed = processor.process(annotations, round);
      assertThat(claimed).isFalse();
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }
  }

  private record Watched(ProcessingEnvironment real, Map<String, List<String>> origins)
      implements ProcessingEnvironment, Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return real.getFiler().createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return real.getFiler().createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(
        Location location, CharSequence moduleAndPackage, CharSequence name, Element... elements)
        throws IOException {
      note(name, elements);
      return real.getFiler().createResource(location, moduleAndPackage, name, elements);
    }

    @Override
    public FileObject getResource(Location location, CharSequence pkg, CharSequence name)
        throws IOException {
      return real.getFiler().getResource(location, pkg, name);
    }

    private void note(CharSequence file, Element... elements) {
      origins.put(file.toString(), Arrays.stream(elements).map(Element::toString).toList());
    }

    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Filer getFiler() {
      return this;
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public @Nullable Locale getLocale() {
      return real.getLocale();
    }
  }
}
