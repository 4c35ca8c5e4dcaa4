package dev.matte.runtime.skill;

import java.nio.charset.StandardCharsets;

/** URIs of skills and their files: {@code skill://} and a path, percent-encoded where needed. */
final class SkillUris {

  private static final String SCHEME = "skill://";
  private static final String HEX = "0123456789ABCDEF";

  private SkillUris() {}

  /** The URI of a file or directory, by its path from the folder of skills on. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(SCHEME);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "/-._~".indexOf(b) >= 0;
  }
}
