package dev.matte.legacy.folder;

import dev.matte.contract.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All files of one run, and what they were made from.
 *
 * @param generator the version of the generator
 * @param options what the generator was told
 * @param list the tool list
 */
public record Generation(
    String generator, Json.Members options, Json list, List<GeneratedFile> files) {

  /** Refuses two files at one path. */
  public Generation {
    files = List.copyOf(files);
    Map<String, GeneratedFile> seen = new HashMap<>();
    for (GeneratedFile file : files) {
      if (seen.put(file.path(), file) != null) {
        throw new IllegalArgumentException("two generated files have the path " + file.path());
      }
    }
  }
}
