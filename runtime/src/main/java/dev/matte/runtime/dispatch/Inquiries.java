package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RequestId;
import dev.matte.runtime.transport.Outlet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The requests that a server sent to one client and that wait for their answers, by ids of our own.
 * Thread-safe.
 */
final class Inquiries {

  private static final byte[] CANCELLED =
      "notifications/cancelled".getBytes(StandardCharsets.US_ASCII);

  private final Map<RequestId, Inquiry> waiting = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();

  /**
   * Sends a request.
   *
   * @param params writes the {@code params}, a JSON object
   * @throws AskException if it would not reach the client
   */
  Inquiry send(String method, Consumer<JsonWriter> params, Outlet way) {
    String obstacle = way.obstacle();
    if (obstacle != null) {
      throw new AskException(obstacle);
    }
    long id = ids.incrementAndGet();
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").value(id).name("method").value(method).name("params");
    params.accept(json);
    json.endObject();
    Inquiry inquiry = new Inquiry(new RequestId(Long.toString(id)), way);
    // Before it is sent: the answer may be here before the sending returns.
    waiting.put(inquiry.id(), inquiry);
    way.send(json.buffer(), 0, json.size());
    return inquiry;
  }

  /** Takes a client's answer; one that nobody waits for is passed over. */
  void answer(Message message) {
    JsonSlice id = message.id();
    Inquiry inquiry = id == null ? null : waiting.remove(RequestId.of(id));
    if (inquiry == null) {
      return;
    }
    JsonSlice result = message.result();
    if (result != null) {
      inquiry.succeed(result.detached());
    } else {
      inquiry.fail(new AskException("the client refused: " + words(message.error())));
    }
  }

  /** Gives up waiting and tells the client; does nothing when the answer was there. */
  void withdraw(Inquiry inquiry, AskException reason) {
    if (!waiting.remove(inquiry.id(), inquiry)) {
      return;
    }
    JsonWriter json = new JsonWriter();
    Answers.beginNotification(json, CANCELLED);
    json.beginObject().name("requestId").value(Long.parseLong(inquiry.id().text()));
    json.name("reason").value(reason.getMessage()).endObject().endObject();
    inquiry.way().send(json.buffer(), 0, json.size());
    inquiry.fail(reason);
  }

  /** Ends all waiting, since no answer can come any more. */
  void failAll(String reason) {
    for (Inquiry each : new ArrayList<>(waiting.values())) {
      if (waiting.remove(each.id(), each)) {
        each.fail(new AskException(reason));
      }
    }
  }

  private static String words(@Nullable JsonSlice error) {
    String message = error == null ? null : Params.member(error, "message");
    return message == null ? "with an error" : message;
  }
}
