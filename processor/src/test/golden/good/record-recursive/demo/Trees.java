package demo;

import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

/** A type that holds itself. */
public interface Trees {

  /** Answers with what it is given. */
  @McpTool
  default Node echo(Node root) {
    return root;
  }

  /** A node and what hangs below it. */
  record Node(String name, List<Node> children, Optional<Node> parent) {}
}
