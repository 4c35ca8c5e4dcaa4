package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.report.ToolReport;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls through a host, with two sides that are functions. */
@Timeout(120)
class MigrationTest {

  private static final CallToolResult OLD = CallToolResult.text("{\"side\":\"old\"}");
  private static final CallToolResult NEW = CallToolResult.text("{\"side\":\"new\"}");

  private final HandClock clock = new HandClock();
  private final AtomicInteger oldCalls = new AtomicInteger();
  private final AtomicInteger newCalls = new AtomicInteger();
  @TempDir private Path folder = Path.of("");

  @Test
  void modes_decideWhoAnswersTheNextCall() {
    try (Migration migration = start(sides())) {
      McpClient client = client(migration);
      assertThat(side(client, "read")).isEqualTo("old");

      migration.set("read", Mode.GENERATED);
      assertThat(side(client, "read")).isEqualTo("new");
      assertThat(side(client, "act")).isEqualTo("old");

      migration.set("*", Mode.LEGACY);
      assertThat(side(client, "read")).as("a name wins over a pattern").isEqualTo("new");

      migration.clear("read");
      assertThat(side(client, "read")).isEqualTo("old");
    }
  }

  @Test
  void file_movesToolsAndTheEnvironmentWins() throws Exception {
    Path file =
        Files.writeString(folder.resolve("switch.json"), "{\"tools\":{\"*\":\"generated\"}}");
    try (Migration migration = start(sides().file(file))) {
      McpClient client = client(migration);
      assertThat(side(client, "read")).isEqualTo("new");

      Files.writeString(file, "{\"useGenerated\":false}");
      migration.tick();
      assertThat(side(client, "read")).isEqualTo("old");
    }
    Files.writeString(file, "{\"tools\":{\"*\":\"generated\"}}");
    try (Migration migration =
        start(sides().file(file).environment(Map.of("USE_GENERATED", "false")))) {
      migration.set("*", Mode.GENERATED);
      assertThat(side(client(migration), "read")).isEqualTo("old");
      assertThat(migration.report().off()).isEqualTo("the environment says USE_GENERATED=false");
    }
  }

  @Test
  void toolsOfOneSide_areAnsweredThere() {
    Tools legacy = new Tools().acting("only_old", call -> OLD).acting("both", call -> OLD);
    Tools generated = new Tools().acting("only_new", call -> NEW).acting("both", call -> NEW);
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      McpClient client = client(migration);
      migration.set("*", Mode.GENERATED);
      assertThat(side(client, "only_old")).isEqualTo("old");
      assertThat(side(client, "both")).isEqualTo("new");

      migration.set("*", Mode.LEGACY);
      assertThat(side(client, "only_new")).isEqualTo("new");
      assertThat(side(client, "both")).isEqualTo("old");
      assertThat(migration.report().tools())
          .extracting(ToolReport::name, ToolReport::sides)
          .hasToString(
              "[(\"both\", \"both\"), (\"only_new\", \"generated\"), (\"only_old\", \"legacy\")]");
    }
  }

  @Test
  void list_showsTheGeneratedEntryWithoutAPromiseThatTheLegacySideBreaks() {
    String schema = ",\"outputSchema\":{\"type\":\"object\"},\"description\":";
    Tools legacy =
        new Tools()
            .add("plain", ",\"description\":\"old\"", call -> OLD)
            .add("typed", schema + "\"old\"", call -> OLD);
    Tools generated =
        new Tools()
            .add("plain", schema + "\"new\"", call -> NEW)
            .add("typed", schema + "\"new\"", call -> NEW)
            .add("alone", schema + "\"new\"", call -> NEW);
    try (Migration migration = start(Migration.of(legacy).add(generated))) {
      String list = client(migration).request("tools/list", "{}").toString();

      assertThat(list)
          .contains(entry("plain", ",\"description\":\"new\""))
          .contains(entry("typed", schema + "\"new\""))
          .contains(entry("alone", schema + "\"new\""))
          .doesNotContain("\"old\"");
    }
  }

  @Test
  void twoGeneratedTools_ofOneName_areRefused() {
    MigrationBuilder builder = Migration.of(new Tools()).add(sameTool()).add(sameTool());

    assertThatIllegalArgumentException()
        .isThrownBy(builder::start)
        .withMessage("two generated bindings have a tool read");
  }

  @Test
  void canary_answersTheSameCallersAlways() {
    try (Migration migration = start(sides())) {
      McpHost host = host(migration);
      Set<String> tenth = new HashSet<>();
      for (int percent : new int[] {10, 30}) {
        migration.set("*", Mode.canary(percent));
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
          McpClient client = host.client().caller(Caller.of("user-" + i)).connect();
          String first = side(client, "read");
          assertThat(side(client, "act")).as("one side for all tools").isEqualTo(first);
          assertThat(side(client, "read")).isEqualTo(first);
          if (first.equals("new")) {
            chosen.add("user-" + i);
          }
        }
        assertThat(chosen.size()).isBetween(percent, 3 * percent);
        assertThat(chosen).as("a greater share holds a smaller one").containsAll(tenth);
        tenth = chosen;
      }
    }
  }

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
                  throw new RpcErrorException(-32042, "not today");
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

  @Test
  void state_isWrittenAsAWholeAndADiskThatRefusesChangesNothing() throws Exception {
    Path state = folder.resolve("state.json");
    try (Migration migration = start(sides().state(state))) {
      McpClient client = client(migration);
      side(client, "read");
      migration.tick();
      assertThat(state).content().contains("\"form\": \"matte-migration-1\"", "\"calls\": 1");
    }
    try (Heard heard = new Heard();
        Migration migration = start(sides().state(state.resolve("in-a-file")))) {
      McpClient client = client(migration);
      for (int i = 0; i < 3; i++) {
        clock.advance(Duration.ofSeconds(2));
        migration.tick();
        assertThat(side(client, "read")).isEqualTo("old");
      }
      assertThat(heard.lines()).singleElement().asString().contains("cannot be written");
    }
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains(".new"));
  }

  @Test
  void admins_moveToolsAndOthersDoNotSeeHow() {
    try (Migration migration = start(sides())) {
      McpHost host =
          McpHost.builder("moving", "1")
              .add(migration.binding())
              .add(migration.adminTools())
              .build();
      McpClient admin = host.client().caller(Caller.of("ann").roles(List.of("admin"))).connect();
      McpClient user = host.client().caller(Caller.of("ben")).connect();

      assertThat(user.request("tools/list", "{}").toString()).doesNotContain("migration_");
      assertThatThrownBy(
              () -> user.callTool("migration_set", "{\"tools\":\"*\",\"mode\":\"shadow\"}"))
          .hasMessageContaining("may not");
      assertThat(
              admin
                  .callTool("migration_set", "{\"tools\":\"read\",\"mode\":\"canary 100\"}")
                  .structured())
          .hasToString(
              "[{\"tool\":\"read\",\"mode\":\"canary 100 %\",\"asked\":\"canary 100 %\",\"origin\":\"admin\"}]");
      assertThat(side(user, "read")).isEqualTo("new");
      assertThatThrownBy(
              () -> admin.callTool("migration_set", "{\"tools\":\"read\",\"mode\":\"new\"}"))
          .hasMessageContaining("expected legacy, shadow, canary N % or generated, found \"new\"");
      assertThatThrownBy(
              () -> admin.callTool("migration_set", "{\"tools\":\"raed\",\"mode\":\"shadow\"}"))
          .hasMessageContaining("no tool is named \"raed\"");
      assertThat(admin.callTool("migration_report", "{}").text())
          .contains("\"form\": \"matte-migration-1\"");
      admin.callTool("migration_clear", "{\"tools\":\"read\"}");
      assertThat(side(user, "read")).isEqualTo("old");
      assertThat(admin.callTool("migration_modes", "{\"tools\":\"re*\"}").structured())
          .hasToString(
              "[{\"tool\":\"read\",\"mode\":\"legacy\",\"asked\":\"legacy\",\"origin\":\"default\"}]");
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

  private MigrationBuilder sides() {
    Tools legacy =
        new Tools()
            .reading("read", call -> counted(oldCalls, OLD))
            .acting("act", call -> counted(oldCalls, OLD));
    Tools generated =
        new Tools()
            .reading("read", call -> counted(newCalls, NEW))
            .acting("act", call -> counted(newCalls, NEW));
    return Migration.of(legacy).add(generated);
  }

  private static Tools sameTool() {
    return new Tools().reading("read", call -> NEW);
  }

  private static CallToolResult counted(AtomicInteger calls, CallToolResult result) {
    calls.incrementAndGet();
    return result;
  }

  private CallToolResult after(int millis, CallToolResult result) {
    clock.advance(Duration.ofMillis(millis));
    return result;
  }

  private static CallToolResult old(String text) {
    return CallToolResult.text(text);
  }

  /** Without a thread that watches, and with a clock that stands. */
  private Migration start(MigrationBuilder builder) {
    return builder.clocks(clock, clock).build();
  }

  private static McpHost host(Migration migration) {
    return McpHost.builder("moving", "1").add(migration.binding()).build();
  }

  private static McpClient client(Migration migration) {
    return host(migration).client().connect();
  }

  private static String side(McpClient client, String tool) {
    String text = client.callTool(tool, "{}").text();
    return text.contains("old") ? "old" : "new";
  }

  private static boolean fails(McpClient client) {
    try {
      client.callTool("read", "{}");
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  private static int failuresUntilReturned(McpClient client) {
    List<Boolean> failures = new ArrayList<>();
    while (fails(client)) {
      failures.add(true);
    }
    return failures.size();
  }

  private static Map<String, Long> skipped(Migration migration, String tool) {
    return migration.report().tools().stream()
        .filter(each -> each.name().equals(tool))
        .findFirst()
        .orElseThrow()
        .comparisons()
        .skipped();
  }

  private static String entry(String name, String more) {
    return "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}" + more + "}";
  }
}
