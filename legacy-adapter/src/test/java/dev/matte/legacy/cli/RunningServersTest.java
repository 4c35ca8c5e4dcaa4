package dev.matte.legacy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.fake.ClaudeFlow;
import dev.matte.legacy.fake.FakeHttp;
import dev.matte.legacy.fake.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that ask servers that run. */
final class RunningServersTest {
  private static final String LIST =
      "{\"tools\":[{\"name\":\"ping\",\"description\":\"Answers.\","
          + "\"inputSchema\":{\"type\":\"object\",\"properties\":{}}}]}";

  @TempDir Path folder;

  @Test
  void inspect_ofAUrl_sendsItsHeaders() throws Exception {
    try (FakeHttp server = new FakeHttp()) {
      Session session =
          Session.of(
              "inspect",
              "--url",
              server.at("/mcp").toString(),
              "--header",
              "Authorization: Bearer t");

      assertThat(session.err()).isEmpty();
      assertThat(session.out()).contains("web 1: 1 tool", "echo");
      assertThat(server.requests()).allMatch(request -> request.endsWith("Bearer t"));
    }
  }

  @Test
  void inspect_ofAUrlThatRefuses_saysSo() throws Exception {
    try (FakeHttp server = new FakeHttp()) {
      Session session = Session.of("inspect", server.at("/closed").toString(), "--timeout", "5");

      assertThat(session.code()).isEqualTo(3);
      assertThat(session.err()).contains("401").contains("\n  Fix: ");
    }
  }

  @Test
  void diff_ofANoisyServerAndItsList_findsNothing() throws Exception {
    Session session = Session.of("diff", list(), "exec:" + command());

    assertThat(session.err()).isEmpty();
    assertThat(session.out()).endsWith("No changes.\n");
  }

  @Test
  void stub_ofACommand_startsItInTheProgram() throws Exception {
    Session session =
        Session.of("stub", "--exec", command(), "-o", folder.toString(), "--package", "demo");

    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(Files.readString(folder.resolve("matte-stub.json")))
        .contains(ClaudeFlow.class.getName());
  }

  private String command() throws Exception {
    return Programs.command(ClaudeFlow.class, list()).stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(" "));
  }

  private String list() throws Exception {
    return Files.writeString(folder.resolve("list.json"), LIST).toString();
  }
}
