package demo;

import dev.matte.annotations.McpServer;

/** A server that is made of toolsets alone. */
@McpServer(name = "everything", version = "2.0", toolsets = {Clock.class, Outer.Notes.class})
public interface Everything {}
