package dev.matte.sample.claudeflow.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.sample.claudeflow.memory.FurtherMemoryTools.Item;
import dev.matte.sample.claudeflow.memory.FurtherMemoryTools.ListReport;
import dev.matte.sample.claudeflow.store.MemoryStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherMemoryTest {
  @TempDir Path folder;
  private MemoryStore store;
  private FurtherMemory memory;

  @BeforeEach
  void open() {
    store = new MemoryStore(folder.resolve("memory.db"));
    memory = new FurtherMemory(store);
    store.store("default", "b:1", "one");
    store.store("default", "a:1", "three");
    store.store("other", "a:2", "two");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void list_namespace_isInOrderOfAge() {
    assertThat(memory.memoryList("default", null, 10).entries())
        .extracting(Item::key)
        .containsExactly("b:1", "a:1");
    assertThat(memory.memoryList("default", "a", 10).entries())
        .extracting(Item::characters)
        .containsExactly(5);
    assertThat(memory.memoryList("none", null, 10).entries()).isEmpty();
  }

  @Test
  void list_overLimit_saysSo() {
    ListReport report = memory.memoryList("default", null, 1);

    assertThat(report.entries()).hasSize(1);
    assertThat(report.more()).isTrue();
    assertThat(memory.memoryList("default", null, 2).more()).isFalse();
  }

  @Test
  void delete_entry_isGoneForSearchToo() {
    assertThat(memory.memoryDelete("a:1", "default").deleted()).isTrue();
    assertThat(memory.memoryDelete("a:1", "default").deleted()).isFalse();

    assertThat(store.peek("default", "a:1")).isEmpty();
    assertThat(store.search("three", 10).hits()).isEmpty();
    assertThat(store.peek("other", "a:2")).isPresent();
  }

  @Test
  void delete_whatSwarmsKeep_isRefused() {
    store.store("agents", "agent:1", "{}");

    assertThatThrownBy(() -> memory.memoryDelete("agent:1", "agents"))
        .hasMessageContaining("kept by the swarm tools");
    assertThat(store.peek("agents", "agent:1")).isPresent();
  }
}
