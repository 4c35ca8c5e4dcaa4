package dev.matte.sample.flow.swarm;

import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.tools.SwarmTools.Topology;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A swarm.
 *
 * @param active whether it takes agents and tasks
 */
record Swarm(
    String id,
    Topology topology,
    int maxAgents,
    String strategy,
    boolean active,
    Instant createdAt) {
  private static final int USUAL_AGENTS = 8;

  /** The swarm that a text describes; empty unless it says which. */
  static Optional<Swarm> of(String json) {
    return Loose.object(json)
        .filter(object -> Loose.text(object, "id").isPresent())
        .map(
            object ->
                new Swarm(
                    Loose.text(object, "id").orElseThrow(),
                    topology(Loose.text(object, "topology").orElse("")),
                    (int) Math.min(Loose.number(object, "maxAgents", USUAL_AGENTS), Swarms.MOST),
                    Loose.text(object, "strategy").orElse("auto"),
                    Loose.text(object, "status")
                        .filter(status -> status.equals("retired") || status.equals("destroyed"))
                        .isEmpty(),
                    Loose.time(object, "createdAt").orElse(Instant.EPOCH)));
  }

  private static Topology topology(String text) {
    for (Topology topology : Topology.values()) {
      if (wire(topology).equals(text)) {
        return topology;
      }
    }
    return Topology.HIERARCHICAL;
  }

  static String wire(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Swarm with(Topology next) {
    return new Swarm(id, next, maxAgents, strategy, active, createdAt);
  }

  Swarm withRoomFor(int agents) {
    return new Swarm(id, topology, Math.max(agents, maxAgents), strategy, active, createdAt);
  }

  Swarm retired() {
    return new Swarm(id, topology, maxAgents, strategy, false, createdAt);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("topology", wire(topology))
        .put("maxAgents", maxAgents)
        .put("strategy", strategy)
        .put("status", active ? "active" : "retired")
        .put("createdAt", createdAt.toString());
  }
}
