package dev.matte.legacy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept beside the tests: {@code -Dgolden=update} writes them, nothing else does. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/golden/cli");

  private Golden() {}

  /** Holds a text to the one that is kept under a name. */
  public static void check(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
