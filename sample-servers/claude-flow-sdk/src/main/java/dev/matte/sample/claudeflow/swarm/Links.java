package dev.matte.sample.claudeflow.swarm;

/** Connections between agents. */
final class Links {
  private Links() {}

  /** How many connections so many agents have; no more than an {@code int} holds. */
  static int among(int agents, SwarmTools.Topology topology) {
    long links =
        switch (topology) {
          case MESH -> (long) agents * (agents - 1) / 2;
          case RING -> agents > 2 ? agents : agents - 1;
          case HIERARCHICAL, STAR -> agents - 1;
        };
    return (int) Math.min(Math.max(links, 0), Integer.MAX_VALUE);
  }
}
