package dev.matte.bench.scale;

/**
 * A server to generate.
 *
 * @param interfaces how many annotated interfaces it has
 * @param toolsEach how many tools each of them has, a multiple of {@link Shape#values()}'s length
 */
record Scenario(int interfaces, int toolsEach) {

  /** The package of everything generated. */
  static final String PACKAGE = "scale";

  /** How many tools the server has. */
  int tools() {
    return interfaces * toolsEach;
  }

  /** A name for the row of a table. */
  String title() {
    return interfaces == 1 ? tools() + " tools" : tools() + " in " + interfaces + " interfaces";
  }

  /** The simple name of an interface. */
  static String interfaceName(int number) {
    return "Tools" + number;
  }

  /** A tool's name; names sort as their numbers do. */
  static String toolName(int tool) {
    return "tool" + (10_000 + tool);
  }

  /** The tool of the given shape in the same turn of shapes as the given one. */
  static int toolOf(Shape shape, int near) {
    int tool = near - near % Shape.values().length;
    while (Shape.of(tool) != shape) {
      tool++;
    }
    return tool;
  }
}
