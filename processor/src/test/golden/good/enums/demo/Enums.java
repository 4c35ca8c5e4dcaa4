package demo;

import dev.matte.annotations.McpTool;
import java.util.Optional;

/** Enums, by the names of their constants. */
public interface Enums {

  /** Answers with what it is given. */
  @McpTool
  default Topology echo(Topology topology) {
    return topology;
  }

  /** Answers with a constant inside a record. */
  @McpTool
  default Plan plan(Topology topology, Optional<Topology> fallback) {
    return new Plan(topology, fallback);
  }

  /** How agents are wired. */
  enum Topology {
    /** Everyone to everyone. */
    MESH,
    /** All to one. */
    STAR
  }

  /** A wiring, and another when that fails. */
  record Plan(Topology topology, Optional<Topology> fallback) {}
}
