package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Outlet;
import dev.matte.runtime.transport.Work;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Several messages in one array, which only revision 2025-03-26 knows, and their answers in one
 * array. Thread-safe: whoever ends last sends the answers.
 *
 * <p>Specification: 2025-03-26, basic, "Batching".
 */
final class Batch {

  private final Outlet way;
  private final JsonWriter answers = new JsonWriter().beginArray();
  private int pending = 1;

  private Batch(Outlet way) {
    this.way = way;
  }

  /** Accepts an array. */
  static @Nullable Work accept(
      Session session, byte[] bytes, int from, int to, JsonWriter answer, Outlet way) {
    JsonReader.check(bytes, from, to, session.host().limits().json());
    JsonReader reader = new JsonReader(bytes, from, to, session.host().limits().json());
    reader.beginArray();
    if (session.negotiated() != Revision.V2025_03_26) {
      session.refuse(
          answer, RpcError.INVALID_REQUEST, "only revision 2025-03-26 takes several messages");
      return null;
    }
    if (!reader.hasNext()) {
      session.refuse(answer, RpcError.INVALID_REQUEST, "an array of messages has at least one");
      return null;
    }
    Batch batch = new Batch(way);
    Part first = null;
    JsonWriter own = new JsonWriter();
    while (reader.hasNext()) {
      JsonSlice element = reader.nextSlice();
      own.reset();
      Part part = new Part(batch, first);
      if (part.take(session, element, own)) {
        batch.expectOne();
        first = part;
      }
      batch.add(own.buffer(), 0, own.size());
    }
    batch.done(answer);
    return first;
  }

  private synchronized void expectOne() {
    pending++;
  }

  private synchronized void add(byte[] answer, int from, int to) {
    if (to > from) {
      answers.raw(new JsonSlice(answer, from, to));
    }
  }

  /** Counts one part as done; the last one finds all answers in its writer. */
  private synchronized void done(JsonWriter answer) {
    pending--;
    if (pending == 0 && answers.size() > 1) {
      answers.endArray();
      answer.append(answers.buffer(), 0, answers.size());
    }
  }

  private synchronized boolean ended() {
    return pending == 0;
  }

  /**
   * One request of a batch that calls an author's code. It is done once: when its work has run, or
   * before, when it was cancelled or its time was over.
   */
  private static final class Part implements Work, Outlet {

    private final Batch batch;
    private final @Nullable Part next;
    private final AtomicBoolean done = new AtomicBoolean();
    private @Nullable Work work;

    Part(Batch batch, @Nullable Part next) {
      this.batch = batch;
      this.next = next;
    }

    /** Accepts the message; whether there is work to do for it. */
    boolean take(Session session, JsonSlice element, JsonWriter own) {
      Message message =
          Message.read(element.bytes(), element.from(), element.to(), session.host().grammar());
      boolean alone =
          Method.at(message.method()) == Method.INITIALIZE
              || RequestMeta.of(message.param(Params.META)).protocolVersion() != null;
      if (message.kind() == Message.Kind.REQUEST && alone) {
        JsonSlice id = message.id();
        if (id != null) {
          Answers.error(
              own, id, new RpcError(RpcError.INVALID_REQUEST, "this request has to stand alone"));
        }
        return false;
      }
      work = session.take(message, own, this);
      return work != null;
    }

    @Override
    public void run(JsonWriter answer) {
      JsonWriter own = new JsonWriter();
      work().run(own);
      if (done.compareAndSet(false, true)) {
        batch.add(own.buffer(), 0, own.size());
        batch.done(answer);
      }
    }

    @Override
    public void send(byte[] message, int from, int to) {
      batch.way.send(message, from, to);
    }

    @Override
    public void answer(byte[] message, int from, int to) {
      end(message, from, to);
    }

    @Override
    public void dropped() {
      end(new byte[0], 0, 0);
    }

    @Override
    public Caller caller() {
      return batch.way.caller();
    }

    @Override
    public @Nullable String header(String name) {
      return batch.way.header(name);
    }

    @Override
    public @Nullable String sessionId() {
      return batch.way.sessionId();
    }

    /** Ends the part before its work does; the last one sends what there is. */
    private void end(byte[] message, int from, int to) {
      if (done.compareAndSet(false, true)) {
        JsonWriter all = new JsonWriter();
        batch.add(message, from, to);
        batch.done(all);
        if (all.size() > 0) {
          batch.way.answer(all.buffer(), 0, all.size());
        } else if (batch.ended()) {
          batch.way.dropped();
        }
      }
    }

    @Override
    public boolean slow() {
      // The answers wait for each other, so the reader must not wait for any.
      return true;
    }

    @Override
    public void register() {
      work().register();
    }

    @Override
    public void detach() {
      work().detach();
    }

    @Override
    public @Nullable Work next() {
      return next;
    }

    private Work work() {
      return Objects.requireNonNull(work, "only a part with work is run");
    }
  }
}
