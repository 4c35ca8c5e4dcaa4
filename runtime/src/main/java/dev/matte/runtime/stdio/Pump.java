package dev.matte.runtime.stdio;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Work;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Moves lines from a client to its connection and answers back.
 *
 * <h2>Who reads</h2>
 *
 * <p>A hand-over between threads costs more than most calls. So the thread that reads a line also
 * does the work it asks for, and answers of lines that arrived together leave in one write. Only
 * that thread, the leader, touches the lines. But no call may keep the next line waiting for long:
 * while the leader works, a {@link Watch} looks at it every millisecond, and when it finds the same
 * piece of work twice, takes over the lead: it reads on in a buffer of its own, and the former
 * leader leaves when its work is done. Work of a kind that was slow lately gets a thread of its own
 * at once.
 *
 * <h2>The turn</h2>
 *
 * <p>{@code turn} is even while the leader reads and odd while it works, and grows with every
 * change. Leader and watch both try to make an odd turn even; who succeeds leads from there on. All
 * fields that only a leader touches are published by it.
 */
final class Pump {

  /** How long work may go on when the client has closed its side. */
  private static final long GRACE_MILLIS = 5_000;

  /** How long cancelled work, and a client that does not read, are waited for after that. */
  private static final long LAST_MILLIS = 500;

  private final Lines lines;
  private final Outbox outbox;
  private final Connection connection;
  private final Executor executor;
  private final Watch watch = new Watch(this);
  private final Owed owed = new Owed();
  private final AtomicLong turn = new AtomicLong();
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Work current;

  Pump(Lines lines, Outbox outbox, Connection connection, Executor executor) {
    this.lines = lines;
    this.outbox = outbox;
    this.connection = connection;
    this.executor = executor;
  }

  /** Serves until the client is gone. */
  void serve() throws InterruptedException {
    lead();
    ended.await();
  }

  /** Reads lines and serves them, until the lead is taken away or the client is gone. */
  void lead() {
    JsonWriter answer = new JsonWriter();
    try {
      do {
        while (lines.next()) {
          answer.reset();
          if (!serveLine(answer)) {
            return;
          }
        }
        outbox.flush();
      } while (!outbox.broken() && lines.fill());
    } catch (IOException e) {
      // The way from the client broke down: as if it had closed it.
    }
    end();
  }

  /** Takes the lead away from a thread that is at the same work since a look before. */
  boolean takeLead(long seen) {
    if (!turn.compareAndSet(seen, seen + 1)) {
      return false;
    }
    owed.owe();
    lines.leaveBuffer();
    Work work = current;
    if (work != null) {
      work.register();
    }
    outbox.flush();
    return true;
  }

  long turn() {
    return turn.get();
  }

  boolean ended() {
    return ended.getCount() == 0;
  }

  /** Serves the present line; false if the lead was lost meanwhile. */
  private boolean serveLine(JsonWriter answer) {
    if (lines.tooLong()) {
      connection.refuseTooLong(answer);
      outbox.put(answer);
      return true;
    }
    Work work = connection.accept(lines.buffer(), lines.from(), lines.to(), answer);
    outbox.put(answer);
    if (work == null) {
      return true;
    }
    if (!work.slow()) {
      answer.reset();
      return work(work, answer);
    }
    for (Work each = work; each != null; each = each.next()) {
      handOver(each);
    }
    return true;
  }

  private boolean work(Work work, JsonWriter answer) {
    current = work;
    long mine = turn.get() + 1;
    turn.set(mine);
    watch.wake();
    work.run(answer);
    if (turn.compareAndSet(mine, mine + 1)) {
      // Left over from the author's code, it would disturb reading.
      Thread.interrupted();
      outbox.put(answer);
      return true;
    }
    outbox.send(answer);
    owed.pay();
    return false;
  }

  private void handOver(Work work) {
    work.detach();
    work.register();
    owed.owe();
    Errand errand = new Errand(work, outbox, owed);
    try {
      executor.execute(errand);
    } catch (RejectedExecutionException e) {
      Thread thread = new Thread(errand, "matte-call");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void end() {
    try {
      connection.inputEnded();
      boolean idle = connection.awaitIdle(GRACE_MILLIS);
      if (!idle) {
        connection.close();
        idle = connection.awaitIdle(LAST_MILLIS);
      }
      if (idle) {
        owed.awaitNone(GRACE_MILLIS);
      }
      if (!outbox.awaitEmpty(0)) {
        // On a thread of its own: it stays behind when the client never reads.
        Thread flusher = new Thread(new LastFlush(outbox), "matte-stdio-flush");
        flusher.setDaemon(true);
        flusher.start();
        outbox.awaitEmpty(LAST_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connection.close();
      ended.countDown();
      watch.rouse();
    }
  }

  /** Work on a thread of its own. */
  private record Errand(Work work, Outbox outbox, Owed owed) implements Runnable {
    @Override
    public void run() {
      try {
        JsonWriter answer = new JsonWriter();
        work.run(answer);
        outbox.send(answer);
      } finally {
        owed.pay();
      }
    }
  }

  /** The last write, which nobody waits for without limit. */
  private record LastFlush(Outbox outbox) implements Runnable {
    @Override
    public void run() {
      outbox.flush();
    }
  }
}
