package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Part;
import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyBinding;
import dev.matte.legacy.proxy.LegacyException;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.sample.claudeflow.memory.Memory;
import dev.matte.sample.claudeflow.memory.MemoryToolsBinding;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.swarm.SwarmToolsBinding;
import dev.matte.sample.claudeflow.swarm.Swarms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A member that runs, or is tried. Safe for use by many threads. */
final class Member implements AutoCloseable {

  private static final int FAILURES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final String name;
  private final String way;
  private final Passage passage;
  private final Breaker breaker;
  private final List<ServerBinding> fixed;
  private final @Nullable LegacyServer server;
  private final @Nullable LegacyBinding binding;
  private final AutoCloseable resource;

  private Member(
      Plan.Entry entry,
      String way,
      List<ServerBinding> fixed,
      @Nullable LegacyServer server,
      AutoCloseable resource) {
    this.name = entry.name();
    this.way = way;
    this.passage = entry.passage();
    this.breaker = new Breaker(name, FAILURES, PAUSE, System::nanoTime);
    this.fixed = fixed;
    this.server = server;
    this.binding = server == null ? null : server.binding();
    this.resource = resource;
  }

  // tag::start[]
  /** Starts a member; a process or endpoint in the background. */
  static Member start(Plan.Entry entry) {
    if (entry.way() instanceof Plan.Way.InProcess way) {
      MemoryStore store = new MemoryStore(Path.of(way.database()));
      return new Member(
          entry,
          "in process",
          List.of(
              new MemoryToolsBinding(new Memory(store)), new SwarmToolsBinding(new Swarms(store))),
          null,
          store);
    }
    if (entry.way() instanceof Plan.Way.Streams way) {
      LegacyServer server = LegacyServer.start(way.command(), entry.options());
      return new Member(entry, "stdio", List.of(), server, server);
    }
    LegacyServer server =
        LegacyServer.connect(((Plan.Way.Http) entry.way()).endpoint(), entry.options());
    return new Member(entry, "http", List.of(), server, server);
  }

  // end::start[]

  String name() {
    return name;
  }

  /** What it serves now; waits for a process or endpoint that has yet to start. */
  List<Part> parts() {
    List<ServerBinding> bindings = binding == null ? fixed : List.of(binding.now());
    List<Part> parts = new ArrayList<>();
    for (ServerBinding each : bindings) {
      parts.add(new Part(name, each, passage, breaker));
    }
    return parts;
  }

  /** Adds somebody who hears when it serves something else. */
  void listen(Consumer<Change> listener) {
    if (binding != null) {
      binding.listen(listener);
    }
  }

  /** Asks for a sign of life. */
  Optional<Duration> ping(Duration timeout) {
    try {
      return Optional.of(server == null ? Duration.ZERO : server.ping(timeout));
    } catch (LegacyException e) {
      return Optional.empty();
    }
  }

  boolean up() {
    return server == null || server.status().connected();
  }

  /** Why it is away, as far as that is known. */
  Optional<String> trouble() {
    return server == null ? Optional.empty() : server.status().failure();
  }

  /** How often it was started or connected to. */
  long starts() {
    return server == null ? 1 : server.status().starts();
  }

  String way() {
    return way;
  }

  Breaker breaker() {
    return breaker;
  }

  @Override
  public void close() {
    try {
      resource.close();
    } catch (Exception e) {
      System.err.println(name + " was not closed: " + e.getMessage());
    }
  }
}
