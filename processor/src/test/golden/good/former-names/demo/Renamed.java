package demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpTool;
import java.util.List;

/** Names that have changed, and what callers of before know them by. */
public interface Renamed {

  /** An agent and how many of it. */
  record Agent(
      @McpParam(aliases = {"agentType", "agent-type"}) String type,
      @McpParam(name = "max_agents", aliases = "maxAgents") @JsonAlias({"maxAgents", "max"})
          int maxAgents) {}

  /** Starts agents. */
  @McpTool(name = "agents_start", timeoutMillis = 5000)
  @FormerName("agents/spawn")
  @FormerName(value = "spawn_agents", listed = true, sunset = "9999-12-31")
  default String start(@McpParam(aliases = "list") List<Agent> agents) {
    return "" + agents;
  }

  /** Stops all. */
  @McpTool
  default String stop(@McpParam(name = "at_once", aliases = "now") boolean atOnce) {
    return "stopped " + atOnce;
  }
}
