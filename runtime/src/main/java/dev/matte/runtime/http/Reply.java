package dev.matte.runtime.http;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.transport.Outlet;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request that was posted, of a form that is chosen late: as long as there is
 * nothing but the answer it can be one JSON object, whose status says something too; the first
 * message before it makes it a stream (HTTP-20).
 *
 * <p>Thread-safe. Who sends the last word is settled by one atomic flag; the lock keeps what is
 * sent in order and may be held while a client does not read. So the last word of others than the
 * thread that works, who must not wait, is handed to a thread of its own.
 *
 * <p>A request that its client cancels gets no answer; its HTTP request must have one. It is 202
 * without a body, as for a notification, or the stream ends.
 */
final class Reply implements Outlet, Sink {

  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int UNAVAILABLE = 503;

  private final Visit visit;
  private final Accepted accepted;
  private final Streams streams;
  private final Executor executor;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean settled = new AtomicBoolean();
  private final Pending pending;
  private @Nullable EventStream stream;
  private int parts = 1;
  private boolean held;
  private volatile @Nullable Runnable cancel;
  private volatile @Nullable Runnable ending;

  /**
   * An answer that is due.
   *
   * @param streams opens the stream if it comes to that
   * @param executor runs what must not keep its caller waiting
   * @param pending where the reply takes itself out when it is given
   */
  Reply(Visit visit, Accepted accepted, Streams streams, Executor executor, Pending pending) {
    this.visit = visit;
    this.accepted = accepted;
    this.streams = streams;
    this.executor = executor;
    this.pending = pending;
  }

  /** Says that one more work may write the answer, before any has run. */
  void expectOneMore() {
    parts++;
  }

  @Override
  public void send(byte[] message, int from, int to) {
    lock.lock();
    try {
      if (!settled.get() && accepted.stream()) {
        stream().send(message, from, to);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void answer(byte[] message, int from, int to) {
    if (settle()) {
      byte[] copy = Arrays.copyOfRange(message, from, to);
      Errand.start(executor, () -> write(OK, Heads.JSON, copy, 0, copy.length));
    }
  }

  @Override
  public boolean hold(Runnable gone) {
    lock.lock();
    try {
      // Its answer ends it: SUB-7.
      stream().whenIdle(this::wind);
      stream().until(visit.caller().expiry(), this::wind);
      held = true;
    } finally {
      lock.unlock();
    }
    outlive(gone);
    return true;
  }

  /**
   * Lets the reply be due beyond this moment.
   *
   * @param gone what to do when the client is gone, or the server stops, before the answer
   */
  void outlive(Runnable gone) {
    cancel = gone;
    pending.add(this);
    visit.exchange().onGone(this::abandon);
  }

  /** The same for a request that goes on when its client is gone: LHTTP-19. */
  void outlive() {
    pending.add(this);
  }

  private void abandon() {
    Runnable present = cancel;
    if (present != null) {
      present.run();
    }
    dropped();
  }

  /** Whether the answer comes later, from nobody's work. */
  boolean held() {
    lock.lock();
    try {
      return held;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void dropped() {
    end(ACCEPTED);
  }

  @Override
  public void pause(long retryMillis) {
    lock.lock();
    try {
      if (!settled.get() && accepted.stream() && streams.resumable()) {
        stream().pause(retryMillis);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Caller caller() {
    return visit.caller();
  }

  @Override
  public boolean hasStatus() {
    lock.lock();
    try {
      return stream == null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable String obstacle() {
    return accepted.stream()
        ? null
        : "a client is asked on a stream: expected the header Accept to name text/event-stream";
  }

  @Override
  public boolean handshakes() {
    return streams.handshakes();
  }

  @Override
  public @Nullable String header(String name) {
    return visit.request().header(name);
  }

  @Override
  public @Nullable String sessionId() {
    return streams.id();
  }

  /** Sets what makes the answer come of a reply that is held. */
  void windBy(Runnable ending) {
    this.ending = ending;
  }

  /** Makes the answer come, where nobody works for it. */
  void wind() {
    Runnable present = ending;
    if (present != null) {
      present.run();
    }
  }

  /** Gives the request up because the server stops. */
  void stop() {
    end(UNAVAILABLE);
    Runnable present = cancel;
    if (present != null) {
      present.run();
    }
  }

  @Override
  public void finish(int status, @Nullable Refusal refusal, JsonWriter answer) {
    if (answer.size() > 0) {
      if (settle()) {
        String[] fields = refusal == null ? Heads.JSON : visit.challenges().fields(refusal);
        write(status, fields, answer.buffer(), 0, answer.size());
      }
    } else if (lastPart() && settle()) {
      endNow(ACCEPTED);
    }
  }

  /** Whether no other work is left that may write the answer. */
  private boolean lastPart() {
    lock.lock();
    try {
      parts--;
      return parts == 0;
    } finally {
      lock.unlock();
    }
  }

  private boolean settle() {
    return settled.compareAndSet(false, true);
  }

  private void write(int status, String[] fields, byte[] answer, int from, int to) {
    lock.lock();
    try {
      // What the status says besides needs one object, whatever the client prefers: HTTP-6.
      if (stream == null && (accepted.json() || status != OK)) {
        visit.exchange().respond(status, visit.fields(fields), answer, from, to);
      } else {
        EventStream last = stream();
        last.send(answer, from, to);
        last.end();
      }
    } finally {
      lock.unlock();
      pending.remove(this);
    }
  }

  private void end(int status) {
    if (settle()) {
      Errand.start(executor, () -> endNow(status));
    }
  }

  private void endNow(int status) {
    lock.lock();
    try {
      if (stream == null) {
        visit.respond(status, Heads.NONE);
      } else {
        stream.end();
      }
    } finally {
      lock.unlock();
      pending.remove(this);
    }
  }

  private EventStream stream() {
    EventStream present = stream;
    if (present == null) {
      present = streams.open(visit);
      stream = present;
    }
    return present;
  }

  /** Opens streams. */
  interface Streams {
    /** Begins a stream as the answer to a request. */
    EventStream open(Visit visit);

    /** Whether a client may come back to such a stream. */
    boolean resumable();

    /** Whether sessions are served at the endpoint they belong to. */
    boolean handshakes();

    /** The id of the session they belong to; {@code null} where there is none. */
    @Nullable String id();
  }
}
