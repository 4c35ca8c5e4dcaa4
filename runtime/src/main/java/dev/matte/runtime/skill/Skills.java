package dev.matte.runtime.skill;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Skills to serve: instructions for models, each a directory with a {@code SKILL.md}, whose files
 * become resources under {@code skill://}. Everything is read when this is made and does not change
 * afterwards. Immutable.
 *
 * <pre>{@code
 * McpHost.builder("acme", "1.0.0").add(Skills.inFolder(Path.of("skills"))).build();
 * }</pre>
 *
 * <p>Every directory below the folder that has a {@code SKILL.md} is a skill, named as its
 * frontmatter says; files outside of skills, and those whose names begin with a dot, are not
 * served. A skill has at most 512 files of 16 MiB together. The YAML of the frontmatter is read by
 * {@code org.snakeyaml:snakeyaml-engine}, which a server with skills adds to its dependencies.
 *
 * <p>Specification: SEP-2640, extension {@code io.modelcontextprotocol/skills}.
 */
public final class Skills implements ServerBinding {

  private final Catalog catalog;
  private final List<Skill> skills;
  private final Map<String, SkillFile> files = new HashMap<>();
  private final Map<String, Map<String, byte[]>> directories = new HashMap<>();

  private final String title;
  private final Access access;

  private Skills(String title, List<Skill> skills, Access access) {
    this.title = title;
    this.skills = skills;
    this.access = access;
    CatalogBuilder builder = new CatalogBuilder(title);
    for (Skill skill : skills) {
      builder.add(Catalog.Kind.RESOURCE, skill.uri(), skill.resource());
      for (SkillFile file : skill.files()) {
        files.put(file.uri(), file);
        enter(file, skill);
      }
    }
    this.catalog = builder.build();
  }

  /**
   * Reads the skills in a folder.
   *
   * @throws IllegalArgumentException if one of them breaks a rule, a link leads out of the folder,
   *     or there is no skill at all; the message says which and why
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Skills inFolder(Path folder) {
    try {
      return new Skills("skills", SkillLoader.load(new FolderSource(folder)), Access.UNDECIDED);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " could not be read", e);
    }
  }

  /**
   * Reads the skills that are packaged beside a class, in the same jar or class folder.
   *
   * @param folder the path of their folder from the root, such as {@code "skills"}
   * @throws IllegalArgumentException as {@link #inFolder}, or if there is no jar or class folder
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Skills beside(Class<?> anchor, String folder) {
    CodeSource code = anchor.getProtectionDomain().getCodeSource();
    URL location = code == null ? null : code.getLocation();
    if (location == null || !location.getProtocol().equals("file")) {
      throw new IllegalArgumentException(
          anchor.getName() + " is in no jar or folder of its own; give the path of the skills");
    }
    try {
      File place = new File(location.toURI());
      return place.isDirectory()
          ? inFolder(place.toPath().resolve(folder))
          : new Skills("skills", SkillLoader.load(new JarSource(place, folder)), Access.UNDECIDED);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " in " + location + " could not be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(location + " is no place of files", e);
    }
  }

  /** The same skills, listed for those callers and read by them alone who meet a demand. */
  public Skills requiring(Access access) {
    return new Skills(title, skills, access);
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public boolean hasUnlisted() {
    return true;
  }

  @Override
  public Access access(Catalog.Kind kind, int index) {
    return access;
  }

  @Override
  public Access unlistedAccess(String uri) {
    return access;
  }

  /** What all skills in here demand of their callers. */
  public Access access() {
    return access;
  }

  @Override
  public CallToolResult callTool(ToolCall call) {
    throw new UnknownToolException(call.tool());
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) {
    // By the URIs that were made at the start, and no others: nothing here opens a file.
    SkillFile file = files.get(call.uri());
    if (file == null) {
      throw new UnknownResourceException(call.uri());
    }
    return file.read();
  }

  /** Writes the entries of all skills, the items of {@code skills/list}. */
  public void writeEntries(JsonWriter json) {
    for (Skill skill : skills) {
      json.raw(skill.entry());
    }
  }

  /** The entry of the skill whose {@code SKILL.md} has a URI, as JSON; {@code null} for none. */
  public byte @Nullable [] entry(String uri) {
    for (Skill skill : skills) {
      if (skill.uri().equals(uri)) {
        return skill.entry().clone();
      }
    }
    return null;
  }

  /**
   * What stands right in a directory: URIs, in order, to resources as JSON; empty when the URI is
   * not that of a directory.
   */
  public Map<String, byte[]> children(String uri) {
    return Collections.unmodifiableMap(directories.getOrDefault(uri, Map.of()));
  }

  /** Enters a file into its directory, and that into the one above, up to the first. */
  private void enter(SkillFile file, Skill skill) {
    JsonWriter json = new JsonWriter();
    file.writeResource(json);
    String resource = file.uri().equals(skill.uri()) ? skill.resource() : json.toString();
    String child = file.uri();
    for (int slash = child.lastIndexOf('/');
        child.charAt(slash - 1) != '/';
        slash = child.lastIndexOf('/')) {
      String directory = child.substring(0, slash);
      directories
          .computeIfAbsent(directory, key -> new TreeMap<>())
          .put(child, resource.getBytes(StandardCharsets.UTF_8));
      child = directory;
      String name =
          URLDecoder.decode(child.substring(child.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
      resource =
          new JsonWriter()
              .beginObject()
              .name("uri")
              .value(child)
              .name("name")
              .value(name)
              .name("mimeType")
              .value("inode/directory")
              .endObject()
              .toString();
    }
  }
}
