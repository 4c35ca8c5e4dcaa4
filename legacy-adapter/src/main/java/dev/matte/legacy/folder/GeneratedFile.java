package dev.matte.legacy.folder;

import java.util.Arrays;
import java.util.List;

/**
 * A generated text and where it goes.
 *
 * @param path relative to the folder, parts separated by slashes
 * @param text its lines end with line feeds
 */
public record GeneratedFile(String path, String text) {

  private static final List<String> NO_NAMES = List.of("", ".", "..");

  /** Refuses paths that lead out of the folder. */
  public GeneratedFile {
    if (path.indexOf('\\') >= 0
        || Arrays.stream(path.split("/", -1)).anyMatch(NO_NAMES::contains)) {
      throw new IllegalArgumentException(
          "expected a path inside the folder like a/B.java, found \"" + path + "\"");
    }
  }
}
