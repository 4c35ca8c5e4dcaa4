package dev.matte.legacy.stub;

import java.util.List;

/**
 * An interface to be.
 *
 * @param name its simple name
 * @param words what its tools are called together, for its description
 * @param types the types nested in it, in the order of first use
 */
record Toolset(
    String name,
    String words,
    Style style,
    boolean suppressed,
    List<ToolMethod> tools,
    List<Declared> types) {

  /** The class that forwards all its tools. */
  String skeleton() {
    return "Legacy" + name;
  }
}
