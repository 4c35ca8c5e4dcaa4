package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.Changes;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.once.MemoryOnceStore;
import dev.matte.runtime.once.OnceStore;
import dev.matte.runtime.rpc.Grammar;
import dev.matte.runtime.task.TaskSettings;
import dev.matte.runtime.tool.RunTimeTools;
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

  private final Profile profile;
  private final Announcements announcements;
  private @Nullable LiveOffer live;

  /** What is served now; replaced as a whole. */
  private volatile Lists lists;

  private final ServingLimits limits;
  private final Executor executor;
  private final LongSupplier nanoTime;
  private final Grammar grammar;
  private final Deadlines deadlines = new Deadlines();
  private final Failures failures;
  private final AskSettings asks;
  private final StateKeeper states;
  private final Tasks tasks;
  private final Guards guards;
  private final @Nullable OnceStore onceStore;
  private @Nullable OnceKeeper once;

  /**
   * Joins bindings into a server.
   *
   * @param nanoTime the clock by which notifications are rationed
   * @param asks how clients are asked
   * @param taskSettings how tasks are kept
   * @param guards what stands before calls
   * @param onceStore remembers calls that are to happen once; {@code null} for this process alone
   * @throws IllegalArgumentException if two bindings serve something of the same name
   */
  public Dispatcher(
      Introduction introduction,
      List<ServerBinding> bindings,
      Announcements announcements,
      ServingLimits limits,
      Executor executor,
      LongSupplier nanoTime,
      AskSettings asks,
      TaskSettings taskSettings,
      Guards guards,
      @Nullable OnceStore onceStore) {
    this.guards = guards;
    this.onceStore = onceStore;
    Offer offer = new Offer(bindings);
    this.announcements = announcements;
    this.profile = new Profile(introduction, offer, announcements, taskSettings.experimental());
    this.lists = new Lists(offer, profile, limits.pageSize(), guards);
    this.limits = limits;
    this.executor = executor;
    this.nanoTime = nanoTime;
    this.grammar = new Grammar(Method.names(), Params.NAMES, limits.json());
    this.failures = new Failures(introduction.server().name());
    this.asks = asks;
    this.states = new StateKeeper(asks);
    this.tasks = new Tasks(taskSettings);
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
  public void turnedAway(Refusal refusal, String way) {
    guards.turnedAway(refusal, way);
  }

  /** What stands before calls. */
  Guards guards() {
    return guards;
  }

  /** The calls that are to happen once; made with the first of them. */
  synchronized OnceKeeper once() {
    OnceKeeper present = once;
    if (present == null) {
      present = new OnceKeeper(onceStore == null ? new MemoryOnceStore() : onceStore);
      once = present;
    }
    return present;
  }

  @Override
  public int maxMessageBytes() {
    return limits.maxMessageBytes();
  }

  /** Tells clients of changes. */
  public Changes changes() {
    return announcements;
  }

  @Override
  public void endSubscriptions() {
    announcements.end();
  }

  Announcements announcements() {
    return announcements;
  }

  /** What subscriptions can hear of tasks. */
  ListenTopic taskTopic() {
    return tasks.topic();
  }

  /** The calls that went on after their answer. */
  Tasks tasks() {
    return tasks;
  }

  /**
   * The tools that come and go.
   *
   * @throws IllegalStateException if the host was not built to announce that
   */
  public RunTimeTools tools() {
    if (!announcements.announces(Change.Kind.TOOLS)) {
      throw new IllegalStateException(
          "clients would not hear of tools that come and go: build the host with changing(TOOLS)");
    }
    return live();
  }

  /**
   * Serves what some bindings serve, and from now on what they change to.
   *
   * @throws IllegalArgumentException if two serve something of the same name
   */
  public void follow(List<ChangingBinding> bindings) {
    live().follow(bindings);
  }

  private synchronized LiveOffer live() {
    LiveOffer present = live == null ? new LiveOffer(this) : live;
    live = present;
    return present;
  }

  /** Serves something else from now on. */
  void serve(Offer offer) {
    profile.serve(offer);
    lists = new Lists(offer, profile, limits.pageSize(), guards);
  }

  /** What is served now; to be asked for once in a request, as it may be replaced. */
  Offer offer() {
    return lists.offer();
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
