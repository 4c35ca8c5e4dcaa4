package demo;

import dev.matte.annotations.McpServer;
import dev.matte.annotations.McpTool;

/** An interface that will go, and a type that is merely old. */
@Deprecated(forRemoval = true)
@McpServer(name = "attic", version = "1.0")
public interface Attic {

  /** Opens a box. */
  @McpTool
  default int open(Box box) {
    return box.size();
  }

  /** A box. */
  @Deprecated
  record Box(int size) {}
}
