package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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

  /** A call waits for the next attempt at most this long; beyond it fails at once. */
  private static final long MOST_PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final String label;
  private final LegacyOptions options;
  private final Function<Conversation, Session> opener;
  private final ReentrantLock opening = new ReentrantLock();
  private final Condition later = opening.newCondition();
  private final Backoff backoff = new Backoff(System::nanoTime);
  private final @Nullable Thread onExit;
  private volatile @Nullable Session current;
  private volatile @Nullable Conversation underway;
  private volatile boolean closed;
  private String lastFailure = "";

  private LegacyServer(
      String label,
      LegacyOptions options,
      boolean process,
      Function<Conversation, Session> opener) {
    this.label = label;
    this.options = options;
    this.opener = opener;
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
    return new LegacyServer(
            label, options, true, conversation -> Openings.process(words, options, conversation))
        .begin();
  }

  /** Connects to an HTTP endpoint. */
  public static LegacyServer connect(URI endpoint) {
    return connect(endpoint, LegacyOptions.DEFAULT);
  }

  /** Connects to an HTTP endpoint: Streamable HTTP, or the older transport with two addresses. */
  public static LegacyServer connect(URI endpoint, LegacyOptions options) {
    Http http = new Http(endpoint, options);
    String label = options.name().orElseGet(() -> Http.shown(endpoint));
    return new LegacyServer(
            label, options, false, conversation -> Openings.http(http, options, conversation))
        .begin();
  }

  /**
   * Lists the tools, all pages of them.
   *
   * @return {@code {"server":{…},"tools":[…]}}, each tool byte for byte as the server sent it
   * @throws LegacyException if the server does not answer with a list
   */
  public String listTools() {
    try {
      return within(
          options.startTimeout(), session -> new ToolPages(session, options.startTimeout()).read());
    } catch (RpcErrorException e) {
      throw new LegacyException(
          "legacy server \"%s\" answered tools/list with %s".formatted(label, RpcErrors.text(e)));
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
    JsonSlice result = call(call.tool(), call.arguments(), call);
    if (result.bytes()[result.from()] != '{') {
      throw new LegacyException(
          "legacy server \"%s\" answered %s with %s instead of a result"
              .formatted(label, call.tool(), Texts.cut(result.toString())));
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
      throw new LegacyException(
          "legacy server \"%s\" answered %s with %s".formatted(label, tool, RpcErrors.text(e)));
    }
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

  private JsonSlice call(String tool, JsonSlice arguments, @Nullable CallContext call) {
    Duration timeout = options.callTimeout();
    if (call != null) {
      Duration left = call.remaining().orElse(timeout);
      timeout = left.compareTo(timeout) < 0 ? left : timeout;
    }
    boolean progress = call != null && call.meta("progressToken").isPresent();
    Duration limit = timeout;
    return within(
        limit,
        session ->
            session.request(
                "tools/call",
                (json, id) -> {
                  json.name("name").value(tool);
                  // Always there: some servers fail on calls without arguments.
                  json.name("arguments").raw(arguments);
                  if (progress) {
                    json.name("_meta").beginObject().name("progressToken").value(id).endObject();
                  }
                },
                call,
                limit));
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
      session(options.startTimeout());
    } catch (LegacyException | RpcErrorException | CancellationException e) {
      // Whoever calls first tries again and is told.
    }
  }

  private <T> T within(Duration patience, Function<Session, T> work) {
    try {
      return work.apply(session(patience));
    } catch (SessionGone gone) {
      try {
        return work.apply(session(patience));
      } catch (SessionGone again) {
        throw new LegacyException(String.valueOf(again.getMessage()));
      }
    }
  }

  private Session session(Duration patience) {
    Session live = current;
    if (live != null && !live.over()) {
      return live;
    }
    try {
      // Long enough for the attempt under way to come to its end, whichever that is.
      Duration attempt = options.startTimeout().plus(options.stopTimeout().multipliedBy(2));
      if (!opening.tryLock(patience.plus(attempt).toNanos(), TimeUnit.NANOSECONDS)) {
        throw new LegacyException("legacy server \"" + label + "\" is still starting");
      }
      try {
        return reopen();
      } finally {
        opening.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the call was cancelled");
    }
  }

  private Session reopen() throws InterruptedException {
    while (true) {
      Session live = current;
      if (live != null && !live.over()) {
        return live;
      }
      if (closed) {
        throw new LegacyException("legacy server \"" + label + "\" was closed");
      }
      if (live != null) {
        leave(live);
      }
      long wait = backoff.nanosToWait();
      if (wait > MOST_PATIENCE) {
        throw new LegacyException(
            "legacy server \"%s\" failed %d times in a row and is left alone for another %d s: %s"
                .formatted(label, backoff.failures(), wait / 1_000_000_000 + 1, lastFailure));
      }
      if (wait <= 0) {
        return open();
      }
      later.awaitNanos(wait);
    }
  }

  private void leave(Session dead) {
    current = null;
    if (dead.answered()) {
      backoff.succeeded();
    } else {
      backoff.failed();
      lastFailure = "it ended before it answered a call";
    }
    dead.release();
  }

  private Session open() {
    Conversation conversation = new Conversation(label, options.diagnostics());
    underway = conversation;
    try {
      Session session = opener.apply(conversation);
      current = session;
      if (closed) {
        session.close();
      }
      return session;
    } catch (LegacyException e) {
      backoff.failed();
      lastFailure = String.valueOf(e.getMessage());
      throw e;
    } catch (RpcErrorException e) {
      backoff.failed();
      lastFailure = RpcErrors.text(e);
      throw new LegacyException(
          "legacy server \"" + label + "\" refused the handshake with " + lastFailure);
    } finally {
      underway = null;
    }
  }

  private void shut() {
    closed = true;
    Conversation opened = underway;
    if (opened != null) {
      opened.close();
    }
    Session live = current;
    if (live != null) {
      live.close();
    }
    if (opening.tryLock()) {
      try {
        later.signalAll();
      } finally {
        opening.unlock();
      }
    }
  }
}
