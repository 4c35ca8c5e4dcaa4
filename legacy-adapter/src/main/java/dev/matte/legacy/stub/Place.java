package dev.matte.legacy.stub;

/**
 * Where in a tool's schema something stands.
 *
 * @param tool the tool's name on the wire
 * @param pointer JSON pointer from the tool's entry
 * @param owner the tool or record around it, as a Java type
 * @param item whether it is what a list, map or union holds, and so has no name of its own
 * @param required whether callers must give it
 * @param depth lists and maps around it, up to the next record
 */
record Place(String tool, String pointer, String owner, boolean item, boolean required, int depth) {

  /** The root of a tool's arguments. */
  static Place root(String tool) {
    return new Place(tool, "/inputSchema", JavaNames.type(tool, "Tool"), false, true, 0);
  }

  /** A member of the object here. */
  Place member(String name, boolean required) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Place(tool, pointer + "/properties/" + escaped, owner, false, required, 0);
  }

  /** What the list or map here holds. */
  Place deeper() {
    return new Place(tool, pointer + "/items", owner, true, true, depth + 1);
  }

  /** A choice of the union here. */
  Place asItem() {
    return new Place(tool, pointer + "/anyOf/0", owner, true, true, depth);
  }

  /** The same within a record of that name. */
  Place within(String record) {
    return new Place(tool, pointer, record, false, true, 0);
  }
}
