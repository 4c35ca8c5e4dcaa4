package dev.matte.sample.weather;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the server's main method asks of the JDK, and nothing else: a lambda, and a resource. For
 * both the JDK uses reflection itself, on some versions.
 */
final class JdkAlone {
  private JdkAlone() {}

  public static void main(String[] args) throws IOException {
    Supplier<Object> lambda = Object::new;
    try (@Nullable InputStream resource =
        JdkAlone.class.getClassLoader().getResourceAsStream("META-INF/none")) {
      if (resource == lambda.get()) {
        throw new AssertionError();
      }
    }
  }
}
