package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two servers, each a process of its own, that share limits in Redis. The window has four seconds;
 * {@code -Dmatte.window=60} makes it a minute.
 */
class SharedLimitTest {

  private static final int WINDOW = Integer.getInteger("matte.window", 4);
  private static final int PERMITS = 20;

  /** What became of the calls of a client. */
  private record Counts(int passed, int refused) {}

  private final TestRedis redis = new TestRedis();
  private final List<ServerProcess> servers = new ArrayList<>();
  private final ExecutorService clients = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    clients.shutdownNow();
    servers.forEach(ServerProcess::close);
    redis.close();
  }

  @Test
  void window_letsExactlyItsPermitsThrough_howeverCallsAreSplit() throws Exception {
    start(WINDOW, 0);
    // All calls of a tool to one server; one of ten to the other; half and half.
    List<Future<Counts>> passed = new ArrayList<>();
    long begin = System.nanoTime();
    for (int client = 0; client < 2; client++) {
      passed.add(clients.submit(calls("a", 0, begin, client)));
      passed.add(clients.submit(calls("b", 1, begin, client)));
      passed.add(clients.submit(calls("c", 5, begin, client)));
    }

    for (int tool = 0; tool < 3; tool++) {
      Counts one = passed.get(tool).get(180, TimeUnit.SECONDS);
      Counts other = passed.get(tool + 3).get(180, TimeUnit.SECONDS);
      assertThat(one.passed() + other.passed()).isEqualTo(PERMITS);
      assertThat(one.refused() + other.refused()).isPositive();
    }
    for (ServerProcess server : servers) {
      await(server, SharedLimitTest::done);
    }
  }

  @Test
  void outage_denied_refusesAll_untilRedisIsBack() throws Exception {
    start(3_600, 0);
    assertThat(servers.get(0).call("a")).matches(SharedLimitTest::done);

    redis.kill();
    for (ServerProcess server : servers) {
      await(server, SharedLimitTest::away);
      assertThat(server.call("a")).contains("out of reach", "\"retryAfterSeconds\":");
    }
    redis.restart();

    for (ServerProcess server : servers) {
      await(server, SharedLimitTest::decided);
      assertThat(server.call("a")).matches(SharedLimitTest::done);
    }
  }

  @Test
  void outage_withAShare_letsEachServerGoOnByItself_untilRedisIsBack() throws Exception {
    start(3_600, 2);
    assertThat(passes(servers.get(0))).isEqualTo(PERMITS);
    assertThat(servers.get(1).call("a")).matches(SharedLimitTest::tooMany);

    redis.kill();
    for (ServerProcess server : servers) {
      assertThat(passes(server)).isEqualTo(PERMITS / 2);
    }
    redis.restart();

    // The window is a new one, since Redis has forgotten the old one.
    await(servers.get(1), SharedLimitTest::done);
    await(servers.get(0), SharedLimitTest::done);
    int left = passes(servers.get(0)) + passes(servers.get(1));
    assertThat(left).isLessThan(PERMITS);
  }

  private static boolean done(String answer) {
    return answer.contains("\"text\":\"done\"");
  }

  private static boolean tooMany(String answer) {
    return answer.contains("too many calls");
  }

  private static boolean decided(String answer) {
    return done(answer) || tooMany(answer);
  }

  private static boolean away(String answer) {
    return answer.contains("\"code\":503");
  }

  /** How many of many calls pass. */
  private static int passes(ServerProcess server) throws Exception {
    int passed = 0;
    for (int i = 0; i < 2 * PERMITS; i++) {
      String answer = server.call("a");
      assertThat(answer).matches(SharedLimitTest::decided);
      passed += done(answer) ? 1 : 0;
    }
    return passed;
  }

  /** Calls all the time, and counts what passes before the window can be over. */
  private Callable<Counts> calls(String tool, int ofTen, long begin, int client) {
    Random random = new Random(ofTen * 2L + client);
    // A little less: this clock and the one of Redis may not run alike.
    long end = TimeUnit.SECONDS.toNanos(WINDOW) - TimeUnit.MILLISECONDS.toNanos(20);
    return () -> {
      int passed = 0;
      int refused = 0;
      while (true) {
        String answer = servers.get(random.nextInt(10) < ofTen ? 0 : 1).call(tool);
        if (System.nanoTime() - begin >= end) {
          return new Counts(passed, refused);
        }
        assertThat(answer).matches(SharedLimitTest::decided);
        passed += done(answer) ? 1 : 0;
        refused += tooMany(answer) ? 1 : 0;
      }
    };
  }

  private void start(int seconds, int share) throws Exception {
    for (int i = 0; i < 2; i++) {
      servers.add(
          new ServerProcess(
              LimitedServer.class,
              redis.uri(),
              Integer.toString(PERMITS),
              Integer.toString(seconds),
              Integer.toString(share)));
    }
    for (ServerProcess server : servers) {
      assertThat(server.call("ready")).contains("ready true");
    }
  }

  /** Calls until an answer is as wanted. */
  private static void await(ServerProcess server, Predicate<String> wanted) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WINDOW + 60);
    String answer = server.call("a");
    while (!wanted.test(answer) && System.nanoTime() < end) {
      answer = server.call("a");
    }
    assertThat(answer).matches(wanted);
  }
}
