package dev.matte.sample.flow.swarm;

import dev.matte.sample.flow.tools.SwarmTools.Topology;

/** What a topology costs: connections, and the ways that messages go. */
final class Shape {
  private static final int CHILDREN = 4;
  private static final double HUB_LOAD = 0.125;

  private Shape() {}

  /** How many connections so many agents have. */
  static long links(Topology topology, int agents) {
    long links =
        switch (topology) {
          case MESH -> (long) agents * (agents - 1) / 2;
          case RING -> agents > 2 ? agents : agents - 1;
          case HIERARCHICAL, STAR -> agents - 1;
        };
    return Math.max(links, 0);
  }

  /** The longest way between two of so many agents, in connections. */
  static int diameter(Topology topology, int agents) {
    if (agents < 2) {
      return 0;
    }
    return switch (topology) {
      case MESH -> 1;
      case RING -> agents / 2;
      case STAR -> agents == 2 ? 1 : 2;
      case HIERARCHICAL -> {
        int levels = 0;
        for (long room = 1; room < agents; room = room * CHILDREN + 1) {
          levels++;
        }
        yield 2 * levels;
      }
    };
  }

  /**
   * What is to be small: connections of an agent, ways, and what goes through the middle of a star.
   *
   * @param coupling from 0, when no task waits for another, to 1, when all do: ways then weigh more
   */
  static double cost(Topology topology, int agents, double coupling) {
    double hub = topology == Topology.STAR ? agents * HUB_LOAD : 0;
    return (double) links(topology, agents) / Math.max(agents, 1)
        + (1 + 4 * coupling) * diameter(topology, agents)
        + hub;
  }

  /** The topology that costs least; of equals the one named first. */
  static Topology best(int agents, double coupling) {
    Topology best = Topology.HIERARCHICAL;
    for (Topology topology : Topology.values()) {
      best = cost(topology, agents, coupling) < cost(best, agents, coupling) ? topology : best;
    }
    return best;
  }
}
