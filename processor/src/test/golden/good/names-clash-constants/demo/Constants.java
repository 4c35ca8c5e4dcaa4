package demo;

import dev.matte.annotations.McpTool;
import java.net.URI;

/** Members whose constants would have one name. */
public interface Constants {

  /** Answers with what it is given. */
  @McpTool
  default All all(All all, All URI) {
    return all;
  }

  /** Names that differ in Java, not as constants. */
  @SuppressWarnings("matte:confusable-parameter-name")
  record All(String all, String maxAgents, String max_agents, String MAX_AGENTS, URI uri) {}
}
