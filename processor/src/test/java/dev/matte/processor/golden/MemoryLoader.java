package dev.matte.processor.golden;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Loads the classes and resources that a compilation made. */
final class MemoryLoader extends ClassLoader {
  private static final String ROOT = "/" + StandardLocation.CLASS_OUTPUT.name() + "/";

  private final Map<String, byte[]> files = new HashMap<>();

  MemoryLoader(Compilation compilation) throws IOException {
    super(MemoryLoader.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath();
      if (path.startsWith(ROOT)) {
        try (InputStream in = file.openInputStream()) {
          files.put(path.substring(ROOT.length()), in.readAllBytes());
        }
      }
    }
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
