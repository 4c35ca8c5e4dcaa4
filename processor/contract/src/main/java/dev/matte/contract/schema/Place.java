package dev.matte.contract.schema;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema and where it stands.
 *
 * @param document the document it belongs to
 * @param schema the schema: an object, true or false; anything else accepts everything
 * @param pointer JSON pointer of it inside the tool's entry
 */
public record Place(SchemaDocument document, Json schema, String pointer) {

  /** The keywords; none for a schema that is no object. */
  public Map<String, Json> keywords() {
    return schema instanceof Json.Members members ? members.values() : Map.of();
  }

  /** A keyword's value. */
  public Optional<Json> keyword(String name) {
    return Optional.ofNullable(keywords().get(name));
  }

  /** The schema that is the value of a keyword, if it has one. */
  public Optional<Place> child(String keyword) {
    return keyword(keyword).map(value -> place(value, pointer + "/" + keyword));
  }

  /** The schemas that are members of a keyword's object, by name, in their order. */
  public Map<String, Place> children(String keyword) {
    return Places.members(this, keyword);
  }

  /** The schema that is a member of a keyword's object. */
  public Optional<Place> member(String keyword, String name) {
    return keywords().get(keyword) instanceof Json.Members members
        ? Optional.ofNullable(members.values().get(name))
            .map(schema -> place(schema, at(keyword) + "/" + Pointers.escape(name)))
        : Optional.empty();
  }

  /** The schemas that are items of a keyword's array. */
  public List<Place> items(String keyword) {
    return Places.items(this, keyword);
  }

  /** Where a keyword stands. */
  public String at(String keyword) {
    return pointer + "/" + Pointers.escape(keyword);
  }

  Place place(Json value, String at) {
    return new Place(document, value, at);
  }

  /** Whether two stand at the same place of the same document. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && place.document == document
        && place.pointer.equals(pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  /** Whether it is {@code false}. */
  public boolean never() {
    return schema instanceof Json.Flag flag && !flag.value();
  }

  /** Whether it says nothing about values: {@code true}, or an object without keywords. */
  public boolean open() {
    return schema instanceof Json.Flag flag
        ? flag.value()
        : !(schema instanceof Json.Members members) || members.values().isEmpty();
  }
}
