package dev.matte.runtime.audit;

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
  private final AuditChain chain;
  private final Duration grace;
  private List<AuditLine> lines = List.of();
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
    this.chain = new AuditChain(head);
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
    if (lines.isEmpty()) {
      List<AuditEntry> taken = queue.take(MOST, settled ? Long.MAX_VALUE : REST);
      if (taken.isEmpty() && queue.done()) {
        return false;
      }
      lines = chained(taken);
    }
    try {
      if (lines.isEmpty()) {
        sink.settle();
        settled = true;
      } else {
        sink.write(lines);
        settled = false;
        head = new AuditHead(last().number(), last().hash());
      }
    } catch (Throwable e) {
      return goOn(e);
    }
    int count = lines.size();
    lines = List.of();
    works(count);
    return true;
  }

  private List<AuditLine> chained(List<AuditEntry> entries) {
    List<AuditLine> chained = new ArrayList<>(entries.size());
    for (AuditEntry entry : entries) {
      chained.add(chain.next(entry, chained.isEmpty() ? queue.takeLost() : 0));
    }
    return chained;
  }

  private AuditLine last() {
    return lines.get(lines.size() - 1);
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
