package dev.matte.sample.claudeflow.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.client.ToolFailedException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.protocol.Revision;
import dev.matte.sample.claudeflow.memory.MemoryTools.MatchedBy;
import dev.matte.sample.claudeflow.store.MemoryStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The memory tools called by their own interface, through the protocol. */
class MemoryToolsClientTest {
  @TempDir Path folder;
  private MemoryStore store;

  @BeforeEach
  void open() {
    store = new MemoryStore(folder.resolve("memory.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  // tag::typed[]
  @ParameterizedTest
  @EnumSource(Revision.class)
  void stored_everyRevision_isFoundAgain(Revision revision) {
    McpHost host =
        McpHost.builder("test", "1").add(new MemoryToolsBinding(new Memory(store))).build();
    try (McpClient client = host.client().revision(revision).connect()) {
      MemoryTools tools = new MemoryToolsClient(client);

      assertThat(tools.memoryStore("otter", "swims", "default", 60L).expiresAt()).isPresent();
      assertThat(tools.memoryRetrieve("otter", "default").value()).hasValue("swims");
      assertThat(tools.memorySearch("ott*", null, 10).matches())
          .singleElement()
          .satisfies(match -> assertThat(match.by()).isEqualTo(MatchedBy.KEY));
    }
  }

  // end::typed[]

  /** What the test above has read, held against the schema. */
  @ParameterizedTest
  @EnumSource(Revision.class)
  void stored_everyRevision_isSaidInTheRevisionsForm(Revision revision) {
    McpHost host =
        McpHost.builder("test", "1").add(new MemoryToolsBinding(new Memory(store))).build();
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      MemoryTools tools = new MemoryToolsClient(client);

      assertThat(tools.memoryStore("otter", "swims", "default", 60L).expiresAt()).isPresent();
      assertThat(tools.memoryRetrieve("otter", "default").value()).hasValue("swims");
      assertThat(tools.memorySearch("ott*", null, 10).matches()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void reservedNamespace_everyRevision_failsInTheToolsWords(Revision revision) {
    McpHost host =
        McpHost.builder("test", "1").add(new MemoryToolsBinding(new Memory(store))).build();
    try (McpClient client = Judged.client(host).revision(revision).connect()) {
      MemoryTools tools = new MemoryToolsClient(client);

      assertThatExceptionOfType(ToolFailedException.class)
          .isThrownBy(() -> tools.memoryStore("k", "v", "agents", null))
          .withMessageContaining("kept by the swarm tools");
    }
  }
}
