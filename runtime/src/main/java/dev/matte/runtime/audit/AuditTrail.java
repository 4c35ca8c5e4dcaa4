package dev.matte.runtime.audit;

import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.Watcher;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Records every call that ended and every refusal, each once, in a chain: a record holds the hash
 * of the one before it, so that none can be changed, taken out, put in or moved without {@link
 * AuditVerifier} noticing.
 *
 * <p>A record tells when, who (the caller's id and tenant), what (kind, tool or URI, the hash of
 * the tool's contract), a digest of the arguments, whether it was let in, how it ended, how long it
 * took and the request's id. No argument and no result is recorded. The digest is HMAC-SHA-256 of
 * the {@linkplain dev.matte.runtime.json.CanonicalJson canonical} arguments, their sensitive parts
 * masked, under the trail's key: one that was given, or a random one, with which digests of one
 * process can be compared with each other and with no others.
 *
 * <p>A trail is a guard as well as a watcher, since its {@link AuditPolicy} may keep calls from
 * beginning: {@code McpHostBuilder.audit} adds it as both. Safe for use by many threads, and by
 * several hosts.
 */
public final class AuditTrail implements Watcher, Guard, AutoCloseable {

  private static final Duration HANGING = Duration.ofSeconds(5);

  private final AuditQueue queue;
  private final AuditWriter writer;
  private final Thread thread;
  private final Clock clock;
  private final ArgumentDigest digest;
  private final AuditPolicy policy;
  private final Duration grace;
  private final Pass room = new Room();
  private final Thread atExit = new Thread(this::closeAtExit, "matte-audit-exit");

  AuditTrail(
      AuditSink sink,
      AuditSink.Opening opening,
      AuditPolicy policy,
      int capacity,
      Clock clock,
      ArgumentDigest digest,
      Duration grace) {
    this.queue = new AuditQueue(policy, capacity);
    this.writer = new AuditWriter(queue, sink, opening.head(), grace);
    this.thread = new Thread(writer, "matte-audit");
    this.clock = clock;
    this.digest = digest;
    this.policy = policy;
    this.grace = grace;
  }

  /**
   * Starts describing a trail.
   *
   * @param sink what keeps the records, of which this trail takes possession
   * @param policy what happens to calls that cannot be recorded
   */
  public static AuditTrailBuilder builder(AuditSink sink, AuditPolicy policy) {
    return new AuditTrailBuilder(sink, policy);
  }

  /** Begins to write. */
  AuditTrail start(String torn) {
    if (!torn.isEmpty()) {
      queue.addOwn(AuditEntry.own(clock.instant(), AuditEntry.TORN, torn));
    }
    String key = "arguments under key " + digest.keyId();
    queue.addOwn(AuditEntry.own(clock.instant(), AuditEntry.START, key));
    Runtime.getRuntime().addShutdownHook(atExit);
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  @Override
  public Pass enter(Operation operation) {
    queue.enter();
    return room;
  }

  @Override
  public boolean blocking() {
    return policy == AuditPolicy.BLOCK;
  }

  @Override
  public void ended(Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos) {
    AuditEntry entry;
    try {
      entry = entry(operation, outcome, refusal, nanos);
    } catch (RuntimeException | Error e) {
      queue.lose(1);
      throw e;
    }
    add(entry, outcome != Outcome.REFUSED);
  }

  @Override
  public void turnedAway(Refusal refusal, String way) {
    add(AuditEntry.door(clock.instant(), way, decision(refusal)), false);
  }

  /** The last record that the sink has: to be kept elsewhere, now and then. */
  public AuditHead head() {
    return writer.head();
  }

  /** How many records were lost since the trail was started. */
  public long lost() {
    return queue.lostInAll();
  }

  /**
   * Records that the trail ends, writes what waits and closes the sink. Calls that end later are
   * not recorded, so hosts are to be stopped before.
   *
   * @throws IOException if not everything could be written before the grace was over
   */
  @Override
  public void close() throws IOException {
    if (queue.close(AuditEntry.own(clock.instant(), AuditEntry.STOP, ""))) {
      forgetExit();
    }
    join();
    int unwritten = queue.unwritten();
    if (unwritten > 0) {
      throw new IOException(unwritten + " audit records could not be written", writer.failure());
    }
    if (writer.failure() != null) {
      throw new IOException("the audit trail could not be closed", writer.failure());
    }
  }

  private AuditEntry entry(
      Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos) {
    return new AuditEntry(
        clock.instant(),
        operation.caller().id(),
        operation.caller().tenant(),
        operation.kind().name().toLowerCase(Locale.ROOT),
        operation.name(),
        operation.contract(),
        arguments(operation),
        refusal.isPresent() ? decision(refusal.get()) : "admitted",
        outcome.name().toLowerCase(Locale.ROOT),
        nanos / 1_000,
        operation.requestId(),
        "");
  }

  /** The digest; empty for arguments that are none, of a call that was refused unread. */
  private String arguments(Operation operation) {
    try {
      return digest.of(operation);
    } catch (RuntimeException e) {
      return "";
    }
  }

  private void add(AuditEntry entry, boolean owed) {
    if (!queue.add(entry, owed)) {
      System.getLogger("dev.matte.runtime")
          .log(Level.ERROR, "a call was not recorded, as the audit trail has been closed");
    }
  }

  private static String decision(Refusal refusal) {
    if (refusal instanceof Refusal.Unauthenticated) {
      return "unauthenticated";
    }
    if (refusal instanceof Refusal.Malformed) {
      return "malformed";
    }
    if (refusal instanceof Refusal.Forbidden) {
      return "forbidden";
    }
    return refusal instanceof Refusal.TooMany ? "too_many" : "unavailable";
  }

  private void join() {
    boolean interrupted = false;
    // A sink that fails gets the grace, and one that hangs is given up after that.
    long end = System.nanoTime() + grace.plus(HANGING).toNanos();
    long left = end - System.nanoTime();
    while (thread.isAlive() && left > 0) {
      try {
        thread.join(left / 1_000_000 + 1);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      left = end - System.nanoTime();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeAtExit() {
    try {
      queue.awaitIdle(grace.toNanos());
      close();
    } catch (IOException | InterruptedException e) {
      System.getLogger("dev.matte.runtime").log(Level.ERROR, "the audit trail has no end", e);
    }
  }

  private void forgetExit() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }

  /** Gives back what a call took. */
  private final class Room implements Pass {
    @Override
    public void leave(Outcome outcome) {
      queue.leave();
    }
  }
}
