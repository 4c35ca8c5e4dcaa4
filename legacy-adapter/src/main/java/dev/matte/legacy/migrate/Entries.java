package dev.matte.legacy.migrate;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogTexts;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import org.jspecify.annotations.Nullable;

/** The entries of a catalog with their texts, each revision's read once. */
final class Entries {

  private static final String OUTPUT = "outputSchema";

  private final Catalog catalog;
  private final CatalogTexts[] texts = new CatalogTexts[Revision.COUNT];

  Entries(Catalog catalog) {
    this.catalog = catalog;
    for (Revision revision : Revision.values()) {
      texts[revision.index()] = catalog.texts(revision);
    }
  }

  Catalog catalog() {
    return catalog;
  }

  /** What each revision shows of an entry, oldest first. */
  String[] json(Kind kind, int index) {
    String[] json = new String[texts.length];
    for (int i = 0; i < json.length; i++) {
      json[i] = slice(i, kind, index).toString();
    }
    return json;
  }

  /**
   * The same without a promise on how results look. As long as the legacy side may answer, nobody
   * can keep it, and clients refuse results that have no structured content although one was
   * promised.
   */
  String[] withoutOutput(int tool) {
    String[] json = json(Kind.TOOL, tool);
    for (int i = 0; i < json.length; i++) {
      json[i] = without(json[i]);
    }
    return json;
  }

  /** Whether a tool promises how its results look. */
  boolean promises(int tool) {
    return newest(tool).find(OUTPUT) != null;
  }

  /** Whether a tool says that it changes nothing. */
  boolean readOnly(int tool) {
    @Nullable JsonSlice hints = newest(tool).find("annotations");
    if (hints == null || hints.reader().peek() != JsonToken.BEGIN_OBJECT) {
      return false;
    }
    JsonSlice hint = JsonMembers.of(hints).find("readOnlyHint");
    return hint != null && hint.reader().peek() == JsonToken.TRUE;
  }

  private JsonMembers newest(int tool) {
    return JsonMembers.of(slice(Revision.V2026_07_28.index(), Kind.TOOL, tool));
  }

  private JsonSlice slice(int revision, Kind kind, int index) {
    int[] starts = texts[revision].starts(kind);
    return new JsonSlice(texts[revision].bytes(), starts[index], starts[index + 1] - 1);
  }

  private static String without(String tool) {
    JsonMembers members = JsonMembers.of(JsonSlice.of(tool));
    if (members.find(OUTPUT) == null) {
      return tool;
    }
    JsonWriter json = new JsonWriter().beginObject();
    for (String name : members.names()) {
      if (!name.equals(OUTPUT)) {
        json.name(name).raw(members.get(name));
      }
    }
    return json.endObject().toString();
  }
}
