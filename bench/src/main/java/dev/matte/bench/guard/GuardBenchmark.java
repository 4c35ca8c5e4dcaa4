package dev.matte.bench.guard;

import dev.matte.redis.RedisLink;
import dev.matte.redis.RedisRateStore;
import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import dev.matte.runtime.auth.JwtAuthenticator;
import dev.matte.runtime.limit.MemoryRateStore;
import dev.matte.runtime.limit.RateLimit;
import dev.matte.runtime.limit.RateStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import redis.embedded.RedisServer;

/** One call from message to answer in the same process, behind one guard or none. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GuardBenchmark {

  private static final int PORT = Integer.getInteger("matte.redis.port", 16379);
  private static final String SECRET = "a secret of the benchmark, as long as it has to be";
  private static final byte[] CALL =
      ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"greet\","
              + "\"arguments\":{\"name\":\"Ada\"},\"_meta\":{"
              + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
              + "\"io.modelcontextprotocol/clientCapabilities\":{}}}}")
          .getBytes(StandardCharsets.UTF_8);

  private final Presented presented = new Presented(ApiKeys.newKey());
  private final ApiKeys keys = ApiKeys.builder().add(ApiKey.of("ann", presented.key())).build();
  private final InProcess plain = host(null, false);
  private final InProcess known = host(null, false);
  private final Presented token = new Presented(SignedToken.of("ann", SECRET));
  private final JwtAuthenticator tokens =
      JwtAuthenticator.secret(SECRET)
          .issuer(SignedToken.ISSUER)
          .audience(SignedToken.AUDIENCE)
          .build();
  private final InProcess bearer = host(null, false);
  private final InProcess bucket = host(new MemoryRateStore(1_000), false);
  private final InProcess window = host(new MemoryRateStore(1_000), true);
  private @Nullable RedisServer server;
  private @Nullable RedisLink link;
  private @Nullable InProcess sharedBucket;
  private @Nullable InProcess sharedWindow;

  /** Makes the hosts that need nobody else. */
  public GuardBenchmark() {}

  /** Starts Redis and the hosts that need it. */
  @Setup
  public void setUp() throws IOException, InterruptedException {
    server = RedisServer.newRedisServer().port(PORT).bind("127.0.0.1").setting("save \"\"").build();
    server.start();
    link = RedisLink.builder("redis://127.0.0.1:" + PORT).timeout(Duration.ofSeconds(10)).build();
    if (!link.awaitReady(Duration.ofSeconds(30))) {
      throw new IllegalStateException("Redis does not answer");
    }
    sharedBucket = host(new RedisRateStore(link), false);
    sharedWindow = host(new RedisRateStore(link), true);
    byte[] expected = plain();
    for (byte[] each :
        new byte[][] {apiKey(), jwt(), bucket(), window(), redisBucket(), redisWindow()}) {
      if (!Arrays.equals(each, expected)) {
        throw new IllegalStateException(
            "the answers differ: " + new String(each, StandardCharsets.UTF_8));
      }
    }
  }

  /** Ends Redis. */
  @TearDown
  public void tearDown() throws IOException {
    if (link != null) {
      link.close();
    }
    if (server != null) {
      server.stop();
    }
  }

  /** No guard. */
  @Benchmark
  public byte[] plain() {
    return answer(plain);
  }

  /** A caller who is known by a key, which is looked up for each call. */
  @Benchmark
  public byte[] apiKey() {
    return answer(known.as(keys.authenticate(presented)));
  }

  /** A caller who is known by a token that was verified before. */
  @Benchmark
  public byte[] jwt() {
    return answer(bearer.as(tokens.authenticate(token)));
  }

  /** A token bucket in memory. */
  @Benchmark
  public byte[] bucket() {
    return answer(bucket);
  }

  /** A sliding window in memory. */
  @Benchmark
  public byte[] window() {
    return answer(window);
  }

  /** A token bucket in Redis. */
  @Benchmark
  public byte[] redisBucket() {
    return answer(sharedBucket);
  }

  /** A sliding window in Redis. */
  @Benchmark
  public byte[] redisWindow() {
    return answer(sharedWindow);
  }

  private static byte[] answer(@Nullable InProcess client) {
    Optional<byte[]> answer = client == null ? Optional.empty() : client.request(CALL);
    return answer.orElseThrow();
  }

  /** A host with a limit that is never reached. */
  private static InProcess host(@Nullable RateStore store, boolean window) {
    McpHostBuilder builder =
        McpHost.builder("bench", "1")
            .add(new GreeterBinding(name -> new Greeter.Greeting("Good morning, " + name)));
    if (store != null) {
      builder.guard(
          (window
                  ? RateLimit.window(1_000_000_000, Duration.ofSeconds(1))
                  : RateLimit.bucket(1_000_000_000, Duration.ofMillis(1)).burst(1_000_000_000))
              .store(store)
              .build());
    }
    return builder.build().connect();
  }
}
