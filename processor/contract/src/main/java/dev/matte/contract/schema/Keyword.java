package dev.matte.contract.schema;

import dev.matte.contract.json.Json;

/**
 * A keyword where it was found.
 *
 * @param name the keyword
 * @param value its value
 * @param place the schema that holds it
 */
public record Keyword(String name, Json value, Place place) {

  /** JSON pointer of the keyword inside the tool's entry. */
  public String pointer() {
    return place.at(name);
  }
}
