package dev.matte.runtime;

import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ChangeBus;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.change.LocalBus;
import dev.matte.runtime.dispatch.Caching;
import dev.matte.runtime.dispatch.CallThreads;
import dev.matte.runtime.dispatch.Dispatcher;
import dev.matte.runtime.dispatch.Guards;
import dev.matte.runtime.dispatch.Introduction;
import dev.matte.runtime.dispatch.ServingLimits;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Watcher;
import dev.matte.runtime.once.OnceStore;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.Icon;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.task.TaskSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Describes a host. Not thread-safe; may be built from more than once. */
public final class McpHostBuilder {

  private final String name;
  private final String version;
  private final List<ServerBinding> bindings = new ArrayList<>();
  private final List<ChangingBinding> sources = new ArrayList<>();
  private final List<Icon> icons = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> websiteUrl = Optional.empty();
  private Optional<String> instructions = Optional.empty();
  private Caching caching = Caching.NONE;
  private Executor executor = new CallThreads();
  private int maxMessageBytes = ServingLimits.DEFAULT.maxMessageBytes();
  private int maxDepth = ServingLimits.DEFAULT.maxDepth();
  private int maxConcurrentCalls = ServingLimits.DEFAULT.maxConcurrentCalls();
  private Duration callTimeout = ServingLimits.DEFAULT.callTimeout();
  private int progressPerSecond = ServingLimits.DEFAULT.progressPerSecond();
  private int logMessagesPerSecond = ServingLimits.DEFAULT.logMessagesPerSecond();

  /** No EnumSet, which asks for the constants by reflection. */
  private final Set<Change.Kind> changing = new LinkedHashSet<>();

  private @Nullable ChangeBus changeBus;
  private int maxListeners = 10_000;
  private int pageSize = ServingLimits.DEFAULT.pageSize();
  private LongSupplier nanoTime = new SystemClock();
  private AskSettings asks = AskSettings.DEFAULT;
  private TaskSettings tasks = TaskSettings.DEFAULT;
  private final List<Guard> guards = new ArrayList<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private Access undecided = Access.UNDECIDED;
  private @Nullable OnceStore once;
  private Map<String, Duration> callTimeouts = Map.of();

  McpHostBuilder(String name, String version) {
    this.name = Objects.requireNonNull(name, "name");
    this.version = Objects.requireNonNull(version, "version");
  }

  /** Adds what one annotated interface serves. */
  public McpHostBuilder add(ServerBinding binding) {
    bindings.add(Objects.requireNonNull(binding, "binding"));
    return this;
  }

  /**
   * Adds what is served by one binding after another, behind what never changes, and announces the
   * lists that it may change.
   */
  public McpHostBuilder add(ChangingBinding source) {
    sources.add(Objects.requireNonNull(source, "source"));
    changing.addAll(source.changing());
    return this;
  }

  /** A name for people. */
  public McpHostBuilder title(String title) {
    this.title = Optional.of(title);
    return this;
  }

  /** One sentence about the server. */
  public McpHostBuilder description(String description) {
    this.description = Optional.of(description);
    return this;
  }

  /** The server's web site. */
  public McpHostBuilder websiteUrl(String websiteUrl) {
    this.websiteUrl = Optional.of(websiteUrl);
    return this;
  }

  /** Adds a picture of the server. */
  public McpHostBuilder icon(Icon icon) {
    icons.add(icon);
    return this;
  }

  /** Instructions for the model that uses the server. */
  public McpHostBuilder instructions(String instructions) {
    this.instructions = Optional.of(instructions);
    return this;
  }

  /**
   * Lets clients keep the lists of tools, resources and prompts, and what the server says of
   * itself; not at all by default. The time is also how long a client may go on with lists from
   * before a change, unless it listens for changes. Applies from revision 2026-07-28 on.
   *
   * @param scope {@link CacheScope#PUBLIC} only if no caller sees another list than others
   */
  public McpHostBuilder cacheLists(Duration ttl, CacheScope scope) {
    if (ttl.isNegative()) {
      throw new IllegalArgumentException("ttl: expected zero or more, found " + ttl);
    }
    this.caching = new Caching(ttl.toMillis(), Objects.requireNonNull(scope, "scope"));
    return this;
  }

  /** Runs calls that may block; by default virtual threads where the JDK has them. */
  public McpHostBuilder executor(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /** The longest message that is accepted, in bytes; 10 MiB by default. */
  public McpHostBuilder maxMessageBytes(int bytes) {
    this.maxMessageBytes = positive(bytes);
    return this;
  }

  /** How deep a message may be nested; 64 levels by default. */
  public McpHostBuilder maxDepth(int levels) {
    this.maxDepth = positive(levels);
    return this;
  }

  /** How many calls of one client may run at once; 256 by default. */
  public McpHostBuilder maxConcurrentCalls(int calls) {
    this.maxConcurrentCalls = positive(calls);
    return this;
  }

  /**
   * How long a call may take unless its tool says otherwise; five minutes by default, zero for
   * ever.
   */
  public McpHostBuilder callTimeout(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("timeout: expected zero or more, found " + timeout);
    }
    this.callTimeout = timeout;
    return this;
  }

  /**
   * How long calls of a tool may take, whatever its author and {@link #callTimeout(Duration)} say;
   * zero for ever.
   *
   * @param tool its name, not one that it had before
   */
  public McpHostBuilder callTimeout(String tool, Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("timeout: expected zero or more, found " + timeout);
    }
    Map<String, Duration> more = new HashMap<>(callTimeouts);
    more.put(Objects.requireNonNull(tool, "tool"), timeout);
    this.callTimeouts = more;
    return this;
  }

  /**
   * How many progress reports one call may send each second, 20 by default. A report above that
   * waits, and a later one takes its place; the last one is sent before the call's answer.
   */
  public McpHostBuilder maxProgressPerSecond(int reports) {
    this.progressPerSecond = positive(reports);
    return this;
  }

  /**
   * How many log messages one call may send each second, 100 by default. Messages above that are
   * left out, and a message says how many they were.
   */
  public McpHostBuilder maxLogMessagesPerSecond(int messages) {
    this.logMessagesPerSecond = positive(messages);
    return this;
  }

  /**
   * How many entries one answer lists at most; a client asks for the next ones. By default lists
   * are whole, since many clients read the first page only.
   */
  public McpHostBuilder pageSize(int entries) {
    this.pageSize = positive(entries);
    return this;
  }

  /**
   * What may change while the host serves, so that clients are told of it. Nothing else is ever
   * announced, and the host's capabilities say so.
   *
   * @see McpHost#changes
   */
  public McpHostBuilder changing(Change.Kind... kinds) {
    changing.addAll(Arrays.asList(kinds));
    return this;
  }

  /**
   * Carries changes to other instances of the server and from them; by default they stay in this
   * host.
   */
  public McpHostBuilder changeBus(ChangeBus bus) {
    this.changeBus = Objects.requireNonNull(bus, "bus");
    return this;
  }

  /**
   * How many clients may listen for changes at once before further subscriptions are refused;
   * 10,000 by default.
   */
  public McpHostBuilder maxListeners(int listeners) {
    this.maxListeners = positive(listeners);
    return this;
  }

  /** How clients are asked: timeouts, keys, who hears of changed roots. */
  public McpHostBuilder asks(AskSettings settings) {
    this.asks = Objects.requireNonNull(settings, "settings");
    return this;
  }

  /** How tasks are kept, and whether clients of 2025-11-25 may have them too. */
  public McpHostBuilder tasks(TaskSettings settings) {
    this.tasks = Objects.requireNonNull(settings, "settings");
    return this;
  }

  /**
   * Adds a guard, which is asked before every call of an author's code, after the guards that were
   * added before.
   */
  public McpHostBuilder guard(Guard guard) {
    guards.add(Objects.requireNonNull(guard, "guard"));
    return this;
  }

  /** Adds somebody who hears of every call that ended and of every refusal. */
  public McpHostBuilder watch(Watcher watcher) {
    watchers.add(Objects.requireNonNull(watcher, "watcher"));
    return this;
  }

  /**
   * Records every call that ended and every refusal. The trail is also asked before every call, as
   * its policy may keep calls back that could not be recorded; so it should be added before other
   * guards. Whoever built it closes it, after the host's transports.
   */
  public McpHostBuilder audit(AuditTrail trail) {
    return guard(trail).watch(trail);
  }

  /**
   * What tools, resources and prompts demand of their callers on which their author did not decide;
   * nothing by default. {@link Access#DENY_ALL} keeps back whatever nobody thought about.
   */
  public McpHostBuilder undecided(Access access) {
    this.undecided = Objects.requireNonNull(access, "access");
    return this;
  }

  /**
   * Where calls are remembered that are to happen once; by default in this process, in a {@link
   * dev.matte.runtime.once.MemoryOnceStore}.
   */
  public McpHostBuilder once(OnceStore store) {
    this.once = Objects.requireNonNull(store, "store");
    return this;
  }

  /** Rations by another clock than the system's. */
  McpHostBuilder nanoTime(LongSupplier clock) {
    this.nanoTime = clock;
    return this;
  }

  /**
   * Builds the host. A binding that changes is waited for as long as its first answer takes.
   *
   * @throws IllegalArgumentException if two bindings serve something of the same name
   */
  public McpHost build() {
    Implementation server =
        new Implementation(name, version, title, description, List.copyOf(icons), websiteUrl);
    ServingLimits limits =
        new ServingLimits(
            maxMessageBytes,
            maxDepth,
            maxConcurrentCalls,
            callTimeout,
            callTimeouts,
            progressPerSecond,
            logMessagesPerSecond,
            pageSize);
    Dispatcher dispatcher =
        new Dispatcher(
            new Introduction(server, instructions, caching),
            bindings,
            announcements(),
            limits,
            executor,
            nanoTime,
            asks,
            tasks,
            guards(),
            once);
    if (!sources.isEmpty()) {
      dispatcher.follow(List.copyOf(sources));
    }
    return new McpHost(dispatcher);
  }

  private Guards guards() {
    return guards.isEmpty() && watchers.isEmpty() && undecided.undecided()
        ? Guards.NONE
        : new Guards(undecided, guards, watchers);
  }

  private Announcements announcements() {
    ChangeBus bus = changeBus == null ? new LocalBus() : changeBus;
    return new Announcements(changing, bus, maxListeners);
  }

  /** A class, since a method reference costs time when a server starts. */
  private static final class SystemClock implements LongSupplier {
    @Override
    public long getAsLong() {
      return System.nanoTime();
    }
  }

  private static int positive(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit has to be 1 or more, found " + limit);
    }
    return limit;
  }
}
