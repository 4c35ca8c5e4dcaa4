package dev.matte.runtime.skill;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Media types of the files that skills are made of, by their names. */
final class MediaTypes {

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("md", "text/markdown"),
          Map.entry("txt", "text/plain"),
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("csv", "text/csv"),
          Map.entry("js", "text/javascript"),
          Map.entry("py", "text/x-python"),
          Map.entry("sh", "text/x-shellscript"),
          Map.entry("java", "text/x-java"),
          Map.entry("json", "application/json"),
          Map.entry("yaml", "application/yaml"),
          Map.entry("yml", "application/yaml"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"));
  private static final Set<String> BINARY =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "zip");

  private MediaTypes() {}

  /** The media type of a file; of an unknown ending, by whether it is text. */
  static String of(String name, boolean text) {
    return BY_ENDING.getOrDefault(ending(name), text ? "text/plain" : "application/octet-stream");
  }

  /** Whether a file of that name is never text, even if its bytes happen to be. */
  static boolean binary(String name) {
    return BINARY.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
