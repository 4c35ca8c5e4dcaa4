package dev.matte.legacy.stub;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import javax.annotation.processing.Processor;

/**
 * Loads the processor apart from the tests, as the compiler does when it finds it on its processor
 * path: only there may it claim all annotations, and without that {@code -Xlint:all} warns of them.
 */
final class ProcessorLoader extends URLClassLoader {
  private static final ProcessorLoader ONLY = new ProcessorLoader();

  private ProcessorLoader() {
    super(classPath(), ProcessorLoader.class.getClassLoader());
  }

  /** A processor of its own for each compilation. */
  static Processor processor() {
    try {
      Class<?> type = ONLY.loadClass("dev.matte.processor.McpProcessor");
      return (Processor) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the processor cannot be loaded", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("dev.matte.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static URL[] classPath() {
    String separator = System.getProperty("path.separator");
    return Arrays.stream(System.getProperty("java.class.path").split(separator))
        .map(ProcessorLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new LinkageError("the processor cannot be loaded", e);
    }
  }
}
