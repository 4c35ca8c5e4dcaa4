package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What reaches a client of a call that talks much. */
class RationTest {

  private final List<String> heard = new ArrayList<>();
  private long now;

  @Test
  void progress_tooFast_endsWithTheLatestBeforeTheAnswer() {
    call(
        context -> {
          for (int i = 1; i <= 1_000; i++) {
            context.progress(i, 1_000);
          }
        });

    assertThat(heard).hasSize(6);
    assertThat(heard.get(4)).contains("\"progress\":1000");
    assertThat(heard.get(5)).contains("\"result\"");
  }

  @Test
  void progress_slowEnough_isSentAsItComes() {
    call(
        context -> {
          for (int i = 1; i <= 20; i++) {
            context.progress(i);
            now += 250_000_000;
          }
        });

    assertThat(heard).hasSize(21);
    assertThat(heard.get(19)).contains("\"progress\":20");
  }

  @Test
  void progress_afterAWait_leavesOutWhatIsOld() {
    call(
        context -> {
          for (int i = 1; i <= 9; i++) {
            context.progress(i);
          }
          now += 250_000_000;
          context.progress(10);
        });

    assertThat(heard).hasSize(6);
    assertThat(heard.get(3)).contains("\"progress\":4");
    assertThat(heard.get(4)).contains("\"progress\":10");
  }

  @Test
  void messages_tooMany_areCountedAsLoudlyAsTheLoudest() {
    call(
        context -> {
          for (int i = 1; i <= 10; i++) {
            context.log(i == 7 ? LoggingLevel.ERROR : LoggingLevel.INFO, "message " + i);
          }
        });

    assertThat(heard).hasSize(5);
    assertThat(heard.get(2)).contains("\"data\":\"message 3\"");
    assertThat(heard.get(3))
        .contains("\"level\":\"error\"", "7 messages were left out: too many in a second");
  }

  @Test
  void messages_afterAWait_followTheCount() {
    call(
        context -> {
          for (int i = 1; i <= 4; i++) {
            context.log(LoggingLevel.INFO, "message " + i);
          }
          now += 1_000_000_000;
          context.log(LoggingLevel.WARNING, "late");
        });

    assertThat(heard).hasSize(6);
    assertThat(heard.get(3)).contains("\"level\":\"info\"", "1 message was left out");
    assertThat(heard.get(4)).contains("\"data\":\"late\"");
  }

  @Test
  void contextKeptAfterTheAnswer_saysNothingMore() {
    List<CallContext> kept = new ArrayList<>();
    call(kept::add);

    kept.forEach(context -> context.progress(1));
    kept.forEach(context -> context.log(LoggingLevel.INFO, "late"));

    assertThat(heard).hasSize(1);
  }

  private void call(Consumer<CallContext> talk) {
    McpHost host =
        McpHost.builder("test", "1")
            .add(new Talkative(talk))
            .maxProgressPerSecond(4)
            .maxLogMessagesPerSecond(3)
            .nanoTime(() -> now)
            .build();
    try (InProcess client = Judged.connect(host, Revision.V2025_11_25).onNotification(heard::add)) {
      client.callTool("nothing", "{}");
      heard.clear();
      client
          .request(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{"
                  + "\"name\":\"nothing\",\"_meta\":{\"progressToken\":\"p\"}}}")
          .ifPresent(heard::add);
    }
  }

  /** A server whose every tool talks and answers with nothing. */
  private record Talkative(Consumer<CallContext> talk) implements ServerBinding {

    @Override
    public Catalog catalog() {
      return new TestBinding().catalog();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      talk.accept(call.context());
      return CallToolResult.empty();
    }
  }
}
