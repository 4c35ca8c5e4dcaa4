package dev.matte.runtime.client;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Endpoint;
import dev.matte.runtime.transport.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client in the same process. A request is served on the calling thread; what the server asks
 * meanwhile is answered by the handlers it was built with, in the way of its revision. Safe for use
 * by many threads.
 *
 * <p>An error instead of a result is thrown as {@link RpcErrorException}; a tool that failed, or
 * that refused its arguments, as {@link ToolFailedException}.
 */
public final class McpClient implements AutoCloseable {

  /** More rounds than any tool needs: it asks the same again and again. */
  private static final int MOST_ROUNDS = 32;

  private final Revision revision;
  private final Handlers handlers;
  private final Requests requests;
  private final Consumer<JsonSlice> listener;
  private final Caller caller;
  private final Connection connection;
  private final List<JsonSlice> heard = new CopyOnWriteArrayList<>();
  private final AtomicLong ids = new AtomicLong();

  McpClient(
      Endpoint endpoint,
      Revision revision,
      Handlers handlers,
      LoggingLevel logLevel,
      Consumer<JsonSlice> listener,
      Caller caller) {
    this.revision = revision;
    this.caller = caller;
    this.handlers = handlers;
    this.listener = listener;
    this.requests = new Requests(revision, handlers, logLevel);
    this.connection = endpoint.connect(new Exchange(this, Optional.empty()));
    if (!revision.modern()) {
      request("initialize", requests.initialize());
      notification("notifications/initialized");
      request("logging/setLevel", "{\"level\":\"" + logLevel.wire() + "\"}");
    }
  }

  /** Who calls. */
  Caller caller() {
    return caller;
  }

  /** The revision that is spoken. */
  public Revision revision() {
    return revision;
  }

  /** All notifications so far, as they stood on the wire. */
  public List<JsonSlice> heard() {
    return List.copyOf(heard);
  }

  /** The params of all notifications of a method so far. */
  public List<JsonSlice> heard(String method) {
    return heard.stream()
        .map(Slices::members)
        .filter(message -> Slices.text(message.get("method")).equals(method))
        .map(message -> message.getOrDefault("params", Requests.NOTHING))
        .toList();
  }

  /**
   * Sends a request and waits for its result.
   *
   * @param params a JSON object; what the revision demands is added
   */
  public JsonSlice request(String method, String params) {
    return request(method, JsonSlice.of(params), Optional.empty());
  }

  /** Calls a tool. */
  public ToolReply callTool(String tool, String arguments) {
    return succeeded(tried(tool, JsonSlice.of(arguments), Optional.empty()));
  }

  /**
   * Calls a tool with the arguments that were written, on behalf of another call, which hears what
   * the tool reports and whose end cancels it.
   */
  public ToolReply callTool(String tool, JsonWriter arguments, @Nullable CallContext call) {
    return succeeded(tryTool(tool, arguments, call));
  }

  /** Calls a tool likewise; that it failed is no exception, but stands in its reply. */
  public ToolReply tryTool(String tool, JsonWriter arguments, @Nullable CallContext call) {
    return tried(tool, slice(arguments), Optional.ofNullable(call));
  }

  private ToolReply tried(String tool, JsonSlice arguments, Optional<CallContext> call) {
    JsonWriter params = new JsonWriter().beginObject();
    params.name("name").value(tool).name("arguments").raw(arguments).endObject();
    return new ToolReply(tool, called(slice(params), call));
  }

  private static ToolReply succeeded(ToolReply reply) {
    if (reply.isError()) {
      throw new ToolFailedException(reply);
    }
    return reply;
  }

  /** Reads a resource. */
  public ResourceReply readResource(String uri) {
    JsonWriter params = new JsonWriter().beginObject().name("uri").value(uri).endObject();
    JsonSlice result = request("resources/read", slice(params), Optional.empty());
    return new ResourceReply(
        uri,
        Slices.items(Slices.members(result).get("contents")).stream()
            .map(Blocks::contents)
            .toList());
  }

  /**
   * Reads a resource of a template.
   *
   * @param variables a JSON object
   */
  public ResourceReply readResource(String template, JsonWriter variables) {
    return readResource(UriTemplates.expand(template, slice(variables)));
  }

  /** Fills in a prompt; arguments are a JSON object of texts. */
  public PromptReply getPrompt(String prompt, JsonWriter arguments) {
    JsonWriter params = new JsonWriter().beginObject();
    params.name("name").value(prompt).name("arguments").raw(slice(arguments)).endObject();
    Map<String, JsonSlice> result =
        Slices.members(request("prompts/get", slice(params), Optional.empty()));
    return new PromptReply(
        new GetPromptResult(
            Optional.ofNullable(result.get("description")).map(Slices::text),
            Slices.items(result.get("messages")).stream().map(Blocks::message).toList()));
  }

  /**
   * Completes an argument of a prompt, or of a resource template.
   *
   * @param chosen arguments that were chosen already, a JSON object of texts
   */
  public List<String> complete(
      boolean ofPrompt, String name, String argument, String typed, JsonWriter chosen) {
    JsonWriter params = new JsonWriter().beginObject();
    params.name("ref").beginObject().name("type").value(ofPrompt ? "ref/prompt" : "ref/resource");
    params.name(ofPrompt ? "name" : "uri").value(name).endObject();
    params.name("argument").beginObject().name("name").value(argument);
    params.name("value").value(typed).endObject();
    if (revision.atLeast(Revision.V2025_06_18)) {
      params.name("context").beginObject().name("arguments").raw(slice(chosen)).endObject();
    }
    JsonSlice result = request("completion/complete", slice(params.endObject()), Optional.empty());
    JsonSlice completion = Slices.members(result).get("completion");
    return Slices.items(Slices.members(completion).get("values")).stream()
        .map(Slices::text)
        .toList();
  }

  /** Ends the connection, and cancels what is in flight. */
  @Override
  public void close() {
    connection.close();
  }

  /** Notes a notification. */
  void hear(JsonSlice message) {
    heard.add(message);
    listener.accept(message);
  }

  /** Answers a request of the server's. */
  void answer(JsonSlice id, Map<String, JsonSlice> message) {
    String method = Slices.text(message.get("method"));
    JsonSlice params = message.getOrDefault("params", Requests.NOTHING);
    JsonSlice result = method.equals("ping") ? Requests.NOTHING : handlers.answer(method, params);
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    post(json.name("id").raw(id).name("result").raw(result).endObject());
  }

  /** Before 2025-11-25 a refusal of arguments is an error; it is told as later ones are. */
  private JsonSlice called(JsonSlice params, Optional<CallContext> call) {
    try {
      return request("tools/call", params, call);
    } catch (RpcErrorException e) {
      String words = Objects.requireNonNullElse(e.getMessage(), "");
      if (e.code() != RpcError.INVALID_PARAMS || !ToolFailedException.isProblems(words)) {
        throw e;
      }
      JsonWriter json = new JsonWriter().beginObject().name("content").beginArray();
      json.beginObject().name("type").value("text").name("text").value(words).endObject();
      return slice(json.endArray().name("isError").value(true).endObject());
    }
  }

  private JsonSlice request(String method, JsonSlice params, Optional<CallContext> call) {
    JsonSlice result = exchange(method, params, Rounds.NONE, call);
    for (int round = 0; Rounds.asks(result); round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException("after " + round + " answers still asked for: " + result);
      }
      result = exchange(method, params, Rounds.answering(result, handlers), call);
    }
    return result;
  }

  private JsonSlice exchange(
      String method, JsonSlice params, Rounds rounds, Optional<CallContext> call) {
    long id = ids.incrementAndGet();
    byte[] message = requests.write(id, method, params, rounds);
    Exchange way = new Exchange(this, call);
    call.ifPresent(caller -> caller.onCancel(() -> cancel(id)));
    JsonWriter answer = new JsonWriter();
    Work work = connection.accept(message, 0, message.length, answer, way);
    for (Work each = work; each != null; each = each.next()) {
      each.register();
    }
    for (Work each = work; each != null; each = each.next()) {
      each.run(answer);
    }
    Map<String, JsonSlice> members = Slices.members(received(method, answer, way));
    JsonSlice result = members.get("result");
    if (result == null) {
      throw error(members.get("error"));
    }
    return result;
  }

  private static JsonSlice received(String method, JsonWriter answer, Exchange way) {
    return answer.size() > 0
        ? slice(answer)
        : way.late().orElseThrow(() -> new CancellationException(method + " was cancelled"));
  }

  private void cancel(long id) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("method").value("notifications/cancelled").name("params").beginObject();
    post(json.name("requestId").value(id).endObject().endObject());
  }

  private void notification(String method) {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    post(json.name("method").value(method).endObject());
  }

  private void post(JsonWriter message) {
    byte[] bytes = message.toByteArray();
    connection.accept(bytes, 0, bytes.length, new JsonWriter());
  }

  private static RpcErrorException error(@Nullable JsonSlice error) {
    Map<String, JsonSlice> members = Slices.members(error);
    int code = (int) Slices.number(members.get("code"), RpcError.INTERNAL);
    return new RpcErrorException(code, Slices.text(members.get("message")), members.get("data"));
  }

  private static JsonSlice slice(JsonWriter json) {
    byte[] bytes = json.toByteArray();
    return new JsonSlice(bytes, 0, bytes.length);
  }
}
