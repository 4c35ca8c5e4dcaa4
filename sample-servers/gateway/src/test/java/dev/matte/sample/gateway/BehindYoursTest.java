package dev.matte.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import dev.matte.legacy.proxy.LegacyServer;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Access;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the guide shows of a legacy server as a binding. */
@Timeout(120)
class BehindYoursTest {

  private final List<String> command =
      StandIn.command("old", "-", "memory_get,memory_usage,memory_delete,swarm_status,other");

  @Test
  void binding_servesAll() {
    // tag::binding[]
    LegacyServer legacy = LegacyServer.start(command, LegacyOptions.DEFAULT.named("old"));
    McpHost host = McpHost.builder("new", "1.0.0").add(legacy.binding()).build();
    // end::binding[]
    try (legacy;
        McpClient client = Judged.client(host).connect()) {
      assertThat(Names.of(client)).hasSize(5).contains("other", "memory_usage");
      assertThat(client.callTool("other", "{\"a\":1.50}").text())
          .isEqualTo("old other {\"a\":1.50}");
    }
  }

  @Test
  void passage_servesWhatPasses() {
    LegacyServer legacy = LegacyServer.start(command, LegacyOptions.DEFAULT.named("old"));
    // tag::passage[]
    Passage passage =
        Passage.ALL
            .only(Kind.TOOL, "memory_*", "swarm_status")
            .except(Kind.TOOL, "memory_usage")
            .rename("swarm_status", "status")
            .prefix("old_")
            .access(Kind.TOOL, "memory_delete", Access.requires().role("keeper"));
    McpHost host = McpHost.builder("new", "1.0.0").add(legacy.binding(passage)).build();
    // end::passage[]
    try (legacy;
        McpClient client = Judged.client(host).connect()) {
      assertThat(Names.of(client)).containsExactly("old_memory_get", "status");
      assertThat(client.callTool("status", "{}").text()).isEqualTo("old swarm_status {}");
    }
  }
}
