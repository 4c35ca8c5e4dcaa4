package dev.matte.sample.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.sample.flow.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MemoryTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void entry_goesThroughItsLife() {
    JsonNode stored =
        desk.call("memory_usage", "{'action':'store','key':'k','value':'v','ttl':3600}");
    assertThat(stored.path("stored").booleanValue()).isTrue();
    assertThat(stored.path("expiresAt").stringValue()).endsWith("Z");

    JsonNode found = desk.call("memory_usage", "{'action':'retrieve','key':'k'}");
    assertThat(found.path("value").stringValue()).isEqualTo("v");
    assertThat(found.path("namespace").stringValue()).isEqualTo("default");
    assertThat(desk.call("memory_usage", "{'action':'list'}").at("/entries/0/key").stringValue())
        .isEqualTo("k");
    assertThat(
            desk.call("memory_usage", "{'action':'search','value':'k*'}").path("count").intValue())
        .isEqualTo(1);

    assertThat(
            desk.call("memory_usage", "{'action':'delete','key':'k'}")
                .path("deleted")
                .booleanValue())
        .isTrue();
    assertThat(
            desk.call("memory_usage", "{'action':'retrieve','key':'k'}")
                .path("found")
                .booleanValue())
        .isFalse();
  }

  @Test
  void answer_looksAsTheLegacyServersDid() {
    assertThat(desk.text("memory_usage", "{'action':'list','namespace':'none'}"))
        .matches(
            """
            \\{
              "success": true,
              "tool": "memory_usage",
              "action": "list",
              "namespace": "none",
              "storage_type": "sqlite",
              "entries": \\[\\],
              "count": 0,
              "total": 0,
              "timestamp": "[^"]+Z"
            \\}""");
  }

  @Test
  void sloppyArguments_areUnderstood() {
    desk.call(
        "memory_usage", "{'action':'STORE','key':'k','value':'v','ttl':'60','namespace':null}");

    assertThat(desk.call("memory_search", "{'pattern':'k','limit':'5','extra':1}").path("count"))
        .hasToString("1");
  }

  @Test
  void whatIsMissingOrKept_isRefused() {
    assertThat(desk.failure("memory_usage", "{'action':'store','key':'k'}"))
        .isEqualTo("value: there is nothing to store");
    assertThat(desk.failure("memory_usage", "{'action':'retrieve'}")).startsWith("key: ");
    assertThat(
            desk.failure(
                "memory_usage", "{'action':'store','key':'k','value':'v','namespace':'swarms'}"))
        .contains("kept by other tools");
    assertThat(desk.failure("memory_namespace", "{'namespace':'tasks','action':'clear'}"))
        .contains("kept by other tools");
    assertThat(desk.failure("memory_namespace", "{'namespace':'x','action':'dance'}"))
        .startsWith("action: expected");
    assertThat(desk.failure("memory_analytics", "{'timeframe':'soon'}"))
        .startsWith("timeframe: expected");
  }

  @Test
  void namespaces_areCountedAndCleared() {
    store("a", "1", "x");
    store("a", "2", "yy");
    store("b", "1", "zzz");

    JsonNode all = desk.call("memory_namespace", "{'namespace':'a','action':'list'}");
    assertThat(all.path("namespaces")).hasSize(2);
    assertThat(all.path("bytes").intValue()).isEqualTo(9);
    assertThat(desk.call("memory_namespace", "{'namespace':'a','action':'clear'}").path("deleted"))
        .hasToString("2");
    JsonNode analytics = desk.call("memory_analytics", "{}");
    assertThat(analytics.path("storedWithin").intValue()).isEqualTo(1);
    assertThat(analytics.path("fileBytes").intValue()).isPositive();
  }

  @Test
  void cache_isANamespace() {
    store("cache", "page", "old");

    assertThat(desk.call("cache_manage", "{'action':'get','key':'page'}").path("value"))
        .hasToString("\"old\"");
    assertThat(desk.call("cache_manage", "{'action':'clear'}").path("deleted")).hasToString("1");
    assertThat(desk.failure("cache_manage", "{'action':'delete'}")).startsWith("key: ");
  }

  @Test
  void backup_restored_bringsBackWhatWasThere() {
    store("a", "k", "before");
    Path backup = folder.resolve("copy.db");
    JsonNode made = desk.call("memory_backup", "{'path':'%s'}".formatted(backup));
    assertThat(made.path("entries").intValue()).isEqualTo(1);
    store("a", "k", "after");
    store("a", "new", "stays");

    JsonNode restored = desk.call("memory_restore", "{'backupPath':'%s'}".formatted(backup));

    assertThat(restored.path("restored").intValue()).isEqualTo(1);
    assertThat(desk.store().peek("a", "k").orElseThrow().value()).isEqualTo("before");
    assertThat(desk.store().peek("a", "new")).isPresent();
    assertThat(desk.failure("memory_backup", "{'path':'%s'}".formatted(backup)))
        .contains("something already");
    assertThat(desk.failure("memory_restore", "{'backupPath':'/no/such.db'}"))
        .contains("there is no file");
    assertThat(Path.of(desk.call("memory_backup", "{}").path("path").stringValue())).exists();
  }

  @Test
  void restore_ofAnythingElse_isRefused() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(99));

    assertThat(desk.failure("memory_restore", "{'backupPath':'%s'}".formatted(letter)))
        .contains("letter.txt is no memory file");
    assertThat(desk.failure("memory_sync", "{'target':'%s'}".formatted(desk.store().path())))
        .contains("this is the memory itself");
  }

  @Test
  void sync_twoFiles_haveBoth() {
    store("a", "mine", "1");
    Path other = folder.resolve("other.db");
    try (Desk second = Desk.open(other)) {
      second.call("memory_usage", "{'action':'store','key':'theirs','value':'2'}");
    }

    JsonNode synced = desk.call("memory_sync", "{'target':'%s'}".formatted(other));

    assertThat(synced.path("received").intValue()).isEqualTo(1);
    assertThat(synced.path("sent").intValue()).isEqualTo(1);
    assertThat(desk.store().peek("default", "theirs")).isPresent();
    JsonNode again = desk.call("memory_sync", "{'target':'%s'}".formatted(other));
    assertThat(again.path("received").intValue() + again.path("sent").intValue()).isZero();
  }

  @Test
  void compress_emptiedFile_isSmaller() {
    for (int i = 0; i < 50; i++) {
      store("big", "k" + i, "text ".repeat(5_000));
    }
    desk.call("memory_namespace", "{'namespace':'big','action':'clear'}");

    JsonNode answer = desk.call("memory_compress", "{}");

    assertThat(answer.path("bytesAfter").longValue())
        .isLessThan(answer.path("bytesBefore").longValue());
  }

  @Test
  void snapshot_restored_bringsSwarmsBack() {
    desk.call("swarm_init", "{'topology':'ring'}");
    String id = desk.call("state_snapshot", "{'name':'early'}").path("snapshotId").stringValue();
    desk.call("swarm_init", "{'topology':'star'}");

    JsonNode restored = desk.call("context_restore", "{'snapshotId':'%s'}".formatted(id));

    assertThat(restored.path("name").stringValue()).isEqualTo("early");
    assertThat(desk.call("swarm_status", "{}").path("topology").stringValue()).isEqualTo("ring");
    assertThat(desk.call("swarm_status", "{}").path("swarms").intValue()).isEqualTo(1);
    assertThat(desk.failure("context_restore", "{'snapshotId':'x'}")).contains("no such snapshot");
  }

  @Test
  void persist_session_isNoted() {
    store("a", "k", "v");

    assertThat(desk.call("memory_persist", "{'sessionId':'s1'}").at("/entries/a").intValue())
        .isEqualTo(1);
    assertThat(desk.call("memory_persist", "{'sessionId':'s1'}").path("again").booleanValue())
        .isTrue();
  }

  private void store(String namespace, String key, String value) {
    desk.call(
        "memory_usage",
        "{'action':'store','namespace':'%s','key':'%s','value':'%s'}"
            .formatted(namespace, key, value));
  }
}
