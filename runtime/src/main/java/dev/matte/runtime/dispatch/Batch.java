package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Outlet;
import dev.matte.runtime.transport.Work;
import org.jspecify.annotations.Nullable;

/**
 * Several messages in one array, which only revision 2025-03-26 knows, and their answers in one
 * array. Thread-safe: whoever ends last sends the answers.
 *
 * <p>Specification: 2025-03-26, basic, "Batching".
 */
final class Batch {

  private final JsonWriter answers = new JsonWriter().beginArray();
  private int pending = 1;

  private Batch() {}

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
    Batch batch = new Batch();
    Part first = null;
    JsonWriter own = new JsonWriter();
    while (reader.hasNext()) {
      JsonSlice element = reader.nextSlice();
      own.reset();
      Work work = batch.take(session, element, own, way);
      if (work != null) {
        batch.expectOne();
        first = new Part(batch, work, first);
      }
      batch.add(own);
    }
    batch.done(answer);
    return first;
  }

  private @Nullable Work take(Session session, JsonSlice element, JsonWriter own, Outlet way) {
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
      return null;
    }
    return session.take(message, own, way);
  }

  private synchronized void expectOne() {
    pending++;
  }

  private synchronized void add(JsonWriter own) {
    if (own.size() > 0) {
      answers.raw(new JsonSlice(own.buffer(), 0, own.size()));
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

  /** One request of a batch that calls an author's code. */
  private static final class Part implements Work {

    private final Batch batch;
    private final Work work;
    private final @Nullable Part next;

    Part(Batch batch, Work work, @Nullable Part next) {
      this.batch = batch;
      this.work = work;
      this.next = next;
    }

    @Override
    public void run(JsonWriter answer) {
      JsonWriter own = new JsonWriter();
      work.run(own);
      batch.add(own);
      batch.done(answer);
    }

    @Override
    public boolean slow() {
      // The answers wait for each other, so the reader must not wait for any.
      return true;
    }

    @Override
    public void register() {
      work.register();
    }

    @Override
    public void detach() {
      work.detach();
    }

    @Override
    public @Nullable Work next() {
      return next;
    }
  }
}
