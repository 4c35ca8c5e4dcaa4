package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.fake.Ledger;
import dev.matte.legacy.fake.Programs;
import dev.matte.legacy.proxy.LegacyException;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.legacy.report.MigrationReport;
import dev.matte.legacy.report.ToolReport;
import dev.matte.legacy.text.Paint;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tools move from a process to generated code and back while clients call them in a loop, the
 * process is killed, and the generated side fails and drags its feet.
 */
@Timeout(300)
class LiveMigrationTest {

  private static final String LIST =
      """
      {"server":{"name":"ledger","version":"1"},"tools":[
       {"name":"look","description":"Looks a number up.","inputSchema":{"type":"object","properties":{
         "n":{"type":"number"}},"required":["n"]}},
       {"name":"enter","description":"Enters a number into the ledger.","inputSchema":{
         "type":"object","properties":{"n":{"type":"number"}},"required":["n"]}},
       {"name":"pid","description":"Tells the process.","inputSchema":{"type":"object"}}]}
      """;

  /** Two of them belong to the first ten percent. */
  private static final int CALLERS = 8;

  private final FaultyLedger migrated = new FaultyLedger();
  @TempDir private Path folder = Path.of("");

  @Test
  void tools_moveThereAndBack_andEachCallIsAnsweredOnce() throws Exception {
    Path list = Files.writeString(folder.resolve("list.json"), LIST);
    Path file = folder.resolve("switch.json");
    Path state = folder.resolve("state.json");
    Path ledger = folder.resolve("ledger.txt");
    List<String> command = Programs.command(Ledger.class, list.toString(), ledger.toString());
    LegacyOptions options =
        LegacyOptions.DEFAULT
            .named("ledger")
            .withStopTimeout(Duration.ofMillis(200))
            .withDiagnostics(line -> {});
    try (LegacyServer legacy = LegacyServer.start(command, options);
        Migration migration =
            Migration.of(legacy.listed())
                .add(new LedgerToolsBinding(migrated))
                .file(file)
                .state(state)
                .environment(Map.of())
                .comparing(AnswerRules.DEFAULT.ignore(":/side"))
                .returning(
                    ReturnPolicy.DEFAULT
                        .withSlack(0.05, Duration.ofMillis(100))
                        .withCoolDown(Duration.ofHours(1)))
                .start()) {
      McpHost host =
          McpHost.builder("ledger", "2")
              .add(migration.binding())
              .add(migration.adminTools())
              .build();
      McpClient admin =
          Judged.client(host).caller(Caller.of("ann").roles(List.of("admin"))).connect();
      List<LoopingClient> clients = new ArrayList<>();
      for (String name : names()) {
        clients.add(new LoopingClient(host, name));
      }

      // Legacy.
      untilMore(clients, "ledger", 200);
      assertThat(total(clients, "migrated")).isZero();

      // Shadow, by the file; and the first kill.
      Files.writeString(file, "{\"tools\":{\"*\":\"shadow\"}}");
      Waiting.until("answers differ", () -> look(migration).comparisons().diverged() > 0);
      Waiting.until("answers are the same", () -> look(migration).comparisons().equal() > 20);
      kill(legacy);
      untilMore(clients, "ledger", 100);
      assertThat(total(clients, "migrated")).isZero();

      // A canary of ten percent: the two callers, and no others.
      Files.writeString(file, "{\"tools\":{\"*\":\"canary 10 %\"}}");
      untilMore(clients.subList(0, 2), "migrated", 30);
      untilMore(clients.subList(2, CALLERS), "ledger", 100);
      for (LoopingClient client : clients) {
        assertThat(client.from("migrated") > 0)
            .as(client.name())
            .isEqualTo(Callers.share("caller " + client.name()) < 10);
      }

      // Generated.
      Files.writeString(file, "{\"tools\":{\"*\":\"generated\"}}");
      for (LoopingClient client : clients) {
        untilMore(List.of(client), "migrated", 20);
      }
      assertThat(look(migration).mode()).isEqualTo("generated");

      // A fault: both tools return by themselves; the second kill meets them there.
      migrated.faulty(true);
      Waiting.until("both are returned", () -> returns(migration, 1));
      untilMore(clients, "ledger", 50);
      kill(legacy);
      // So many that those that waited for the next child are too few to be the slowest five
      // percent.
      untilMore(clients, "ledger", 900);
      migrated.faulty(false);

      // An administrator tries again, and now it is slow.
      admin.callTool("migration_set", "{\"tools\":\"*\",\"mode\":\"generated\"}");
      untilMore(clients, "migrated", 100);
      migrated.slow(true);
      Waiting.until("both are returned again", () -> returns(migration, 2));
      migrated.slow(false);
      assertThat(look(migration).returns().why()).startsWith("p95 is ");

      // And back, with everything switched off.
      admin.callTool("migration_set", "{\"tools\":\"*\",\"mode\":\"generated\"}");
      untilMore(clients, "migrated", 100);
      long start = System.nanoTime();
      Files.writeString(file, "{\"useGenerated\":false}");
      Waiting.until("all is legacy", () -> look(migration).mode().equals("legacy"));
      untilMore(clients, "ledger", 1);
      printMillis("rollback by the file", start);

      for (LoopingClient client : clients) {
        client.finish();
      }
      assertEachAnsweredOnce(clients);
      assertNothingEnteredTwice(ledger);
      Waiting.until("the state is written", () -> tells(state, "useGenerated"));
      assertReported(MigrationReport.parse(Files.readString(state)));
    }
  }

  @Test
  void rollback_byARestart_isAsFast() throws Exception {
    Path list = Files.writeString(folder.resolve("list.json"), LIST);
    List<String> command =
        Programs.command(Ledger.class, list.toString(), folder.resolve("l").toString());
    try (LegacyServer legacy = LegacyServer.start(command)) {
      String tools = legacy.listTools();
      long start = System.nanoTime();
      try (Migration migration =
          Migration.of(legacy.listed(tools))
              .add(new LedgerToolsBinding(migrated))
              .environment(Map.of("USE_GENERATED", "false"))
              .fallback(Mode.GENERATED)
              .start()) {
        McpHost host = McpHost.builder("ledger", "2").add(migration.binding()).build();
        String text = Judged.client(host).connect().callTool("look", "{\"n\":3}").text();
        printMillis("rollback by a new host with USE_GENERATED=false", start);

        assertThat(text).contains("\"side\": \"ledger\"");
      }
    }
  }

  /** Two callers that belong to the first ten percent, then others. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; names.size() < 2; i++) {
      if (Callers.share("caller user-" + i) < 10) {
        names.add("user-" + i);
      }
    }
    for (int i = 0; names.size() < CALLERS; i++) {
      if (Callers.share("caller user-" + i) >= 10) {
        names.add("user-" + i);
      }
    }
    return names;
  }

  private static void kill(LegacyServer legacy) {
    ProcessHandle child = ProcessHandle.of(pid(legacy)).orElseThrow();
    child.destroyForcibly();
    Waiting.until("the child is dead", () -> !child.isAlive());
  }

  /** Asked again when the connection is lost just then. */
  private static long pid(LegacyServer legacy) {
    List<Long> pids = new ArrayList<>();
    Waiting.until(
        "the child tells its id",
        () -> {
          try {
            pids.add(Long.valueOf(legacy.callTool("pid", "{\"n\":1}").replaceAll("\\D", "")));
            return true;
          } catch (LegacyException e) {
            return false;
          }
        });
    return pids.get(0);
  }

  private static void untilMore(List<LoopingClient> clients, String side, long count) {
    long before = total(clients, side);
    Waiting.until(
        count + " more answers from " + side, () -> total(clients, side) >= before + count);
  }

  private static long total(List<LoopingClient> clients, String side) {
    return clients.stream().mapToLong(client -> client.from(side)).sum();
  }

  private static ToolReport look(Migration migration) {
    return tool(migration.report(), "look");
  }

  private static ToolReport tool(MigrationReport report, String name) {
    return report.tools().stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean returns(Migration migration, int count) {
    MigrationReport report = migration.report();
    return Stream.of("look", "enter")
        .map(name -> tool(report, name).returns())
        .allMatch(returns -> returns.count() == count && returns.until().isPresent());
  }

  private static void assertEachAnsweredOnce(List<LoopingClient> clients) {
    Map<Long, Integer> wrong = new HashMap<>();
    long calls = 0;
    for (LoopingClient client : clients) {
      calls += client.answers().size();
      client
          .answers()
          .forEach(
              (n, count) -> {
                if (count != 1) {
                  wrong.put(n, count);
                }
              });
    }
    assertThat(wrong).as("answers other than one").isEmpty();
    System.out.printf(
        Locale.ROOT,
        "%d calls, each answered once: %d by the child, %d generated, %d with a failure%n",
        calls,
        total(clients, "ledger"),
        total(clients, "migrated"),
        total(clients, "failed"));
    assertThat(total(clients, "ledger") + total(clients, "migrated") + total(clients, "failed"))
        .isEqualTo(calls);
  }

  private void assertNothingEnteredTwice(Path ledger) throws Exception {
    Map<Long, Integer> entered = new HashMap<>();
    for (String line : Files.readAllLines(ledger)) {
      entered.merge(Long.valueOf(line), 1, Integer::sum);
    }
    migrated.entered().forEach(n -> entered.merge(n, 1, Integer::sum));
    entered.values().removeIf(count -> count == 1);
    assertThat(entered).as("numbers entered more than once").isEmpty();
  }

  private static void assertReported(MigrationReport report) {
    ToolReport look = tool(report, "look");
    assertThat(look.returns().count()).isEqualTo(2);
    assertThat(look.comparisons().diverged()).isPositive();
    assertThat(tool(report, "enter").comparisons().skipped()).containsKey("not read-only");
    assertThat(look.divergences())
        .allSatisfy(
            divergence ->
                assertThat(divergence.differences())
                    .anySatisfy(each -> assertThat(each.pointer()).isEqualTo("/square")));
    assertThat(report.text(Paint.PLAIN))
        .contains("Everything is answered by the legacy side", "returned to legacy 2 times");
    assertThat(report.html()).contains("returned to legacy 2 times", "/square changed");
    assertThat(report.events())
        .anySatisfy(event -> assertThat(event.text()).startsWith("stands at canary 10 %"));
  }

  private static boolean tells(Path state, String word) {
    try {
      return Files.readString(state).contains(word);
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static void printMillis(String what, long start) {
    System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
