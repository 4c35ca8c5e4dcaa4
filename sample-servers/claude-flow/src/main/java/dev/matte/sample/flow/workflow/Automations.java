package dev.matte.sample.flow.workflow;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.ToolReply;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.sample.claudeflow.store.MemoryStore;
import dev.matte.sample.claudeflow.work.Owner;
import dev.matte.sample.flow.answer.Loose;
import dev.matte.sample.flow.memory.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starts workflows by time and by what happens, for as long as this process runs. Automations are
 * kept in the memory file; one process looks after each. One that is still running is not started
 * again, and what an automation does starts none. Thread-safe.
 */
final class Automations implements AutoCloseable {
  private static final int MOST = 500;

  /** Of callers on whose behalf an automation calls. */
  private static final String CLAIM = "matte.automation";

  private final MemoryStore store;
  private final InstantSource clock;
  private final Function<Caller, McpClient> clients;
  private final String self = Owner.self();
  private final Map<String, Armed> armed = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(1, task -> thread(task, "matte-flow-timer"));
  private final ExecutorService runs =
      Executors.newCachedThreadPool(task -> thread(task, "matte-flow-automation"));

  /**
   * Keeps automations in a store, which is opened when it is first needed.
   *
   * @param clients a client of this very server for a caller
   */
  Automations(MemoryStore store, InstantSource clock, Function<Caller, McpClient> clients) {
    this.store = store;
    this.clock = clock;
    this.clients = clients;
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** An automation that this process looks after. */
  private static final class Armed {
    private final List<When> when;
    private final Caller caller;
    private final Map<When, ScheduledFuture<?>> timers = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicLong missed = new AtomicLong();

    Armed(List<When> when, Caller caller) {
      this.when = when;
      this.caller = caller;
    }
  }

  /** Keeps an automation of this process, and begins to look after it. */
  void add(Automation automation, Caller caller) {
    if (store.list(Kept.AUTOMATIONS, "").size() >= MOST) {
      throw new ToolException("there are %d automations already; delete some".formatted(MOST));
    }
    keep(automation);
    arm(automation, caller);
  }

  private void keep(Automation automation) {
    store.store(Kept.AUTOMATIONS, key(automation.id()), automation.json().toString());
  }

  private static String key(String id) {
    return "automation:" + id;
  }

  List<Automation> all() {
    return store.list(Kept.AUTOMATIONS, "").stream()
        .flatMap(entry -> Automation.of(entry.value()).stream())
        .toList();
  }

  private Optional<Automation> peek(String id) {
    return store.peek(Kept.AUTOMATIONS, key(id)).flatMap(entry -> Automation.of(entry.value()));
  }

  Automation find(String id) {
    return peek(id)
        .orElseThrow(() -> new ToolException("there is no such automation; list them to see all"));
  }

  /** Pauses or lets go on. One that nobody looks after any more is this process's from now on. */
  void pause(String id, boolean paused, Caller caller) {
    Automation found = find(id);
    if (!paused && status(found.withPaused(false)).equals("stopped")) {
      Automation own = found.withOwner(self);
      keep(own);
      arm(own, caller);
    } else {
      change(id, each -> each.withPaused(paused));
    }
  }

  /** Forgets it; what runs, goes on. */
  boolean delete(String id) {
    disarm(id);
    return store.delete(Kept.AUTOMATIONS, key(id));
  }

  /** Starts it now, unless it runs. */
  boolean start(String id) {
    Automation found = find(id);
    if (!armed.containsKey(id)) {
      throw new ToolException("it is " + status(found) + ", and only its own process starts it");
    }
    return fire(id, JsonNodeFactory.instance.objectNode().put("started", "by hand"));
  }

  /** Whether it is active, paused, looked after elsewhere, or stopped with its process. */
  String status(Automation automation) {
    if (automation.paused()) {
      return "paused";
    }
    if (armed.containsKey(automation.id())) {
      return "active";
    }
    String owner = automation.owner();
    return !owner.equals(self) && Owner.alive(owner) ? "elsewhere" : "stopped";
  }

  /** When time starts it next, if time does and this process looks. */
  Optional<Instant> next(Automation automation) {
    Armed one = automation.paused() ? null : armed.get(automation.id());
    return one == null
        ? Optional.empty()
        : one.timers.values().stream()
            .map(each -> clock.instant().plusNanos(each.getDelay(TimeUnit.NANOSECONDS)))
            .min(Instant::compareTo);
  }

  /** A tool has answered somebody. */
  void called(String tool, boolean good, Caller by) {
    if (!armed.isEmpty() && by.claim(CLAIM).isEmpty()) {
      happened(
          when ->
              when instanceof When.Called it
                  && it.tool().equals(tool)
                  && it.outcome().matches(good),
          JsonNodeFactory.instance.objectNode().put("tool", tool),
          good);
    }
  }

  /** A workflow has ended that somebody executed. */
  void ended(Workflow workflow, boolean good, Caller by) {
    if (!armed.isEmpty() && by.claim(CLAIM).isEmpty()) {
      happened(
          when ->
              when instanceof When.Ended it
                  && List.of(workflow.id(), workflow.name()).contains(it.workflow())
                  && it.outcome().matches(good),
          JsonNodeFactory.instance.objectNode().put("workflow", workflow.id()),
          good);
    }
  }

  private void happened(Predicate<When> test, ObjectNode event, boolean good) {
    event.put("outcome", good ? "success" : "failure");
    armed.forEach(
        (id, one) -> {
          if (one.when.stream().anyMatch(test)) {
            fire(id, event);
          }
        });
  }

  private void arm(Automation automation, Caller caller) {
    Armed one = new Armed(automation.when(), caller.claim(CLAIM, List.of(automation.id())));
    disarm(automation.id());
    armed.put(automation.id(), one);
    for (When when : automation.when()) {
      if (when instanceof When.Every every) {
        long nanos = every.time().toNanos();
        one.timers.put(
            when,
            timer.scheduleAtFixedRate(
                () -> fire(automation.id(), when.json()), nanos, nanos, TimeUnit.NANOSECONDS));
      } else if (when instanceof When.At at) {
        await(automation.id(), one, at, clock.instant());
      }
    }
  }

  private void await(String id, Armed one, When.At at, Instant after) {
    Instant next = at.next(after);
    one.timers.put(
        at,
        timer.schedule(
            () -> {
              fire(id, at.json());
              if (armed.get(id) == one) {
                // Timers may be early by the clock, and the same time must not come twice.
                Instant now = clock.instant();
                await(id, one, at, now.isAfter(next) ? now : next);
              }
            },
            Duration.between(clock.instant(), next).toNanos(),
            TimeUnit.NANOSECONDS));
  }

  private void disarm(String id) {
    Armed one = armed.remove(id);
    if (one != null) {
      one.timers.values().forEach(each -> each.cancel(false));
    }
  }

  /** Starts it in the background, unless it runs or has gone. */
  private boolean fire(String id, ObjectNode event) {
    Armed one = armed.get(id);
    if (one == null) {
      return false;
    }
    if (!one.running.compareAndSet(false, true)) {
      one.missed.incrementAndGet();
      return false;
    }
    Future<?> unused = runs.submit(() -> run(id, one, event));
    return true;
  }

  private void run(String id, Armed one, ObjectNode event) {
    try {
      // Another process may have paused, deleted or taken it over.
      Optional<Automation> found = peek(id).filter(each -> each.owner().equals(self));
      if (found.isEmpty()) {
        disarm(id);
      } else if (!found.get().paused()) {
        Instant time = clock.instant();
        String outcome = outcome(found.get(), one.caller, event);
        long missed = one.missed.getAndSet(0);
        change(id, each -> each.withTally(each.tally().plus(time, outcome, missed)));
      }
    } finally {
      one.running.set(false);
    }
  }

  private String outcome(Automation automation, Caller caller, ObjectNode event) {
    if (caller.expiry().filter(end -> end.isBefore(clock.instant())).isPresent()) {
      return "not started: the time of whoever made it is over";
    }
    String outcome = "completed";
    try (McpClient client = clients.apply(caller)) {
      for (Automation.Action action : automation.then()) {
        ObjectNode arguments =
            JsonNodeFactory.instance.objectNode().put("workflowId", action.workflowId());
        arguments.set("params", action.params().deepCopy().set("event", event));
        ToolReply reply =
            client.tryTool(
                "workflow_execute", new JsonWriter().raw(JsonSlice.of(arguments.toString())), null);
        outcome = outcome(reply);
        if (!outcome.equals("completed")) {
          return outcome;
        }
      }
      return outcome;
    } catch (RpcErrorException | CancellationException e) {
      return "not executed: " + e.getMessage();
    }
  }

  private static String outcome(ToolReply reply) {
    ObjectNode said = Loose.object(reply.text()).orElseGet(JsonNodeFactory.instance::objectNode);
    return reply.isError()
        ? "not executed: " + said.path("error").asString(reply.text())
        : said.path("status").asString("completed");
  }

  private void change(String id, UnaryOperator<Automation> change) {
    store.transaction(
        () -> {
          peek(id).map(change).ifPresent(this::keep);
          return id;
        });
  }

  @Override
  public void close() {
    armed.clear();
    timer.shutdownNow();
    runs.shutdownNow();
  }
}
