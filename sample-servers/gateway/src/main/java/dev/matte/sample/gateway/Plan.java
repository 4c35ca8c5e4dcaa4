package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import java.net.URI;
import java.util.List;

/**
 * Which members a gateway has, first to last.
 *
 * @param collisions what becomes of names that several have
 */
record Plan(Collisions collisions, List<Entry> members) {

  Plan {
    members = List.copyOf(members);
  }

  /**
   * One member.
   *
   * @param way how it is reached
   * @param passage what of it passes
   * @param options how it is started or reached, where it is another process
   */
  record Entry(String name, Way way, Passage passage, LegacyOptions options) {}

  /** How a member is reached. */
  sealed interface Way {

    /** The claude-flow-sdk sample in this process, on a memory file. */
    record InProcess(String database) implements Way {}

    /** A child process, over its standard streams. */
    record Streams(List<String> command) implements Way {}

    /** An HTTP endpoint. */
    record Http(URI endpoint) implements Way {}
  }
}
