package dev.matte.runtime.client;

import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.transport.Endpoint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Describes a client: the revision it speaks and what it can do. Not thread-safe. */
public final class McpClientBuilder {

  private final Endpoint endpoint;
  private final Map<String, Function<JsonSlice, String>> handlers = new HashMap<>();
  private final Map<String, String> capabilities = new LinkedHashMap<>();
  private Revision revision = Revision.V2026_07_28;
  private LoggingLevel logLevel = LoggingLevel.DEBUG;
  private Consumer<JsonSlice> listener = message -> {};
  private Caller caller = Caller.ANONYMOUS;

  /** Starts describing a client of a host; {@code McpHost.client()} is the way to it. */
  public McpClientBuilder(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Speaks this revision; the newest unless told otherwise. */
  public McpClientBuilder revision(Revision revision) {
    this.revision = revision;
    return this;
  }

  /**
   * Answers {@code elicitation/create}.
   *
   * @param handler the request's params to its result, such as {@code
   *     {"action":"accept","content":{"name":"Ada"}}}
   */
  public McpClientBuilder elicitation(Function<JsonSlice, String> handler) {
    handlers.put("elicitation/create", handler);
    // Revisions before 2025-11-25 know forms only, and take the members for nothing.
    return capability("elicitation", "{\"form\":{},\"url\":{}}");
  }

  /**
   * Answers {@code sampling/createMessage}.
   *
   * @param handler the request's params to its result
   */
  public McpClientBuilder sampling(Function<JsonSlice, String> handler) {
    handlers.put("sampling/createMessage", handler);
    return capability("sampling", "{}");
  }

  /** Answers {@code sampling/createMessage} with these words, whatever the question. */
  public McpClientBuilder sampling(String words) {
    String result =
        new JsonWriter()
            .beginObject()
            .name("role")
            .value("assistant")
            .name("content")
            .beginObject()
            .name("type")
            .value("text")
            .name("text")
            .value(words)
            .endObject()
            .name("model")
            .value("in-memory")
            .endObject()
            .toString();
    return sampling(params -> result);
  }

  /** Answers {@code roots/list} with these URIs. */
  public McpClientBuilder roots(String... uris) {
    JsonWriter json = new JsonWriter().beginObject().name("roots").beginArray();
    for (String uri : uris) {
      json.beginObject().name("uri").value(uri).endObject();
    }
    String result = json.endArray().endObject().toString();
    handlers.put("roots/list", params -> result);
    return capability("roots", "{}");
  }

  /**
   * Says that the client can do something, in the place of what was said of it before.
   *
   * @param settings a JSON object
   */
  public McpClientBuilder capability(String name, String settings) {
    capabilities.put(name, settings);
    return this;
  }

  /** Wants log messages from this level on; all of them unless told otherwise. */
  public McpClientBuilder logLevel(LoggingLevel level) {
    this.logLevel = level;
    return this;
  }

  /** Hands each notification to a listener, on the thread that sends it. */
  public McpClientBuilder onNotification(Consumer<JsonSlice> listener) {
    this.listener = listener;
    return this;
  }

  /** Calls as this caller; as nobody known unless told otherwise. */
  public McpClientBuilder caller(Caller caller) {
    this.caller = caller;
    return this;
  }

  /** Connects, shaking hands if the revision has it. */
  public McpClient connect() {
    return new McpClient(
        endpoint,
        revision,
        new Handlers(handlers, new LinkedHashMap<>(capabilities)),
        logLevel,
        listener,
        caller);
  }
}
