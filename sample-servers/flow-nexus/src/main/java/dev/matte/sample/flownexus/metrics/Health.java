package dev.matte.sample.flownexus.metrics;

import dev.matte.runtime.binding.CallContext;
import dev.matte.sample.flownexus.sandbox.Isolation;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The system tools: looks at what the server stands on. Thread-safe. */
public final class Health implements SystemTools {
  private static final long LEAST_BYTES = 100L << 20;

  private final Store store;
  private final Path folder;
  private final Isolation isolation;
  private final IntSupplier waiting;
  private final boolean legacy;
  private final Trail trail;
  private final Instant since;

  /**
   * Looks at a server that has just been started.
   *
   * @param folder a folder where everything is kept
   * @param waiting how many workflows wait
   * @param legacy whether an old server is configured
   */
  public Health(
      Store store,
      Path folder,
      Isolation isolation,
      IntSupplier waiting,
      boolean legacy,
      Trail trail,
      InstantSource clock) {
    this.store = store;
    this.folder = folder;
    this.isolation = isolation;
    this.waiting = waiting;
    this.legacy = legacy;
    this.trail = trail;
    this.since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public HealthReport systemHealth(CallContext call) {
    long from = System.nanoTime();
    var unused = store.first("SELECT count(*) FROM accounts", row -> row.getInt(1));
    double millis = Math.round((System.nanoTime() - from) / 1_000.0) / 1_000.0;
    long free = free();
    boolean good = isolation.missing().isEmpty() && free >= LEAST_BYTES;
    return new HealthReport(
        good ? "ok" : "degraded",
        since,
        millis,
        free,
        isolation.missing(),
        waiting.getAsInt(),
        legacy);
  }

  private long free() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LogReport auditLog(@Nullable String userId, int limit, CallContext call) {
    return new LogReport(
        trail.latest(userId, limit).stream()
            .map(
                event ->
                    new LogEntry(
                        event.number(),
                        event.at(),
                        event.owner(),
                        event.kind(),
                        event.subject(),
                        event.detail()))
            .toList());
  }
}
