package demo;

import dev.matte.annotations.McpTool;

/** A record and a tool without anything in them. */
public interface Empty {

  /** Takes nothing, answers with nothing. */
  @McpTool
  default void ping() {}

  /** Answers with what it is given. */
  @McpTool
  default Nothing echo(Nothing nothing) {
    return nothing;
  }

  /** No members. */
  record Nothing() {}
}
