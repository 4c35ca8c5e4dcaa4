package demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;

/** Names on the wire that differ from those in Java. */
public interface WireNames {

  /** Answers with what it is given. */
  @McpTool(name = "wire_names")
  default Agent echo(
      @McpParam(name = "max_agents") int maxAgents,
      @McpParam(name = "a-b.c") String schema,
      @McpParam(name = "class") String spaced) {
    return new Agent(maxAgents, schema, spaced);
  }

  /** An agent. */
  record Agent(
      @JsonProperty("max_agents") @JsonAlias({"maxAgents", "max"}) int maxAgents,
      @McpParam(name = "$schema") String schema,
      @McpParam(name = "\"quoted\"") String spaced) {}

  /** Answers with what it is given, as case 2. */
  @McpTool
  default Agent agent(Agent agent) {
    return agent;
  }
}
