package dev.matte.processor.read;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Runs the reader inside a compilation and hands out what it read. */
final class Compiled extends AbstractProcessor {
  private static final String IMPORTS =
      """
      package demo;

      import dev.matte.annotations.*;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import jakarta.validation.constraints.*;
      import com.fasterxml.jackson.annotation.*;

      """;
  private final String name;
  private final List<ReadServer> read = new ArrayList<>();

  private Compiled(String name) {
    this.name = name;
  }

  /** Reads {@code demo.Demo} from source that follows a usual set of imports. */
  static ServerModel demo(String source) {
    return read("demo.Demo", JavaFileObjects.forSourceString("demo.Demo", IMPORTS + source))
        .model();
  }

  /** Reads {@code demo.Demo} with one method, {@code declarations} beside it. */
  static ToolModel tool(String method, String declarations) {
    ServerModel model = demo(inInterface(method, declarations));
    return model.tools().get(0);
  }

  /** Reads an interface with one tool {@code void run(<type> value)} and answers with the type. */
  static TypeModel argument(String type, String declarations) {
    return tool("@McpTool void run(" + type + " value);", declarations)
        .parameters()
        .get(0)
        .field()
        .type();
  }

  static ServerModel model(String method, String declarations) {
    return demo(inInterface(method, declarations));
  }

  static Structure.Fields fields(ServerModel model, String key) {
    return (Structure.Fields) structure(model, key);
  }

  static Structure structure(ServerModel model, String key) {
    return Objects.requireNonNull(model.structures().get(key), key);
  }

  static ReadServer read(String name, JavaFileObject... sources) {
    Compiled processor = new Compiled(name);
    Compilation compilation = javac().withProcessors(processor).compile(sources);
    if (processor.read.isEmpty()) {
      throw new AssertionError("nothing read: " + compilation.diagnostics());
    }
    return processor.read.get(0);
  }

  private static String inInterface(String method, String declarations) {
    return "public interface Demo {\n" + method + "\n" + declarations + "\n}\n";
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (read.isEmpty()) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      ServerReader reader = new ServerReader(processingEnv);
      read.add(reader.read(type));
    }
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
