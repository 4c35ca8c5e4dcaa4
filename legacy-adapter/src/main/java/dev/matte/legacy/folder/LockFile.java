package dev.matte.legacy.folder;

import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a folder remembers of the last run: {@code matte-stub.json}, checked in beside the sources.
 *
 * @param generator the version that wrote it
 * @param options what it was told
 * @param list the tool list it was given
 * @param entries the files it wrote, by path
 */
record LockFile(String generator, Json.Members options, Json list, Map<String, Entry> entries) {

  static final String NAME = "matte-stub.json";

  private static final String FORMAT = "matteStub";
  private static final Json FORMAT_NUMBER = Json.of(1);

  /**
   * A generated file.
   *
   * @param hashes fingerprints of the texts that were written: one, or, when writing was broken
   *     off, the one before it as well
   * @param unmerged the text that a conflict that is not settled yet started from
   */
  record Entry(List<String> hashes, Optional<String> unmerged) {

    /** A file as it was written. */
    static Entry of(String text) {
      return new Entry(List.of(Hashes.of(text)), Optional.empty());
    }

    /** Tells whether a text is one that was written and not touched since. */
    boolean wrote(String text) {
      return hashes.contains(Hashes.of(text));
    }
  }

  LockFile {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** Reads what the folder remembers; empty when it remembers nothing. */
  static Optional<LockFile> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(JsonText.parse(Files.readString(file))));
    } catch (JsonSyntaxException | IllegalArgumentException e) {
      throw new IOException(
          "%s cannot be read: %s. Restore it from version control; without it no file here is known to be generated"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** The whole text of the file. */
  String text() {
    Json.Builder files = Json.object();
    entries.forEach((path, entry) -> files.put(path, json(entry)));
    return JsonText.pretty(
        Json.object()
            .put(FORMAT, FORMAT_NUMBER)
            .put("generator", generator)
            .put("options", options)
            .put("files", files.build())
            .put("list", list)
            .build());
  }

  /** Tells whether another one says the same, whichever version wrote it. */
  boolean sameBut(LockFile other) {
    return options.equals(other.options)
        && list.equals(other.list)
        && entries.equals(other.entries);
  }

  private static Json json(Entry entry) {
    Json.Builder json = Json.object().put("sha256", Json.texts(entry.hashes()));
    entry.unmerged().ifPresent(text -> json.put("unmerged", text));
    return json.build();
  }

  private static LockFile of(Json json) {
    Json.Members all = members(json, "an object");
    if (!FORMAT_NUMBER.equals(all.values().get(FORMAT))) {
      throw new IllegalArgumentException("expected \"" + FORMAT + "\": 1, found another format");
    }
    Map<String, Entry> entries = new TreeMap<>();
    members(member(all, "files"), "files")
        .values()
        .forEach((path, entry) -> entries.put(path, entry(path, entry)));
    return new LockFile(
        text(member(all, "generator")),
        members(member(all, "options"), "options"),
        member(all, "list"),
        entries);
  }

  private static Entry entry(String path, Json json) {
    // Checks the path as well: what is in here is going to be deleted one day.
    Json.Members entry = members(json, new GeneratedFile(path, "").path());
    List<String> hashes = new ArrayList<>();
    if (member(entry, "sha256") instanceof Json.Items items) {
      items.values().forEach(hash -> hashes.add(text(hash)));
    }
    Json unmerged = entry.values().get("unmerged");
    return new Entry(
        List.copyOf(hashes), unmerged == null ? Optional.empty() : Optional.of(text(unmerged)));
  }

  private static Json member(Json.Members members, String name) {
    Json value = members.values().get(name);
    if (value == null) {
      throw new IllegalArgumentException("expected a member \"" + name + "\", found none");
    }
    return value;
  }

  private static Json.Members members(Json json, String what) {
    if (json instanceof Json.Members members) {
      return members;
    }
    throw new IllegalArgumentException(what + ": expected an object, found " + json.text());
  }

  private static String text(Json json) {
    if (json instanceof Json.Text text) {
      return text.value();
    }
    throw new IllegalArgumentException("expected text, found " + json.text());
  }
}
