package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One connection, from handshake to end. Safe for use by many threads.
 *
 * <p>Specification: 2025-11-25, basic/lifecycle. Whatever revision the other side names is taken:
 * what is forwarded reads the same in all of them.
 */
final class Session {

  /** Writes the members of a request's {@code params}. */
  interface Params {
    /** Writes the members; the id of the request serves as its progress token. */
    void write(JsonWriter json, long id);
  }

  private final Conversation conversation;
  private final Link link;
  private Optional<JsonSlice> serverInfo = Optional.empty();
  private Capabilities capabilities = Capabilities.NONE;

  Session(Conversation conversation, Link link) {
    this.conversation = conversation;
    this.link = link;
  }

  /**
   * Shakes hands.
   *
   * @throws LegacyException if the other side does not answer
   * @throws RpcErrorException if it refuses
   */
  void greet(Duration timeout) {
    String version = Revision.V2024_11_05.date();
    try {
      version = readHello(hello(timeout)).orElse(version);
    } catch (RpcErrorException e) {
      if (e.code() != RpcErrors.METHOD_NOT_FOUND) {
        throw e;
      }
      // Knows no handshake; may know the rest.
    }
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("method").value("notifications/initialized").endObject();
    try {
      link.agree(version, Lines.one(json), timeout);
      if (capabilities.changes()) {
        link.listen();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
  }

  /**
   * Asks and waits for the answer.
   *
   * @param call hears of progress and log messages, and may cancel; {@code null} when nobody does
   * @throws SessionGone if the request was certainly not carried out because the session is over
   * @throws RpcErrorException if the answer is an error
   * @throws LegacyException if there is no answer
   * @throws CancellationException if the call was cancelled, or this thread interrupted
   */
  JsonSlice request(String method, Params params, @Nullable CallContext call, Duration timeout) {
    if (call != null || method.equals("tools/call")) {
      conversation.confide();
    }
    Pending pending = conversation.open(call, timeout);
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("id").value(pending.id()).name("method").value(method);
    json.name("params").beginObject();
    params.write(json, pending.id());
    json.endObject().endObject();
    if (call != null) {
      call.onCancel(() -> pending.fail(new CancellationException("the call was cancelled")));
    }
    boolean answered = false;
    try {
      link.ask(Lines.one(json), pending);
      JsonSlice result = pending.await();
      answered = true;
      return result;
    } catch (TimeoutException e) {
      cancel(pending, "no answer in time");
      throw silence(method, timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cancel(pending, "cancelled");
      throw new CancellationException("the call was cancelled");
    } catch (CancellationException e) {
      cancel(pending, "cancelled");
      throw e;
    } finally {
      conversation.close(pending);
      if (!answered) {
        link.abandon(pending);
      }
    }
  }

  /** What the server says it is: a JSON object with name and version. */
  Optional<JsonSlice> serverInfo() {
    return serverInfo;
  }

  /** What the server says it can do. */
  Capabilities capabilities() {
    return capabilities;
  }

  /** How many requests wait for answers. */
  int waiting() {
    return conversation.waiting();
  }

  boolean over() {
    return conversation.over();
  }

  /** Tells whether the session was of any use. */
  boolean answered() {
    return conversation.answered();
  }

  /** Gives back what a session that is over still holds. */
  void release() {
    if (!conversation.retired()) {
      link.close();
    }
  }

  void close() {
    link.close();
  }

  private LegacyException silence(String method, Duration timeout) {
    String trouble = conversation.trouble();
    return conversation.failure(
        "did not answer %s within %s%s"
            .formatted(
                method,
                timeout.toSeconds() >= 10 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms",
                trouble.isEmpty() ? "" : "; it " + trouble));
  }

  private void cancel(Pending pending, String reason) {
    // The specification forbids cancelling the handshake.
    if (pending.id() > 1 && !conversation.over()) {
      JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
      json.name("method").value("notifications/cancelled").name("params").beginObject();
      json.name("requestId").value(pending.id()).name("reason").value(reason);
      link.tell(Lines.one(json.endObject().endObject()));
    }
  }

  /** Names the newest revision, and the oldest to those who refuse what they do not know. */
  private JsonSlice hello(Duration timeout) {
    String newest = Revision.LATEST_LEGACY.date();
    try {
      return request("initialize", (json, id) -> writeHello(json, newest), null, timeout);
    } catch (RpcErrorException e) {
      if (e.code() != RpcErrors.INVALID_PARAMS) {
        throw e;
      }
      String oldest = Revision.V2024_11_05.date();
      return request("initialize", (json, id) -> writeHello(json, oldest), null, timeout);
    }
  }

  private static void writeHello(JsonWriter json, String version) {
    json.name("protocolVersion").value(version);
    json.name("capabilities").beginObject().endObject();
    json.name("clientInfo").beginObject().name("name").value("matte").name("version");
    json.value(version()).endObject();
  }

  private static String version() {
    return Optional.ofNullable(Session.class.getPackage().getImplementationVersion()).orElse("0");
  }

  /** Keeps what the server says it is, and answers with the revision it speaks. */
  private Optional<String> readHello(JsonSlice hello) {
    Optional<String> version = Optional.empty();
    JsonReader reader = hello.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return version;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      JsonToken token = reader.peek();
      if (member.equals("protocolVersion") && token == JsonToken.STRING) {
        version = Optional.of(reader.nextString());
      } else if (member.equals("serverInfo") && token == JsonToken.BEGIN_OBJECT) {
        serverInfo = Optional.of(reader.nextSlice());
      } else if (member.equals("capabilities")) {
        capabilities = Capabilities.read(reader.nextSlice());
      } else {
        reader.skipValue();
      }
    }
    return version;
  }
}
