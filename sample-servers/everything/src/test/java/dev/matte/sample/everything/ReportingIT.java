package dev.matte.sample.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server over standard streams: what it says before it answers. */
@Timeout(120)
class ReportingIT {

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void progress_askedFor_growsUnderItsToken(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      server.ask(
          "tools/call",
          "{'name':'test_tool_with_progress','arguments':{},'_meta':{'progressToken':'t'}}");

      assertThat(server.said)
          .extracting(message -> message.at("/params/progress").asDouble(-1))
          .containsExactly(0.0, 50.0, 100.0);
      assertThat(server.said)
          .allMatch(message -> message.at("/params/progressToken").asString("").equals("t"))
          .allMatch(message -> message.at("/params/total").asDouble(0) == 100);
    }
  }

  @Test
  void log_handshake_isSentFromTheLevelOn() throws IOException {
    try (Server server = new Server("2025-06-18")) {
      server.call("test_tool_with_logging");
      assertThat(server.said).hasSize(3);

      server.ask("logging/setLevel", "{'level':'error'}");
      server.call("test_tool_with_logging");
      assertThat(server.said).hasSize(3);
    }
  }

  @Test
  void log_withoutHandshake_isSentToWhoAsksForIt() throws IOException {
    try (Server server = new Server(Server.MODERN)) {
      server.call("test_logging_tool");
      assertThat(server.said).isEmpty();

      server.ask(
          "tools/call",
          "{'name':'test_logging_tool','_meta':{'io.modelcontextprotocol/logLevel':'debug'}}");
      assertThat(server.said).hasSize(1);
    }
  }
}
