package dev.matte.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.DyingHosts;
import dev.matte.runtime.fixture.MemoryLedger;
import dev.matte.runtime.fixture.RetriedCalls;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A thousand calls whose connections break and whose servers die, and what they did: servers in
 * this process that only seem to be dead, and programs that are killed.
 */
class RetriedCallsTest {

  private static final int CALLS = 300;
  private static final int CALLS_OF_PROGRAMS = 100;

  private final TestRedis redis = new TestRedis();
  private final RedisLink link = redis.link();

  @AfterEach
  void stop() {
    link.close();
    redis.close();
  }

  @Test
  void repeatableCalls_ofServersThatSeemDead_haveTheirEffectExactlyOnce() throws Exception {
    MemoryLedger ledger = new MemoryLedger();
    RedisOnceStore store = new RedisOnceStore(link, Duration.ofMillis(500));
    try (DyingHosts hosts = new DyingHosts(store, ledger)) {
      RetriedCalls.Outcome outcome = new RetriedCalls(hosts, "fenced", 20261130, 12).run(CALLS);

      assertThat(outcome.unknown()).isZero();
      assertThat(outcome.replayed()).isEqualTo(CALLS);
      assertThat(hosts.deaths()).isPositive();
    }
    for (int i = 0; i < CALLS; i++) {
      assertThat(ledger.effects("fenced" + i)).as("call %s", i).isEqualTo(1);
    }
    assertThat(ledger.refused()).isPositive();
  }

  @Test
  void otherCalls_ofServersThatSeemDead_haveTheirEffectAtMostOnce() throws Exception {
    MemoryLedger ledger = new MemoryLedger();
    RedisOnceStore store = new RedisOnceStore(link, Duration.ofMillis(500));
    try (DyingHosts hosts = new DyingHosts(store, ledger)) {
      RetriedCalls.Outcome outcome = new RetriedCalls(hosts, "plain", 20261130, 12).run(CALLS);

      assertThat(outcome.unknown()).isPositive();
      assertThat(hosts.deaths()).isPositive();
    }
    for (int i = 0; i < CALLS; i++) {
      assertThat(ledger.effects("plain" + i)).as("call %s", i).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void calls_ofProgramsThatAreKilled_haveTheirEffectOnceOrAtMostOnce() throws Exception {
    RedisLedger ledger = new RedisLedger(link);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try (Programs programs = new Programs(redis.uri())) {
      RetriedCalls fenced = new RetriedCalls(programs, "fenced", 20261130, 50);
      RetriedCalls plain = new RetriedCalls(programs, "plain", 20261201, 50);
      Future<RetriedCalls.Outcome> one = both.submit(() -> fenced.run(CALLS_OF_PROGRAMS));
      Future<RetriedCalls.Outcome> other = both.submit(() -> plain.run(CALLS_OF_PROGRAMS));

      assertThat(one.get(10, TimeUnit.MINUTES).unknown()).isZero();
      int known = CALLS_OF_PROGRAMS - other.get(10, TimeUnit.MINUTES).unknown();
      int effects = 0;
      for (int i = 0; i < CALLS_OF_PROGRAMS; i++) {
        assertThat(ledger.effects(fenced.name(i))).as("call %s", i).isEqualTo(1);
        assertThat(ledger.effects(plain.name(i))).as("call %s", i).isLessThanOrEqualTo(1);
        effects += ledger.effects(plain.name(i));
      }
      assertThat(effects).isGreaterThanOrEqualTo(known);
      assertThat(programs.deaths.get()).isPositive();
    }
    both.shutdown();
  }

  /** Three programs; one that has died is followed by another, and some are killed besides. */
  private static final class Programs implements RetriedCalls.Servers, AutoCloseable {

    private static final int COUNT = 3;

    private final String uri;
    private final AtomicReferenceArray<ServerProcess> programs = new AtomicReferenceArray<>(COUNT);
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();

    Programs(String uri) {
      this.uri = uri;
      for (int i = 0; i < COUNT; i++) {
        programs.set(i, start());
      }
    }

    @Override
    public RetriedCalls.Sent send(int random, String id, String line) {
      int place = random % COUNT;
      ServerProcess program = programs.get(place);
      if (program.dead()) {
        synchronized (this) {
          program = programs.get(place);
          if (program.dead()) {
            deaths.incrementAndGet();
            program = start();
            programs.set(place, program);
          }
        }
      }
      ServerProcess to = program;
      CompletableFuture<String> answer = to.send(id, line);
      if (sent.incrementAndGet() % 100 == 0) {
        to.kill();
      }
      return new Call(answer, to, id);
    }

    @Override
    public void close() {
      for (int i = 0; i < COUNT; i++) {
        programs.get(i).close();
      }
    }

    private ServerProcess start() {
      return new ServerProcess(OnceServer.class, uri);
    }
  }

  private record Call(CompletableFuture<String> answer, ServerProcess program, String id)
      implements RetriedCalls.Sent {
    @Override
    public void disconnect() {
      program.cancel(id);
    }
  }
}
