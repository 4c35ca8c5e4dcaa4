package demo;

import dev.matte.annotations.McpTool;

/** Tells the time. */
public interface Clock {

  /** Tells the time. */
  @McpTool
  String time();
}
