package dev.matte.legacy.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.Shared;
import dev.matte.runtime.protocol.CallToolResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists of the four legacy servers side by side, where they are at hand. */
class RealListsTest {

  private static final List<String> SERVERS =
      List.of("claude-flow-sdk", "claude-flow", "flow-nexus", "agentic-payments");

  /** Serves the tools of a list, and answers nothing. */
  private record Listed(JsonNode tools) implements ServerBinding {
    @Override
    public Catalog catalog() {
      CatalogBuilder catalog = new CatalogBuilder("list");
      for (JsonNode tool : tools) {
        catalog.add(Kind.TOOL, tool.required("name").stringValue(), tool.toString());
      }
      return catalog.build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      return CallToolResult.empty();
    }
  }

  @Test
  void first_leavesOutTheOthers() throws IOException {
    Mount mount = Mount.of(parts(), Collisions.FIRST);

    assertThat(mount.catalog().count(Kind.TOOL)).isEqualTo(184);
    assertThat(mount.count(Kind.TOOL, "claude-flow-sdk")).isEqualTo(7);
    assertThat(names(mount)).hasSize(13).contains("swarm_init", "memory_search");
  }

  @Test
  void prefix_servesAllOfThem() throws IOException {
    Mount mount = Mount.of(parts(), Collisions.PREFIX);

    assertThat(mount.catalog().count(Kind.TOOL)).isEqualTo(201);
    assertThat(names(mount)).hasSize(13);
    assertThat(mount.collisions())
        .extracting(Collision::toString)
        .contains(
            "\"swarm_init\" of flow-nexus: called flow-nexus_swarm_init, since claude-flow-sdk has"
                + " that name");
  }

  private static List<String> names(Mount mount) {
    return mount.collisions().stream().map(Collision::name).distinct().collect(Collectors.toList());
  }

  private static List<Part> parts() throws IOException {
    List<Part> parts = new ArrayList<>();
    for (String server : SERVERS) {
      Path file = folder().resolve(server + ".json");
      assumeTrue(Files.exists(file), "skipped: the real list is not at " + file);
      JsonNode list = JsonMapper.shared().readTree(Files.readString(file));
      Listed binding = new Listed(list.required("tools"));
      parts.add(new Part(server, binding, Passage.ALL, Circuit.DIRECT));
    }
    return parts;
  }

  private static Path folder() {
    return Shared.file("legacy-tools");
  }
}
