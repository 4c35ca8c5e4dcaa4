package dev.matte.runtime.skill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the files of a folder into skills, within their bounds. */
final class SkillLoader {

  /** How many files a skill may have. */
  static final int MOST_FILES = 512;

  /** How many bytes the files of a skill may have together. */
  static final int MOST_BYTES = 16 << 20;

  private final SkillSource source;
  private final Map<String, List<String>> files = new TreeMap<>();

  private SkillLoader(SkillSource source) {
    this.source = source;
  }

  /**
   * Reads all skills of a folder, sorted by their paths.
   *
   * @throws IllegalArgumentException if one of them breaks a rule, or there is none
   */
  static List<Skill> load(SkillSource source) throws IOException {
    return new SkillLoader(source).load();
  }

  private List<Skill> load() throws IOException {
    List<String> paths = source.paths();
    for (String path : paths) {
      if (path.equals(Skill.MANIFEST) || path.endsWith("/" + Skill.MANIFEST)) {
        files.put(directory(path), new ArrayList<>(List.of(path)));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "no skill in " + source.name() + ": no folder of it has a " + Skill.MANIFEST);
    }
    for (String path : paths) {
      assign(path);
    }
    List<Skill> skills = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : files.entrySet()) {
      skills.add(read(each.getKey(), each.getValue()));
    }
    return skills;
  }

  /** Finds the skill of a file; one outside of all skills is not served. */
  private void assign(String path) {
    String found = null;
    List<String> skill = List.of();
    String at = path;
    while (!at.isEmpty()) {
      at = directory(at);
      List<String> present = files.get(at);
      if (present != null) {
        if (found != null) {
          throw new IllegalArgumentException(
              shown(found) + " is inside " + shown(at) + "; a skill holds no other skill");
        }
        found = at;
        skill = present;
      }
    }
    if (found != null && !skill.get(0).equals(path)) {
      skill.add(path);
    }
  }

  private Skill read(String directory, List<String> paths) throws IOException {
    if (paths.size() > MOST_FILES) {
      throw new IllegalArgumentException(
          shown(directory) + " has " + paths.size() + " files; a skill has at most " + MOST_FILES);
    }
    // A skill right in the folder has the folder's name before all its paths.
    String prefix = directory.isEmpty() ? source.name() + "/" : "";
    List<SkillFile> read = new ArrayList<>();
    int left = MOST_BYTES;
    for (String path : paths) {
      byte[] bytes = source.read(path, left);
      left -= bytes.length;
      read.add(SkillFile.of(prefix + path, bytes));
    }
    return Skill.of(shown(directory), read);
  }

  private String shown(String directory) {
    return directory.isEmpty() ? source.name() : directory;
  }

  private static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
