package dev.matte.runtime.skill;

import dev.matte.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One skill: its {@code SKILL.md} and the files beside and below it. Immutable.
 *
 * <p>Specification: SEP-2640, "Skill entries"; the rules for names are those of Agent Skills.
 *
 * @param name its name
 * @param description what it is good for
 * @param files all its files, {@code SKILL.md} first
 * @param entry the entry of {@code skills/list}, as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Skill(String name, String description, List<SkillFile> files, byte[] entry) {

  /** The file that makes a directory a skill. */
  static final String MANIFEST = "SKILL.md";

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 64;
  private static final String RESERVED = "io.modelcontextprotocol/";

  /**
   * Makes a skill of its files.
   *
   * @param path where its directory is, from the folder of skills on
   * @throws IllegalArgumentException if they are not a skill; the message names it and says why
   */
  static Skill of(String path, List<SkillFile> files) {
    try {
      SkillFile manifest = files.get(0);
      String text = manifest.text();
      if (text == null) {
        throw new IllegalArgumentException("it is not text in UTF-8");
      }
      Frontmatter frontmatter = Frontmatter.read(text);
      String name = name(frontmatter, path);
      String description =
          frontmatter
              .text("description")
              .orElseThrow(
                  () -> new IllegalArgumentException("its frontmatter has no description"));
      refuseReserved(frontmatter);
      JsonWriter json = new JsonWriter();
      json.beginObject().name("uri").value(manifest.uri()).name("frontmatter");
      frontmatter.writeTo(json);
      json.name("resources").beginArray();
      for (SkillFile file : files) {
        file.writeManifest(json);
      }
      json.endArray().endObject();
      return new Skill(name, description, List.copyOf(files), json.toByteArray());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + "/" + MANIFEST + ": " + e.getMessage(), e);
    }
  }

  /** The URI of the manifest, by which clients know the skill. */
  String uri() {
    return files.get(0).uri();
  }

  /** The manifest as a resource in a list. */
  String resource() {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("uri").value(uri()).name("name").value(name);
    json.name("description").value(description).name("mimeType").value("text/markdown");
    return json.name("size").value(files.get(0).bytes().length).endObject().toString();
  }

  private static String name(Frontmatter frontmatter, String path) {
    String name =
        frontmatter
            .text("name")
            .orElseThrow(() -> new IllegalArgumentException("its frontmatter has no name"));
    if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name \"" + name + "\" is not 1 to 64 of a-z, 0-9 and single hyphens between them");
    }
    if (!path.substring(path.lastIndexOf('/') + 1).equals(name)) {
      throw new IllegalArgumentException(
          "the name \"" + name + "\" is not that of its directory; rename one of them");
    }
    return name;
  }

  private static void refuseReserved(Frontmatter frontmatter) {
    if (frontmatter.members().get("metadata") instanceof Map<?, ?> metadata) {
      for (Object key : metadata.keySet()) {
        if (String.valueOf(key).startsWith(RESERVED)) {
          throw new IllegalArgumentException(
              "the metadata key \"" + key + "\" is reserved: no key starts with " + RESERVED);
        }
      }
    }
  }
}
