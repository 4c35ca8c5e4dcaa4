package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The four servers of the samples. */
final class Defaults {

  private static final String FLOW_NEXUS = "http://127.0.0.1:3003/mcp";

  private Defaults() {}

  /**
   * The plan of who gives none.
   *
   * @param named whether members were named otherwise, so that there are no others
   * @param samples where the samples' jars are
   */
  static Plan plan(boolean named, Map<String, String> environment, Path samples) {
    if (named) {
      return new Plan(Collisions.FIRST, List.of());
    }
    String database = environment.getOrDefault("CLAUDE_FLOW_DB", ".swarm/memory.db");
    String nexus = environment.getOrDefault("FLOW_NEXUS_URL", FLOW_NEXUS);
    // tag::members[]
    List<Plan.Entry> members =
        List.of(
            member("claude-flow-sdk", new Plan.Way.InProcess(database)),
            member("claude-flow", jar(samples, "claude-flow")),
            member("agentic-payments", jar(samples, "agentic-payments")),
            member("flow-nexus", new Plan.Way.Http(URI.create(nexus))));
    // end::members[]
    return new Plan(Collisions.PREFIX, members);
  }

  private static Plan.Way jar(Path samples, String sample) {
    Path jar = samples.resolve(sample + "/target/matte-sample-" + sample + ".jar");
    return new Plan.Way.Streams(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString(),
            "--stdio"));
  }

  private static Plan.Entry member(String name, Plan.Way way) {
    return new Plan.Entry(name, way, Passage.ALL, LegacyOptions.DEFAULT.named(name));
  }
}
