package dev.matte.processor.agree;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.matte.processor.McpProcessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Classes and resources that the compiler and the processor make of an interface, loaded. */
final class Compiled extends ClassLoader {
  private final Map<String, byte[]> files = new HashMap<>();

  private Compiled(Compilation compilation) {
    super(Compiled.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      try (InputStream bytes = file.openInputStream()) {
        String path = file.toUri().getPath();
        files.put(path.substring(path.indexOf('/', 1) + 1), bytes.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Compiles a source file of the test's resources. */
  static Compiled of(String resource) {
    return of(JavaFileObjects.forResource(resource));
  }

  /** Compiles a source file. */
  static Compiled of(JavaFileObject source) {
    Compilation compilation =
        javac().withProcessors(new McpProcessor()).withOptions("-parameters").compile(source);
    if (compilation.status() != Compilation.Status.SUCCESS) {
      throw new AssertionError(compilation.errors().toString());
    }
    return new Compiled(compilation);
  }

  /** The text of a generated resource. */
  byte[] resource(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError(path + " was not made, but " + files.keySet());
    }
    return bytes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
