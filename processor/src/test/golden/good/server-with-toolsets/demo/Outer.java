package demo;

import dev.matte.annotations.McpTool;

/** A class around a toolset. */
public final class Outer {
  private Outer() {}

  /** Keeps notes. */
  public interface Notes {

    /** Keeps a note. */
    @McpTool
    void keep(String note);
  }
}
