package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.rpc.Grammar;
import dev.matte.runtime.transport.Arrival;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Outlet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A host's inside: what all its connections share. Safe for use by many threads. */
public final class Dispatcher implements Endpoint {

  private final Offer offer;
  private final Profile profile;
  private final Announcements announcements;
  private final Lists lists;
  private final ServingLimits limits;
  private final Executor executor;
  private final LongSupplier nanoTime;
  private final Grammar grammar;
  private final Deadlines deadlines = new Deadlines();
  private final Failures failures;
  private @Nullable ListenTopic taskTopic;
  private final AskSettings asks;
  private final StateKeeper states;

  /**
   * Joins bindings into a server.
   *
   * @param nanoTime the clock by which notifications are rationed
   * @param asks how clients are asked
   * @throws IllegalArgumentException if two bindings serve something of the same name
   */
  public Dispatcher(
      Introduction introduction,
      List<ServerBinding> bindings,
      Announcements announcements,
      ServingLimits limits,
      Executor executor,
      LongSupplier nanoTime,
      AskSettings asks) {
    this.offer = new Offer(bindings);
    this.announcements = announcements;
    this.profile = new Profile(introduction, offer, announcements);
    this.lists = new Lists(offer, profile);
    this.limits = limits;
    this.executor = executor;
    this.nanoTime = nanoTime;
    this.grammar = new Grammar(Method.names(), Params.NAMES, limits.json());
    this.failures = new Failures(introduction.server().name());
    this.asks = asks;
    this.states = new StateKeeper(asks);
  }

  @Override
  public Connection connect(Outlet outlet) {
    return new Session(this, outlet);
  }

  @Override
  public Arrival read(byte[] bytes, int from, int to) {
    return Posted.read(this, bytes, from, to);
  }

  @Override
  public Executor executor() {
    return executor;
  }

  @Override
  public int maxMessageBytes() {
    return limits.maxMessageBytes();
  }

  /** Tells clients of changes. */
  public Changes changes() {
    return announcements;
  }

  /** Ends the open subscriptions of all clients: each gets its answer. */
  public void endSubscriptions() {
    announcements.end();
  }

  Announcements announcements() {
    return announcements;
  }

  /** What subscriptions can hear of tasks; {@code null} when there are none. */
  @Nullable ListenTopic taskTopic() {
    return taskTopic;
  }

  /** Lets subscriptions hear of tasks; to be called before the first connection. */
  void taskTopic(ListenTopic topic) {
    this.taskTopic = topic;
  }

  Offer offer() {
    return offer;
  }

  Profile profile() {
    return profile;
  }

  Lists lists() {
    return lists;
  }

  ServingLimits limits() {
    return limits;
  }

  /** So many notifications a second, from now on. */
  Allowance allowance(int perSecond) {
    return new Allowance(perSecond, nanoTime);
  }

  Grammar grammar() {
    return grammar;
  }

  Deadlines deadlines() {
    return deadlines;
  }

  Failures failures() {
    return failures;
  }

  /** How clients are asked. */
  AskSettings asks() {
    return asks;
  }

  /** Seals what calls remember from one run to the next. */
  StateKeeper states() {
    return states;
  }
}
