package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A type that an interface declares; its name is given once all types of the interface are known.
 */
abstract sealed class Declared {
  private final String wish;
  private final String owner;
  private final List<String> tools = new ArrayList<>();
  private String name = "";

  private Declared(String wish, String owner) {
    this.wish = wish;
    this.owner = owner;
  }

  /** The name of what it is a type of, as a Java type. */
  String wish() {
    return wish;
  }

  /** The name of the type or tool around it. */
  String owner() {
    return owner;
  }

  /** The wire names of the tools that use it, in the order of the list. */
  List<String> tools() {
    return tools;
  }

  /** Its simple name. */
  String name() {
    return name;
  }

  void name(String given) {
    name = given;
  }

  /** An enum. */
  static final class Constants extends Declared {
    private final List<String> values;

    Constants(String wish, String owner, List<String> values) {
      super(wish, owner);
      this.values = List.copyOf(values);
    }

    /** Its values on the wire, in the order of the list. */
    List<String> values() {
      return values;
    }
  }

  /** A record. */
  static final class Fields extends Declared {
    private final List<Field> fields;
    private final Json.Members schema;
    private final Note note;
    private final String description;

    /**
     * @param schema what the list says
     * @param note what the fields alone do not say of that
     * @param description what is said of the type itself, or empty
     */
    Fields(
        String wish,
        String owner,
        List<Field> fields,
        Json.Members schema,
        Note note,
        String description) {
      super(wish, owner);
      this.fields = List.copyOf(fields);
      this.schema = schema;
      this.note = note;
      this.description = description;
    }

    List<Field> fields() {
      return fields;
    }

    Json.Members schema() {
      return schema;
    }

    Note note() {
      return note;
    }

    String description() {
      return description;
    }
  }
}
