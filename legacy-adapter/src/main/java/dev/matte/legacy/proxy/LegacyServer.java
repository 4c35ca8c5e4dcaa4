package dev.matte.legacy.proxy;

import dev.matte.legacy.mount.Passage;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A legacy server that runs: a child process on standard streams, or an HTTP endpoint.
 *
 * <p>Connects in the background and, when the connection is lost, again with the next call; after
 * failures in a row it waits longer each time. Calls run side by side. Safe for use by many
 * threads.
 */
public final class LegacyServer implements AutoCloseable {

  private final String label;
  private final LegacyOptions options;
  private final News news = new News();
  private final Pool pool;
  private final Runnable closing;
  private final @Nullable Thread onExit;

  private LegacyServer(
      String label,
      LegacyOptions options,
      boolean process,
      Function<Conversation, Session> opener,
      Runnable closing) {
    this.label = label;
    this.options = options;
    this.pool = new Pool(label, options, opener, news);
    this.closing = closing;
    // Some servers outlive the end of their input; they must not outlive this process as well.
    this.onExit = process ? new Thread(this::shut, "matte-legacy-exit") : null;
  }

  /** Starts a program that speaks MCP on its standard streams. */
  public static LegacyServer start(List<String> command) {
    return start(command, LegacyOptions.DEFAULT);
  }

  /** Starts a program that speaks MCP on its standard streams. */
  public static LegacyServer start(List<String> command, LegacyOptions options) {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("a command is a program and its arguments, found nothing");
    }
    List<String> words = List.copyOf(command);
    String label = options.name().orElseGet(() -> Environment.label(words));
    Eras eras = new Eras(options);
    return new LegacyServer(
            label,
            options,
            true,
            conversation -> Openings.process(words, options, eras, conversation),
            () -> {})
        .begin();
  }

  /**
   * Connects to an HTTP endpoint.
   *
   * @throws IllegalArgumentException if the address is none of HTTP
   */
  public static LegacyServer connect(URI endpoint) {
    return connect(endpoint, LegacyOptions.DEFAULT);
  }

  /**
   * Connects to an HTTP endpoint: Streamable HTTP, or the older transport with two addresses.
   *
   * @throws IllegalArgumentException if the address is none of HTTP, or a header cannot be sent
   */
  public static LegacyServer connect(URI endpoint, LegacyOptions options) {
    Http http = new Http(new HttpOrigin(endpoint), options);
    String label = options.name().orElseGet(() -> HttpOrigin.shown(endpoint));
    Eras eras = new Eras(options);
    return new LegacyServer(
            label,
            options,
            false,
            conversation -> Openings.http(http, options, eras, conversation),
            http::close)
        .begin();
  }

  /** All that the server lists, as a binding of a host. */
  public LegacyBinding binding() {
    return binding(Passage.ALL);
  }

  /**
   * What the server lists, as a binding of a host.
   *
   * @param passage what of it passes, under which names, and to whom
   */
  public LegacyBinding binding(Passage passage) {
    return new LegacyBinding(this, passage);
  }

  /**
   * What the server lists now, as a binding that stays as it is: for a host that takes over from
   * the server, and shows what it shows whatever becomes of it.
   *
   * @throws LegacyException if the server does not answer with a list of tools
   */
  public ServerBinding listed() {
    try {
      return LegacyBinding.mount(this, lists().inventory(), Passage.ALL);
    } catch (RpcErrorException e) {
      throw failure("answered with " + RpcErrors.text(e));
    }
  }

  /**
   * The same for a list of tools that was kept, so that nobody waits for the server.
   *
   * @param tools a {@code tools/list} result, as JSON
   * @throws dev.matte.runtime.json.JsonException if it is none
   */
  public ServerBinding listed(String tools) {
    return LegacyBinding.mount(this, Inventory.ofTools(tools), Passage.ALL);
  }

  /**
   * Lists the tools, all pages of them.
   *
   * @return {@code {"server":{…},"tools":[…]}}, each tool byte for byte as the server sent it
   * @throws LegacyException if the server does not answer with a list
   */
  public String listTools() {
    Duration timeout = options.startTimeout();
    try {
      return pool.within(
          timeout,
          session -> {
            JsonWriter json = new JsonWriter().beginObject();
            session.serverInfo().ifPresent(info -> json.name("server").raw(info));
            json.name("tools").beginArray();
            new ListPages(session, "tools/list", "tools", timeout, json::raw).read();
            return json.endArray().endObject().toString();
          });
    } catch (RpcErrorException e) {
      throw failure("answered tools/list with " + RpcErrors.text(e));
    }
  }

  /**
   * Passes a call on as it came, and what is answered back as it comes. Progress, log messages and
   * cancellation go along; credentials and other metadata of the client do not.
   *
   * @throws RpcErrorException if the server answered with an error instead of a result
   * @throws LegacyException if it did not answer
   * @throws CancellationException if the call was cancelled
   */
  public CallToolResult forward(CallContext call) {
    return forward(call.tool(), call.arguments(), call);
  }

  /**
   * Passes a call on to a tool of the given name, as {@link #forward(CallContext)} does.
   *
   * @param arguments a JSON object, which must not change during the call
   */
  public CallToolResult forward(String tool, JsonSlice arguments, CallContext call) {
    JsonSlice result = call(tool, arguments, call);
    if (result.bytes()[result.from()] != '{') {
      throw failure(
          "answered %s with %s instead of a result".formatted(tool, Texts.cut(result.toString())));
    }
    return CallToolResult.raw(result);
  }

  /**
   * Calls a tool on nobody's behalf.
   *
   * @param arguments a JSON object
   * @return the result as the server sent it
   * @throws LegacyException if there is no result
   */
  public String callTool(String tool, String arguments) {
    try {
      return call(tool, JsonSlice.of(arguments), null).toString();
    } catch (RpcErrorException e) {
      throw failure("answered %s with %s".formatted(tool, RpcErrors.text(e)));
    }
  }

  /**
   * Asks for a sign of life, and opens a connection for that if there is none. Any answer is one,
   * since some servers know no ping.
   *
   * @param timeout how long the answer may take
   * @return how long it took
   * @throws LegacyException if there is none
   */
  public Duration ping(Duration timeout) {
    return pool.within(
        timeout,
        session -> {
          long from = System.nanoTime();
          try {
            var unused = session.request(session.signOfLife(), (json, id) -> {}, null, timeout);
          } catch (RpcErrorException e) {
            // Alive enough to say no.
          }
          return Duration.ofNanos(System.nanoTime() - from);
        });
  }

  /** How the server stands, as far as is known without asking it. */
  public LegacyStatus status() {
    return new LegacyStatus(
        pool.connected(),
        pool.serverInfo().map(JsonSlice::toString),
        pool.waiting(),
        pool.starts(),
        Optional.of(pool.lastFailure()).filter(text -> !text.isEmpty()));
  }

  /** What messages call the server. */
  public String label() {
    return label;
  }

  /** Ends the connection, and the process. Calls in flight fail. */
  @Override
  public void close() {
    if (onExit != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(onExit);
      } catch (IllegalStateException e) {
        // The process is ending, and the hook runs or has run.
      }
    }
    shut();
  }

  /**
   * Asks for something, and waits for the answer.
   *
   * @param params writes the members of the request's parameters
   * @param call on whose behalf; {@code null} for nobody's
   */
  JsonSlice request(String method, Session.Params params, @Nullable CallContext call) {
    Duration most = options.callTimeout();
    Duration left = call == null ? most : call.remaining().orElse(most);
    Duration limit = left.compareTo(most) < 0 ? left : most;
    return pool.call(method, params, call, limit);
  }

  /** Reads all lists. */
  Lists lists() {
    return pool.within(
        options.startTimeout(),
        session -> {
          // What happens from here on may not be in them.
          long before = news.count();
          return new Lists(Inventory.read(session, options.startTimeout(), this::tell), before);
        });
  }

  /** What was listed, and how much had happened before. */
  record Lists(Inventory inventory, long news) {}

  /** What happened, after which lists may be others. */
  News news() {
    return news;
  }

  /** How long a start may take. */
  Duration patience() {
    return options.startTimeout();
  }

  /** Says something to whoever hears what the server says outside the protocol. */
  void tell(String text) {
    options.diagnostics().accept("[" + label + "] " + text);
  }

  LegacyException failure(String what) {
    return new LegacyException("legacy server \"" + label + "\" " + what);
  }

  private JsonSlice call(String tool, JsonSlice arguments, @Nullable CallContext call) {
    return request(
        "tools/call",
        (json, id) -> {
          json.name("name").value(tool);
          // Always there: some servers fail on calls without arguments.
          json.name("arguments").raw(arguments);
        },
        call);
  }

  private LegacyServer begin() {
    if (onExit != null) {
      Runtime.getRuntime().addShutdownHook(onExit);
    }
    Thread first = new Thread(this::tryFirst, "matte-legacy-start");
    first.setDaemon(true);
    first.start();
    return this;
  }

  private void tryFirst() {
    try {
      pool.open();
    } catch (LegacyException | RpcErrorException | CancellationException e) {
      // Whoever calls first tries again and is told.
    }
  }

  private void shut() {
    news.close();
    pool.shut();
    closing.run();
  }
}
