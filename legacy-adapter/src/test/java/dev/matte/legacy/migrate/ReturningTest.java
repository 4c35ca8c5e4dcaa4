package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.report.ToolReport;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tools that go back by themselves. */
class ReturningTest extends TwoSides {

  @Test
  void tool_thatFailsMoreOften_isReturnedAndTriedAgainLaterAndLater() {
    Tools legacy = new Tools().reading("read", call -> OLD);
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  throw new IllegalStateException("a fault, with a secret in its words");
                });
    try (Heard heard = new Heard();
        Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      migration.set("read", Mode.GENERATED);

      assertThat(failuresUntilReturned(client)).isEqualTo(20);
      assertThat(side(client, "read")).isEqualTo("old");
      assertThat(heard.lines())
          .anyMatch(
              line ->
                  line.startsWith("WARNING tool read returned to legacy from generated: 20 of 20"));

      clock.advance(Duration.ofMinutes(9));
      migration.tick();
      assertThat(side(client, "read")).as("it cools down").isEqualTo("old");

      clock.advance(Duration.ofMinutes(1));
      migration.tick();
      assertThat(failuresUntilReturned(client)).isEqualTo(20);

      clock.advance(Duration.ofMinutes(19));
      migration.tick();
      assertThat(side(client, "read")).as("twice as long").isEqualTo("old");
      ToolReport report = migration.report().tools().get(0);
      assertThat(report.returns().count()).isEqualTo(2);
      assertThat(report.asked()).isEqualTo("generated");
      assertThat(report.mode()).isEqualTo("legacy");

      migration.set("read", Mode.GENERATED);
      assertThat(failuresUntilReturned(client)).as("somebody asked again").isEqualTo(20);
    }
  }

  @Test
  void tool_thatIsSlower_isReturned() {
    AtomicInteger pace = new AtomicInteger(11);
    Tools legacy = new Tools().reading("read", call -> after(10, OLD));
    Tools generated = new Tools().reading("read", call -> after(pace.get(), NEW));
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      for (int i = 0; i < 30; i++) {
        assertThat(side(client, "read")).isEqualTo("old");
      }
      migration.set("read", Mode.GENERATED);
      for (int i = 0; i < 100; i++) {
        assertThat(side(client, "read")).as("ten percent slower is fine").isEqualTo("new");
      }

      pace.set(14);
      int more = 0;
      while (side(client, "read").equals("new")) {
        more++;
      }

      assertThat(more).isLessThan(100);
      assertThat(migration.report().tools().get(0).returns().why())
          .isEqualTo("p95 is 14.00 ms on the generated side, 10.00 ms on the legacy side");
    }
  }

  @Test
  void tool_whoseCallsHang_isReturnedBeforeTheyEnd() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    AtomicInteger entered = new AtomicInteger();
    Tools legacy = new Tools().reading("read", call -> after(10, OLD));
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  entered.incrementAndGet();
                  stuck.await();
                  return NEW;
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      for (int i = 0; i < 30; i++) {
        assertThat(side(client, "read")).isEqualTo("old");
      }
      migration.set("read", Mode.GENERATED);
      List<CompletableFuture<String>> calls = new ArrayList<>();
      ExecutorService callers = Executors.newCachedThreadPool();
      for (int i = 0; i < 20; i++) {
        calls.add(CompletableFuture.supplyAsync(() -> side(client, "read"), callers));
      }
      Waiting.until("all hang", () -> entered.get() == 20);
      migration.tick();
      assertThat(migration.report().tools().get(0).returned()).isFalse();

      clock.advance(Duration.ofMillis(14));
      migration.tick();

      assertThat(migration.report().tools().get(0).returned()).isTrue();
      assertThat(side(client, "read")).isEqualTo("old");
      stuck.countDown();
      for (CompletableFuture<String> call : calls) {
        assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo("new");
      }
      callers.shutdown();
    }
  }

  @Test
  void callsFromBeforeAMove_doNotCountAfterIt() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    AtomicInteger entered = new AtomicInteger();
    Tools legacy = new Tools().reading("read", call -> OLD);
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  entered.incrementAndGet();
                  stuck.await();
                  throw new IllegalStateException("a fault of before");
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      migration.set("read", Mode.GENERATED);
      List<CompletableFuture<Boolean>> calls = new ArrayList<>();
      ExecutorService callers = Executors.newCachedThreadPool();
      for (int i = 0; i < 30; i++) {
        calls.add(CompletableFuture.supplyAsync(() -> fails(client), callers));
      }
      Waiting.until("all wait", () -> entered.get() == 30);
      migration.set("read", Mode.GENERATED);
      stuck.countDown();
      for (CompletableFuture<Boolean> call : calls) {
        assertThat(call.get(60, TimeUnit.SECONDS)).isTrue();
      }
      callers.shutdown();

      ToolReport report = migration.report().tools().get(0);
      assertThat(report.returns().count()).isZero();
      assertThat(report.generated().errors()).isEqualTo(30);
    }
  }

  @Test
  void fewFailures_overALongTime_returnNothing() {
    AtomicInteger count = new AtomicInteger();
    Tools legacy = new Tools().reading("read", call -> OLD);
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> count.incrementAndGet() % 30 == 0 ? CallToolResult.error("no") : NEW);
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      migration.set("read", Mode.GENERATED);
      for (int i = 0; i < 300; i++) {
        fails(client);
      }

      assertThat(migration.report().tools().get(0).returns().count()).isZero();
      assertThat(migration.report().tools().get(0).generated().errors()).isEqualTo(10);
    }
  }
}
