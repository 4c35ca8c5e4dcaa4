package dev.matte.runtime.schema;

import dev.matte.runtime.binding.ArgumentProblems;
import dev.matte.runtime.json.JsonSlice;

/**
 * A JSON Schema, 2020-12, of exactly the keywords that generated schemas have; others are refused
 * by name, since a keyword that nobody checks promises what is not kept. Immutable, and so safe for
 * use by many threads.
 */
public final class JsonSchema {

  private final Schema root;

  private JsonSchema(Schema root) {
    this.root = root;
  }

  /**
   * Prepares a schema.
   *
   * @throws IllegalArgumentException if it is none, or has keywords that are not known here; the
   *     message says which and where
   */
  public static JsonSchema of(JsonSlice schema) {
    return new JsonSchema(new SchemaReader(schema).read());
  }

  /** The type that a schema's root names; empty when it names none, or several. */
  public static String rootType(JsonSlice schema) {
    JsonSlice type = SchemaReader.members(schema, "").get("type");
    return type != null && Values.isText(type) ? type.reader().nextString() : "";
  }

  /** Records what is wrong with a value. */
  public void check(JsonSlice value, ArgumentProblems problems) {
    root.check(value, "", problems);
  }
}
