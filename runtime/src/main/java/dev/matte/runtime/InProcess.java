package dev.matte.runtime;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Work;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A client in the same process: messages go in and come back as bytes, without a transport between.
 * A request is served on the calling thread. Safe for use by many threads; they share one
 * connection, so their ids must differ.
 */
public final class InProcess implements AutoCloseable {

  private static final JsonName PARAMS = JsonName.of("params");

  /** After so many rounds of questions a call is given up, and its last result shown. */
  private static final int MOST_ROUNDS = 100;

  private final Revision revision;
  private final Mailbox mailbox = new Mailbox(this::respond);
  private final Respondent respondent = new Respondent();
  private final Connection connection;
  private final AtomicLong ids = new AtomicLong();
  private boolean greeted;

  InProcess(Endpoint endpoint, Revision revision) {
    this.revision = revision;
    this.connection = endpoint.connect(mailbox);
  }

  /**
   * Connects a client to any endpoint, such as one that listens to what passes; {@code
   * McpHost.connect} is the usual way.
   */
  public static InProcess of(Endpoint endpoint, Revision revision) {
    return new InProcess(endpoint, revision);
  }

  /**
   * Hands each notification of the server to a listener, as JSON; without one they are dropped. The
   * answer that ends a subscription comes to it too, since nobody waits for that.
   */
  public InProcess onNotification(Consumer<String> listener) {
    mailbox.listener(listener);
    return this;
  }

  /** Calls as this caller from now on; as nobody known until then. */
  public InProcess as(Caller caller) {
    mailbox.caller(caller);
    return this;
  }

  /**
   * Answers forms and pages that the server wants shown; declares that capability. Before the first
   * call, as are the other two.
   *
   * @param handler from the question's {@code params} to an {@code ElicitResult}, both JSON; called
   *     on the thread that calls
   */
  public InProcess onElicitation(UnaryOperator<String> handler) {
    respondent.elicitation(handler);
    return this;
  }

  /**
   * Speaks for a model; declares that capability.
   *
   * @param handler from the question's {@code params} to a {@code CreateMessageResult}, both JSON
   */
  public InProcess onSampling(UnaryOperator<String> handler) {
    respondent.sampling(handler);
    return this;
  }

  /**
   * Tells the folders that the user works in; declares that capability.
   *
   * @param handler from the question's {@code params} to a {@code ListRootsResult}, both JSON
   */
  public InProcess onRoots(UnaryOperator<String> handler) {
    respondent.roots(handler);
    return this;
  }

  /**
   * Sends one message as it would stand on the wire.
   *
   * @return the answer; empty for a notification and for a request that was cancelled
   */
  public Optional<byte[]> request(byte[] message) {
    JsonWriter answer = new JsonWriter();
    Work work = connection.accept(message, 0, message.length, answer, mailbox.way());
    for (Work each = work; each != null; each = each.next()) {
      each.register();
    }
    for (Work each = work; each != null; each = each.next()) {
      each.run(answer);
    }
    return answer.size() > 0 ? Optional.of(answer.toByteArray()) : mailbox.late(message);
  }

  /** Sends one message as it would stand on the wire. */
  public Optional<String> request(String message) {
    return request(message.getBytes(StandardCharsets.UTF_8)).map(InProcess::text);
  }

  /**
   * Calls a tool, shaking hands before the first call if the revision asks for it, and answering
   * the server's questions by the handlers that were given.
   *
   * @param arguments the arguments, a JSON object
   * @return the result, a JSON object
   * @throws RequestFailedException if the call was answered with an error instead of a result
   */
  public String callTool(String tool, String arguments) {
    greet();
    String result = result(call(tool, arguments, null));
    for (int round = 0; revision.modern() && round < MOST_ROUNDS; round++) {
      JsonMembers members = JsonMembers.of(JsonSlice.of(result));
      if (!members.optionalText("resultType").equals(Optional.of("input_required"))) {
        return result;
      }
      result = result(call(tool, arguments, members));
    }
    return result;
  }

  /** A call, or a retry that answers what the server asked. */
  private JsonWriter call(String tool, String arguments, @Nullable JsonMembers asked) {
    JsonWriter json = begin("tools/call").name(PARAMS).beginObject();
    json.name("name").value(tool).name("arguments").raw(JsonSlice.of(arguments));
    if (asked != null) {
      respondent.writeResponses(json, asked);
    }
    if (revision.modern()) {
      writeClaim(json);
    }
    return json.endObject().endObject();
  }

  private void respond(JsonMembers question) {
    byte[] answer = respondent.answer(question);
    connection.accept(answer, 0, answer.length, new JsonWriter());
  }

  /** Cancels what this client has in flight. */
  @Override
  public void close() {
    connection.close();
  }

  private synchronized void greet() {
    if (greeted || revision.modern()) {
      return;
    }
    JsonWriter json = begin("initialize").name(PARAMS).beginObject();
    json.name("protocolVersion").value(revision.date());
    respondent.writeCapabilities(json.name("capabilities"));
    json.name("clientInfo").beginObject().name("name").value("in-process");
    json.name("version").value("1").endObject();
    result(json.endObject().endObject());
    request("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
    greeted = true;
  }

  private JsonWriter begin(String method) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    return json.name("id").value(ids.incrementAndGet()).name("method").value(method);
  }

  private void writeClaim(JsonWriter json) {
    json.name("_meta").beginObject();
    json.name("io.modelcontextprotocol/protocolVersion").value(revision.date());
    respondent.writeCapabilities(json.name("io.modelcontextprotocol/clientCapabilities"));
    json.endObject();
  }

  private String result(JsonWriter request) {
    byte[] answer =
        request(request.toByteArray())
            .orElseThrow(() -> new IllegalStateException("the request was cancelled"));
    JsonReader reader = JsonSlice.of(answer, 0, answer.length).reader();
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      if (member.equals("result")) {
        return reader.nextSlice().toString();
      }
      if (member.equals("error")) {
        throw failure(reader);
      }
      reader.skipValue();
    }
    throw new IllegalStateException("the answer has neither result nor error");
  }

  private static RequestFailedException failure(JsonReader reader) {
    long code = 0;
    @Nullable String message = null;
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      if (member.equals("code")) {
        code = reader.nextLong();
      } else if (member.equals("message")) {
        message = reader.nextString();
      } else {
        reader.skipValue();
      }
    }
    return new RequestFailedException(Math.toIntExact(code), message == null ? "" : message);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
