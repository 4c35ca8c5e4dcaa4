package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.report.ToolReport;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Calls that the generated side is given besides. */
class ShadowTest extends TwoSides {

  @Test
  void shadow_answersFromTheLegacySideAndKeepsWhatDiffers() {
    Tools legacy = new Tools().reading("read", call -> old("{\"n\":1,\"password\":\"abcd\"}"));
    Tools generated = new Tools().reading("read", call -> old("{\"n\":2,\"password\":\"efgh\"}"));
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      migration.set("read", Mode.SHADOW);

      assertThat(client(migration).callTool("read", "{\"q\":\"x\",\"token\":\"t0ps3cret\"}").text())
          .isEqualTo("{\"n\":1,\"password\":\"abcd\"}");
      Waiting.until("it is compared", migration::idle);

      ToolReport report = migration.report().tools().get(0);
      assertThat(report.comparisons().diverged()).isEqualTo(1);
      assertThat(report.divergences())
          .singleElement()
          .asString()
          .contains("{\"q\":\"x\",\"token\":\"***\"}")
          .contains("pointer=/n, what=changed, legacy=1, generated=2")
          .contains("pointer=/password, what=changed, legacy=***, generated=***");
      assertThat(migration.report().json()).doesNotContain("t0ps3cret", "abcd", "efgh");
      assertThat(report.shadow().calls()).isEqualTo(1);
      assertThat(report.generated().calls()).isZero();
    }
  }

  @Test
  void shadow_comparesStructuredResultsWithTheTextOfOldServers() {
    Tools legacy = new Tools().reading("read", call -> old("{\n  \"n\": 1,\n  \"m\": [1, 2]\n}"));
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  call.writer().beginObject().name("m").beginArray().value(1).value(2).endArray();
                  call.writer().name("n").value(1).endObject();
                  return CallToolResult.structured(call.writer());
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      migration.set("read", Mode.SHADOW);
      client(migration).callTool("read", "{}");
      Waiting.until("it is compared", migration::idle);

      assertThat(migration.report().tools().get(0).comparisons().equal()).isEqualTo(1);
    }
  }

  @Test
  void shadow_runsNothingTwiceThatIsNotReadOnlyUnlessTold() {
    try (Migration migration = start(sides())) {
      migration.set("*", Mode.SHADOW);
      assertThat(side(client(migration), "act")).isEqualTo("old");
      Waiting.until("nothing waits", migration::idle);

      assertThat(newCalls).hasValue(0);
      assertThat(skipped(migration, "act")).isEqualTo(Map.of("not read-only", 1L));
    }
    try (Migration migration = start(sides().runTwice("a*"))) {
      migration.set("*", Mode.SHADOW);
      assertThat(side(client(migration), "act")).isEqualTo("old");
      Waiting.until("nothing waits", migration::idle);

      assertThat(newCalls).hasValue(1);
    }
  }

  @Test
  void shadow_thatHangs_delaysNobodyAndOverflowIsCounted() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    Tools legacy = new Tools().reading("read", call -> OLD);
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  stuck.await();
                  return OLD;
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      migration.set("read", Mode.SHADOW);
      McpClient client = client(migration);
      for (int i = 0; i < 100; i++) {
        assertThat(side(client, "read")).isEqualTo("old");
      }

      assertThat(skipped(migration, "read")).isEqualTo(Map.of("without room to wait", 36L));
      stuck.countDown();
      Waiting.until("all are compared", migration::idle);
      assertThat(migration.report().tools().get(0).comparisons().equal()).isEqualTo(64);
    }
  }

  @Test
  void shadow_thatTakesTooLong_isInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    Tools legacy = new Tools().reading("read", call -> OLD);
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  never.await();
                  return OLD;
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      migration.set("read", Mode.SHADOW);
      client(migration).callTool("read", "{}");

      Waiting.until(
          "it is given up",
          () -> {
            clock.advance(Duration.ofSeconds(31));
            migration.tick();
            return migration.idle();
          });
      assertThat(skipped(migration, "read"))
          .isEqualTo(Map.of("because the generated side took too long", 1L));
    }
  }

  @Test
  void failures_ofBothSides_areThoseOfWhoeverAnswers() {
    Tools legacy =
        new Tools()
            .reading(
                "read",
                call -> {
                  throw new RpcErrorException(-32050, "not today");
                });
    Tools generated =
        new Tools()
            .reading(
                "read",
                call -> {
                  throw new ToolException("no such key");
                });
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      migration.set("read", Mode.SHADOW);
      assertThatThrownBy(() -> client.callTool("read", "{}")).hasMessage("not today");
      migration.set("read", Mode.GENERATED);
      assertThatThrownBy(() -> client.callTool("read", "{}")).hasMessageContaining("no such key");
      Waiting.until("all are compared", migration::idle);

      ToolReport report = migration.report().tools().get(0);
      assertThat(report.legacy().errors()).isEqualTo(1);
      assertThat(report.generated().errors()).isEqualTo(1);
      assertThat(report.comparisons().equal()).isEqualTo(1);
    }
  }

  @Test
  void sensitiveParts_areTheGeneratedSides() {
    Tools legacy = new Tools().reading("read", call -> old("{\"v\":\"alpha\"}"));
    Tools generated =
        new Tools()
            .reading("read", call -> old("{\"v\":\"beta\"}"))
            .secret("read", Sensitive.of("/q").results("/v"));
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      migration.set("read", Mode.SHADOW);
      client(migration).callTool("read", "{\"q\":\"gamma\"}");
      Waiting.until("it is compared", migration::idle);

      assertThat(migration.binding().sensitive(0).arguments()).containsExactly("/q");
      assertThat(migration.report().json())
          .contains("\"pointer\": \"/v\"")
          .doesNotContain("alpha", "beta", "gamma");
    }
  }
}
