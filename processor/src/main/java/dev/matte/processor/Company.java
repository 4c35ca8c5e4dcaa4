package dev.matte.processor;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/**
 * Whether other processors may run in the same compilation.
 *
 * <p>With {@code -Xlint:all} javac warns of each annotation that no processor claims, Jakarta's and
 * Jackson's among them, and under {@code -Werror} that is the end. A processor that claims
 * annotations keeps them from all processors behind it; when there are none, claiming all of them
 * harms nobody.
 */
final class Company {

  private Company() {}

  /** False only when the compiler found this processor by itself, and no other beside it. */
  static boolean possible() {
    ClassLoader path = McpProcessor.class.getClassLoader();
    if (path == null || path == ClassLoader.getSystemClassLoader()) {
      // Handed over as an object, as tests do: whoever else was handed over cannot be seen.
      return true;
    }
    try {
      return ServiceLoader.load(Processor.class, path).stream()
          .anyMatch(other -> other.type() != McpProcessor.class);
    } catch (ServiceConfigurationError | LinkageError e) {
      // There is another one, though it does not load.
      return true;
    }
  }
}
