package dev.matte.runtime.guard;

/** Permissions: parts between colons, and patterns of them. */
final class Permissions {

  private static final String ANY = "*";

  private Permissions() {}

  /**
   * Whether a pattern that was given covers a permission that is wanted. A part {@code *} covers
   * any one part, and as the last one all that follow. Case counts.
   */
  static boolean covers(String pattern, String permission) {
    if (pattern.indexOf('*') < 0) {
      return pattern.equals(permission);
    }
    String[] given = pattern.split(":", -1);
    String[] wanted = permission.split(":", -1);
    for (int i = 0; i < given.length; i++) {
      boolean last = i == given.length - 1;
      if (i >= wanted.length) {
        return false;
      }
      if (given[i].equals(ANY)) {
        if (last) {
          return true;
        }
      } else if (!given[i].equals(wanted[i])) {
        return false;
      }
    }
    return given.length == wanted.length;
  }
}
