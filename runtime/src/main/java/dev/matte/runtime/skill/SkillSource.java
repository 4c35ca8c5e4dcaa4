package dev.matte.runtime.skill;

import java.io.IOException;
import java.util.List;

/** Where the files of skills are read from, once. */
interface SkillSource {

  /** The name of the folder, which is the path of a skill that stands right in it. */
  String name();

  /**
   * The paths of all files below the folder, with {@code /} between segments, sorted; no segment
   * begins with a dot.
   */
  List<String> paths() throws IOException;

  /**
   * Reads a file.
   *
   * @param most how many bytes it may have
   * @throws IllegalArgumentException if it has more
   */
  byte[] read(String path, int most) throws IOException;

  /** Refuses what was longer than asked for. */
  static byte[] bounded(byte[] bytes, String path, int most) {
    if (bytes.length > most) {
      throw new IllegalArgumentException(
          path + ": its skill has more than " + (SkillLoader.MOST_BYTES >> 20) + " MiB of files");
    }
    return bytes;
  }
}
