package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.protocol.CallToolResult;
import org.junit.jupiter.api.Test;

class FormerNameTest {

  /** Answers with the name of the tool and the one it was called by. */
  private record Named(String tool, String former) implements ServerBinding {
    @Override
    public Catalog catalog() {
      return new ListsText()
          .same(0, tool, "{\"name\":\"" + tool + "\",\"inputSchema\":{\"type\":\"object\"}}")
          .formerName(former, 0)
          .catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      return CallToolResult.text(call.tool() + " called " + call.context().tool());
    }
  }

  @Test
  void call_byFormerName_reachesTheTool() {
    try (InProcess client = Judged.connect(host(new Named("new", "old/name")))) {
      assertThat(client.callTool("old/name", "{}")).contains("new called old/name");
      assertThat(client.callTool("new", "{}")).contains("new called new");
    }
  }

  @Test
  void call_byFormerNameOfAnotherBinding_reachesIt() {
    try (InProcess client = Judged.connect(host(new Named("a", "x"), new Named("b", "y")))) {
      assertThat(client.callTool("y", "{}")).contains("b called y");
    }
  }

  @Test
  void host_formerNameInUse_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> host(new Named("a", "b"), new Named("b", "c")))
        .withMessageContaining("\"b\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> host(new Named("a", "x"), new Named("b", "x")))
        .withMessageContaining("\"x\"");
  }

  private static McpHost host(ServerBinding... bindings) {
    McpHostBuilder builder = McpHost.builder("test", "1");
    for (ServerBinding binding : bindings) {
      builder.add(binding);
    }
    return builder.build();
  }
}
