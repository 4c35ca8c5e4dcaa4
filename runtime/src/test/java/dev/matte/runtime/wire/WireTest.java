package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.Peer;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the transcripts in {@code src/test/resources/wire}. With {@code -Dgolden=update} the
 * server's lines are written anew, to be reviewed like code.
 */
class WireTest {

  private static final Path FOLDER = Path.of("src/test/resources/wire");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  static List<Transcript> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Transcript> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(Transcript.read(file));
      }
      return all;
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void transcript_replayed_isAnsweredWordForWord(Transcript transcript) throws IOException {
    List<String> said = new ArrayList<>();
    try (Peer peer = new Peer(host(transcript))) {
      for (int i = 0; i < transcript.lines().size(); i++) {
        String line = transcript.lines().get(i);
        if (!line.startsWith("<")) {
          said.add(line);
        }
        if (line.startsWith(">")) {
          String request = line.substring(2);
          peer.send(request);
          int answers = UPDATE ? expectedAnswers(request) : transcript.answersAfter(i).size();
          List<String> got = answers(peer, answers);
          for (String answer : got) {
            said.add("< " + answer);
          }
        }
      }
      assertThat(peer.finish()).as("lines nobody expected").isEmpty();
    }
    if (UPDATE) {
      Files.write(transcript.file(), said);
    } else {
      assertThat(said).isEqualTo(transcript.lines());
    }
  }

  @Test
  void specifications_besideTheRepository_arePresent() {
    assumeTrue(Judge.present(), "skipped: no published schemas beside the repository");

    assertThat(new Judge().complaints("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":3}")).isNotEmpty();
  }

  /** The server that a transcript's name asks for. */
  private static McpHost host(Transcript transcript) {
    return transcript.toString().startsWith("skills")
        ? TestServer.withSkills(new TestBinding())
        : TestServer.host(new TestBinding());
  }

  /** Reads so many lines; -1 stands for all up to the first that is an answer. */
  private static List<String> answers(Peer peer, int count) {
    List<String> got = new ArrayList<>();
    while (count < 0 ? got.isEmpty() || isNotification(got) : got.size() < count) {
      got.add(peer.line().replaceAll("internal error [0-9a-z]+", "internal error ID"));
    }
    return got;
  }

  private static boolean isNotification(List<String> lines) {
    return lines.get(lines.size() - 1).contains("\"method\":\"notifications/");
  }

  private static int expectedAnswers(String request) {
    boolean noAnswer =
        request.isBlank()
            || (request.startsWith("{\"jsonrpc\"") && !request.contains("\"id\""))
            || request.contains("\"id\":99,\"result\"")
            || request.startsWith("[{\"jsonrpc\":\"2.0\",\"method\":\"notifications/");
    return noAnswer ? 0 : -1;
  }
}
