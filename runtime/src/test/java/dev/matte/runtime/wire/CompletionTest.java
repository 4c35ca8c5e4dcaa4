package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.fixture.ListsText;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code completion/complete}; items of the protocol checklist in the names. */
class CompletionTest {

  private final JudgedPeer peer =
      new JudgedPeer(McpHost.builder("test", "1").add(new Trips()).build());

  @AfterEach
  void finish() {
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0,false", "99,99,false", "100,100,false", "101,100,true", "5000,100,true"})
  void values_areHundredAtMost_andSayWhetherThereAreMore_CMP3(int count, int given, boolean more) {
    String answer = complete("count", Integer.toString(count), "").line();

    assertThat(answer.split("\"v\\d+\"", -1)).hasSize(given + 1);
    assertThat(answer).contains("\"total\":" + count + ",\"hasMore\":" + more);
  }

  @Test
  void context_reachesTheCompleter_CMP2() {
    String context =
        ",\"context\":{\"arguments\":{\"land\":\"ch\",\"year\":\"\\u0032026\",\"odd\":7},\"more\":[]}";

    assertThat(complete("echo", "z", context).line())
        .contains("\"values\":[\"z\",\"land=ch\",\"year=2026\"]");
    assertThat(complete("echo", "z", ",\"context\":{}").line()).contains("\"values\":[\"z\"]");
    assertThat(complete("echo", "z", ",\"context\":null").line()).contains("\"values\":[\"z\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-18", "2025-11-25"})
  void context_inASession_reachesTheCompleter_CMP2(String revision) {
    peer.greet(revision);
    peer.legacy(
        "1",
        "completion/complete",
        members("echo", "z", ",\"context\":{\"arguments\":{\"land\":\"ch\"}}"));

    assertThat(peer.line()).contains("\"values\":[\"z\",\"land=ch\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "[]", "\"a\""})
  void context_thatIsNoObject_isRefused_CMP2(String context) {
    assertThat(complete("echo", "z", ",\"context\":" + context).line())
        .contains("-32602", "params.context: expected an object");
  }

  private JudgedPeer complete(String argument, String value, String more) {
    return peer.request("1", "completion/complete", members(argument, value, more));
  }

  private static String members(String argument, String value, String more) {
    return "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"trip\"},\"argument\":{\"name\":\""
        + argument
        + "\",\"value\":\""
        + value
        + "\"}"
        + more;
  }

  /** A prompt with one argument that is completed by so many values, and one by what is known. */
  private static final class Trips implements ServerBinding {
    @Override
    public Catalog catalog() {
      return new ListsText()
          .same(3, "trip", "{\"name\":\"trip\"}")
          .completer("p", "trip", "count")
          .completer("p", "trip", "echo")
          .catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      throw new UnknownToolException(call.tool());
    }

    @Override
    public List<String> complete(CompletionCall call) {
      List<String> values = new ArrayList<>();
      if (call.index() == 0) {
        for (int i = 0; i < Integer.parseInt(call.value()); i++) {
          values.add("v" + i);
        }
        return values;
      }
      values.add(call.value());
      for (String name : List.of("land", "odd", "year")) {
        if (call.argument(name) != null) {
          values.add(name + '=' + call.argument(name));
        }
      }
      return values;
    }
  }
}
