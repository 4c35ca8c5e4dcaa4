package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.report.ToolReport;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who answers, who says so, and what clients see of it. */
class MigrationTest extends TwoSides {

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
          McpClient client = Judged.client(host).caller(Caller.of("user-" + i)).connect();
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
  void state_isWrittenAsAWholeAndADiskThatRefusesChangesNothing() throws Exception {
    Path state = folder.resolve("state.json");
    try (Migration migration = start(sides().state(state))) {
      McpClient client = client(migration);
      side(client, "read");
      migration.tick();
      assertThat(state).content().contains("\"form\": \"matte-migration-1\"", "\"calls\": 1");
      String before = Files.readString(state);

      clock.advance(Duration.ofMinutes(1));
      migration.tick();
      assertThat(state).as("nothing has changed").hasContent(before);
      side(client, "read");
      clock.advance(Duration.ofMinutes(1));
      migration.tick();
      assertThat(state).content().contains("\"calls\": 2");
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
      McpClient admin =
          Judged.client(host).caller(Caller.of("ann").roles(List.of("admin"))).connect();
      McpClient user = Judged.client(host).caller(Caller.of("ben")).connect();

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
}
