package dev.matte.legacy.source;

import dev.matte.contract.Contract;
import dev.matte.contract.ContractFormatException;
import dev.matte.contract.Contracts;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import java.util.Optional;

/**
 * The contract of one interface.
 *
 * @param type fully qualified name of the interface
 * @param contract its tools
 */
record Catalog(String type, Contract contract) {
  /** The form of catalogs that is understood. */
  private static final Json FORM = Json.of(1);

  /** Reads a catalog, or nothing when the text is JSON of another kind. */
  static Optional<Catalog> read(String name, String text) throws SourceException {
    try {
      Json value = JsonText.parse(text);
      return value instanceof Json.Members members && members.values().containsKey("matte")
          ? Optional.of(of(name, members))
          : Optional.empty();
    } catch (JsonSyntaxException e) {
      throw new SourceException(
          name + " is not JSON: " + e.getMessage(), "compile the interface again to write it.", e);
    }
  }

  private static Catalog of(String name, Json.Members catalog) throws SourceException {
    if (!FORM.equals(catalog.values().get("matte"))) {
      throw new SourceException(
          name + " is a catalog of another version of Matte, expected \"matte\": 1",
          "use the matte command of the version that compiled it.");
    }
    try {
      String type =
          catalog.values().get("interface") instanceof Json.Text text ? text.value() : name;
      return new Catalog(type, Contracts.read(name, catalog));
    } catch (ContractFormatException e) {
      throw new SourceException(
          String.valueOf(e.getMessage()), "compile the interface again to write it.", e);
    }
  }

  /** Whether a simple or qualified name means this interface. */
  boolean isNamed(String name) {
    return type.equals(name) || type.endsWith("." + name) || type.endsWith("$" + name);
  }
}
