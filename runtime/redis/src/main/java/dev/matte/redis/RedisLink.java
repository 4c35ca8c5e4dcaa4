package dev.matte.redis;

import dev.matte.runtime.guard.StoreAwayException;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one Redis server, or to the master that its Sentinels name, for all stores of a
 * process. Safe for use by many threads, which share it; needs Redis 5 or later.
 *
 * <p>Nothing is ever sent twice: a connection that broke is not mended but made anew, and what was
 * on its way fails. While Redis is away, one call after each pause tries it, and all others fail at
 * once.
 */
public final class RedisLink implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("dev.matte.redis");
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final RedisCodec<String, byte[]> CODEC =
      RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

  private final RedisURI uri;
  private final Duration timeout;
  private final String prefix;
  private final ClientResources resources;
  private final RedisClient client;
  private final Circuit circuit;
  private CompletableFuture<StatefulRedisConnection<String, byte[]>> connection;
  private boolean closed;

  RedisLink(
      RedisURI uri,
      Duration timeout,
      Duration connectTimeout,
      Duration longestPause,
      String prefix) {
    this.uri = uri;
    this.timeout = timeout;
    this.prefix = prefix;
    this.circuit = new Circuit(FIRST_PAUSE, longestPause, System::nanoTime);
    // One connection is all there is, and scripts are short.
    this.resources =
        DefaultClientResources.builder().ioThreadPoolSize(2).computationThreadPoolSize(2).build();
    this.client = RedisClient.create(resources);
    uri.setTimeout(connectTimeout);
    client.setOptions(
        ClientOptions.builder()
            .autoReconnect(false)
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(connectTimeout).build())
            .build());
    this.connection = connect();
  }

  /** A link with all settings as they are by default. */
  public static RedisLink to(String uri) {
    return builder(uri).build();
  }

  /**
   * Starts describing a link.
   *
   * @param uri such as {@code redis://:secret@localhost:6379/0}, {@code rediss://} for TLS, {@code
   *     redis-sentinel://host1,host2/0#master}
   * @throws IllegalArgumentException if it is none
   */
  public static RedisLinkBuilder builder(String uri) {
    return new RedisLinkBuilder(uri);
  }

  /**
   * Waits until Redis answers, for programs that do not want to begin without it.
   *
   * @param most how long at most
   * @return whether it does
   */
  public boolean awaitReady(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    do {
      try {
        run(Ping.SCRIPT, "ping");
        return true;
      } catch (StoreAwayException away) {
        Thread.sleep(Math.max(1, away.retryAfter().toMillis()));
      }
    } while (System.nanoTime() - end < 0);
    return false;
  }

  /** Closes the connection; everything fails from then on. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    client.shutdown(Duration.ZERO, timeout);
    resources
        .shutdown(0, timeout.toMillis(), TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(timeout.toMillis());
  }

  /** What keys begin with. */
  String prefix() {
    return prefix;
  }

  /**
   * Runs a script on a key.
   *
   * @throws StoreAwayException if Redis did not answer in time, or with an error
   */
  List<Object> run(Script script, String key, byte[]... arguments) {
    return run(script, key, late -> {}, arguments);
  }

  /**
   * Runs a script on a key.
   *
   * @param late is told what Redis answered when nobody waited for it any more
   * @throws StoreAwayException if Redis did not answer in time, or with an error
   */
  List<Object> run(Script script, String key, Consumer<List<Object>> late, byte[]... arguments) {
    if (!circuit.tryEnter()) {
      throw away("is out of reach", null);
    }
    long end = System.nanoTime() + timeout.toNanos();
    try {
      RedisAsyncCommands<String, byte[]> commands = await(connection(), end).async();
      List<Object> said = eval(commands, script, new String[] {key}, arguments, late, end);
      succeeded();
      return said;
    } catch (TimeoutException e) {
      throw failed("did not answer in time", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof RedisCommandExecutionException) {
        // It answers, so that others need not be kept away.
        succeeded();
        throw away("answers with an error", cause);
      }
      throw failed("is out of reach", cause);
    } catch (RuntimeException e) {
      throw failed("is out of reach", e);
    }
  }

  private List<Object> eval(
      RedisAsyncCommands<String, byte[]> commands,
      Script script,
      String[] keys,
      byte[][] arguments,
      Consumer<List<Object>> late,
      long end)
      throws ExecutionException, TimeoutException {
    RedisFuture<List<Object>> said =
        commands.evalsha(script.digest(), ScriptOutputType.MULTI, keys, arguments);
    try {
      return await(said, end);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof RedisNoScriptException)) {
        throw e;
      }
    } catch (TimeoutException e) {
      said.thenAccept(late);
      throw e;
    }
    // Redis was started anew, or is asked for the first time.
    said = commands.eval(script.text(), ScriptOutputType.MULTI, keys, arguments);
    try {
      return await(said, end);
    } catch (TimeoutException e) {
      said.thenAccept(late);
      throw e;
    }
  }

  /** Waits without heeding interrupts: it takes no longer than a call may. */
  private static <T> T await(CompletionStage<T> stage, long end)
      throws ExecutionException, TimeoutException {
    CompletableFuture<T> future = stage.toCompletableFuture();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The present connection, or the one that is being made. */
  private synchronized CompletableFuture<StatefulRedisConnection<String, byte[]>> connection() {
    if (closed) {
      return CompletableFuture.failedFuture(new IllegalStateException("the link was closed"));
    }
    if (connection.isDone() && !open(connection)) {
      connection = connect();
    }
    return connection;
  }

  private static boolean open(CompletableFuture<StatefulRedisConnection<String, byte[]>> made) {
    try {
      return made.join().isOpen();
    } catch (CompletionException e) {
      return false;
    }
  }

  private CompletableFuture<StatefulRedisConnection<String, byte[]>> connect() {
    try {
      return client.connectAsync(CODEC, uri).toCompletableFuture();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void succeeded() {
    if (circuit.succeeded()) {
      LOG.log(Level.INFO, "Redis at " + place() + " is back");
    }
  }

  private StoreAwayException failed(String what, Throwable cause) {
    if (circuit.failed()) {
      LOG.log(Level.WARNING, "Redis at " + place() + " " + what + ": " + cause);
    } else {
      // It may be that only the connection is dead, without anybody having said so.
      drop();
    }
    return away(what, cause);
  }

  private synchronized void drop() {
    if (connection.isDone() && open(connection)) {
      connection.join().close();
    }
  }

  private String place() {
    return uri.getHost() + ":" + uri.getPort();
  }

  private StoreAwayException away(String what, @Nullable Throwable cause) {
    String why = cause == null ? "" : ": " + cause.getMessage();
    return new StoreAwayException("Redis " + what + why, circuit.retryAfter());
  }

  /** Not needed where nobody waits. */
  private static final class Ping {
    static final Script SCRIPT = Script.of("ping");
  }
}
