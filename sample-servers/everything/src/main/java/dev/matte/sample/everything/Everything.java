package dev.matte.sample.everything;

import dev.matte.annotations.McpServer;

/** Every feature of the protocol once. */
// tag::server[]
@McpServer(
    name = "everything",
    version = "1.0.0",
    title = "Everything",
    instructions = "A server to try clients on: each tool shows one feature of the protocol.",
    toolsets = {
      ContentTools.class,
      SchemaTools.class,
      ReportingTools.class,
      AskingTools.class,
      RoundTripTools.class,
      ChangeTools.class,
      TaskTools.class,
      ScopedTools.class,
      Prompts.class,
      Resources.class
    })
public interface Everything {}
// end::server[]
