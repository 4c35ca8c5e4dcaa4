package dev.matte.runtime.binding;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes entries of a catalog over into another, byte for byte but for their names where others are
 * wanted. What is known of how a tool runs goes along; names of before do not. Not thread-safe.
 */
public final class CatalogCopy {

  private final Catalog from;
  private final CatalogBuilder to;
  private final CatalogTexts[] texts = new CatalogTexts[Revision.COUNT];
  private final int[][][] starts = new int[Revision.COUNT][Kind.LISTED][];

  /**
   * Takes nothing yet.
   *
   * @param from where entries are
   * @param to where they go
   */
  public CatalogCopy(Catalog from, CatalogBuilder to) {
    this.from = from;
    this.to = to;
    for (Revision revision : Revision.values()) {
      texts[revision.index()] = from.texts(revision);
    }
  }

  /**
   * Takes an entry over.
   *
   * @param index its place in the catalog it is in
   * @param name its name in the other one; a resource or template keeps its own
   * @throws IllegalArgumentException if a resource or template is to be named otherwise
   */
  public void add(Kind kind, int index, String name) {
    boolean same = name.equals(from.name(kind, index));
    if (!same && kind != Kind.TOOL && kind != Kind.PROMPT) {
      throw new IllegalArgumentException("a URI names the same everywhere: " + name);
    }
    String[] json = new String[Revision.COUNT];
    for (int revision = 0; revision < json.length; revision++) {
      json[revision] = text(kind, index, revision, same ? null : name);
    }
    if (kind == Kind.TOOL) {
      to.addTool(name, from.traits(index), json);
    } else {
      to.add(kind, name, json);
    }
  }

  private String text(Kind kind, int index, int revision, @Nullable String name) {
    int[] begins = starts[revision][kind.index()];
    if (begins == null) {
      begins = texts[revision].starts(kind);
      starts[revision][kind.index()] = begins;
    }
    byte[] bytes = texts[revision].bytes();
    int start = begins[index];
    int end = begins[index + 1] - 1;
    return name == null
        ? new String(bytes, start, end - start, StandardCharsets.UTF_8)
        : renamed(new JsonSlice(bytes, start, end), name);
  }

  private static String renamed(JsonSlice entry, String name) {
    JsonWriter json = new JsonWriter().beginObject();
    JsonReader reader = entry.reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      JsonSlice value = reader.nextSlice();
      if (member.equals("name")) {
        json.name(member).value(name);
      } else {
        json.name(member).raw(value);
      }
    }
    return json.endObject().toString();
  }
}
