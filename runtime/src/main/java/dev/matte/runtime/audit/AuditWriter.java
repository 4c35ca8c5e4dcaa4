package dev.matte.runtime.audit;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes what waits, chains it and brings it to the sink, on a thread of its own. */
final class AuditWriter implements Runnable {

  /** How many records go to the sink at once. */
  private static final int MOST = 256;

  private static final long REST = TimeUnit.SECONDS.toNanos(1);
  private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);

  private final AuditQueue queue;
  private final AuditSink sink;
  private final Duration grace;
  private List<AuditEntry> batch = List.of();
  private List<AuditLine> lines = List.of();
  private long missing;
  private boolean settled = true;
  private long pause = FIRST_PAUSE;
  private long end;
  private volatile AuditHead head;
  private volatile @Nullable Throwable failure;

  /**
   * A writer that goes on where a chain ends.
   *
   * @param grace how long a sink that fails is tried again once the trail has ended
   */
  AuditWriter(AuditQueue queue, AuditSink sink, AuditHead head, Duration grace) {
    this.queue = queue;
    this.sink = sink;
    this.head = head;
    this.grace = grace;
  }

  /** The last record that the sink has. */
  AuditHead head() {
    return head;
  }

  /** Why the sink failed; {@code null} when it works. */
  @Nullable Throwable failure() {
    return failure;
  }

  @Override
  public void run() {
    boolean going = true;
    while (going) {
      try {
        going = step();
      } catch (InterruptedException e) {
        // Nobody but a sink's own code can mean this thread, and records still wait.
      }
    }
    try {
      sink.close();
    } catch (Throwable e) {
      failure = e;
    }
  }

  /** Brings one batch to the sink, or tries to; false when that was the last. */
  private boolean step() throws InterruptedException {
    if (batch.isEmpty()) {
      batch = queue.take(MOST, settled ? Long.MAX_VALUE : REST);
      if (batch.isEmpty() && queue.done()) {
        return false;
      }
      missing = batch.isEmpty() ? 0 : queue.takeLost();
    }
    try {
      if (batch.isEmpty()) {
        sink.settle();
        settled = true;
      } else {
        write();
      }
    } catch (Throwable e) {
      return goOn(e);
    }
    int count = batch.size();
    batch = List.of();
    lines = List.of();
    works(count);
    return true;
  }

  private void write() throws IOException {
    if (lines.isEmpty()) {
      lines = chained();
    }
    sink.write(lines);
    settled = false;
    AuditLine last = lines.get(lines.size() - 1);
    head = new AuditHead(last.number(), last.hash());
  }

  /** The lines of the batch, which are the same however often they are tried. */
  private List<AuditLine> chained() {
    AuditChain chain = new AuditChain(head);
    List<AuditLine> chained = new ArrayList<>(batch.size());
    for (AuditEntry entry : batch) {
      chained.add(chain.next(entry, chained.isEmpty() ? missing : 0));
    }
    return chained;
  }

  private void works(int written) {
    queue.written(written);
    pause = FIRST_PAUSE;
    if (failure != null) {
      failure = null;
      log(Level.WARNING, "calls are recorded again", null);
    }
  }

  /** Waits before the next try; false when there is no time for one. */
  private boolean goOn(Throwable e) throws InterruptedException {
    if (failure == null) {
      log(Level.ERROR, "calls cannot be recorded", e);
    }
    failure = e;
    if (queue.closed()) {
      long now = System.nanoTime();
      end = end == 0 ? now + grace.toNanos() : end;
      if (now - end >= 0) {
        return false;
      }
    }
    long wait = pause;
    pause = Math.min(2 * pause, LONGEST_PAUSE);
    queue.failed(wait);
    return true;
  }

  private static void log(Level level, String text, @Nullable Throwable e) {
    System.getLogger("dev.matte.runtime").log(level, text, e);
  }
}
