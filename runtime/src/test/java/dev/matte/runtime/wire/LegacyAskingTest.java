package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.binding.AskException;
import dev.matte.runtime.binding.AskSettings;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.Roots;
import dev.matte.runtime.binding.UrlElicitation;
import dev.matte.runtime.binding.UrlElicitationRequiredException;
import dev.matte.runtime.fixture.ToolsBinding;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests from the server to its client, up to revision 2025-11-25, line by line. */
class LegacyAskingTest {

  private static final String ALL =
      "{\"elicitation\":{\"form\":{},\"url\":{}},\"roots\":{\"listChanged\":true}}";
  private static final String NAME =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}";
  private static final String ADA =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}";
  private static final String FOLDERS = "{\"roots\":[{\"uri\":\"file:///home/ada\"}]}";
  private static final String WITHDRAWN =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,";

  private final ToolsBinding tools =
      new ToolsBinding()
          .add("name", call -> call.ask("who", Elicitation.form("Name?", NAME)).toString())
          .add("folders", call -> call.ask("where", Roots.list()).toString())
          .add(
              "page",
              call -> {
                URI page = URI.create("https://a.example/");
                return call.ask("page", Elicitation.url("Go.", page)).wire();
              });

  @Test
  void question_onStdio_isAnsweredWhileTheReaderOfTheCallWaits() {
    // Nobody runs calls but the threads that read lines: one has to take over from the other.
    JudgedPeer peer =
        peer(
            McpHost.builder("test", "1")
                .executor(
                    task -> {
                      throw new AssertionError("no other thread");
                    }),
            "2025-11-25",
            ALL);

    call(peer, 7, "name");

    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"elicitation/create\",\"params\":"
                + "{\"mode\":\"form\",\"message\":\"Name?\",\"requestedSchema\":"
                + NAME
                + "}}");
    peer.sync().send(ADA);
    assertThat(peer.line()).startsWith("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":").contains("Ada");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void question_under20250618_hasNoMode_ELI1() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-06-18", "{\"elicitation\":{}}");

    call(peer, 7, "name");

    assertThat(peer.line()).contains("elicitation/create").doesNotContain("\"mode\"");
    assertThat(peer.send(ADA).line()).contains("Ada");
  }

  @Test
  void page_forAClientWithFormsOnly_failsInWords() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", "{\"elicitation\":{}}");

    call(peer, 7, "page");

    assertThat(peer.line()).contains("\"isError\":true", "does not offer elicitation.url");
    call(peer, 8, "name");
    assertThat(peer.line()).contains("elicitation/create");
  }

  @Test
  void answerInABatch_isTaken_JR8() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-03-26", ALL);
    call(peer, 7, "folders");
    assertThat(peer.line()).contains("\"method\":\"roots/list\"");

    peer.send("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + FOLDERS + "}]");

    assertThat(peer.line()).contains("file:///home/ada");
  }

  @Test
  void callCancelled_withdrawsItsQuestion_andIsNotAnswered() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);
    call(peer, 7, "name");
    peer.line();

    peer.cancel("7");

    assertThat(peer.line()).startsWith(WITHDRAWN);
    peer.send(ADA).sync();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void noAnswer_inTime_withdrawsTheQuestionAndFailsTheTool_LIFE9() {
    AskSettings settings = AskSettings.DEFAULT.withTimeout(Duration.ofMillis(20));
    JudgedPeer peer = peer(McpHost.builder("test", "1").asks(settings), "2025-11-25", ALL);
    call(peer, 7, "name");
    peer.line();

    assertThat(peer.line()).startsWith(WITHDRAWN);
    assertThat(peer.line()).contains("\"id\":7", "did not answer in time", "\"isError\":true");
    peer.send(ADA).sync();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callsOwnTime_over_withdrawsTheQuestionBeforeItsAnswer() {
    JudgedPeer peer =
        peer(McpHost.builder("test", "1").callTimeout(Duration.ofMillis(50)), "2025-11-25", ALL);
    call(peer, 7, "name");
    peer.line();

    assertThat(peer.line()).startsWith(WITHDRAWN);
    assertThat(peer.line()).contains("\"id\":7", "time");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void clientGone_failsTheQuestionAtOnce() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);
    call(peer, 7, "name");
    peer.line();

    assertThat(peer.finish()).singleElement().asString().contains("closed its side");
  }

  @Test
  void answers_nobodyWaitsFor_arePassedOver() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);

    peer.send(ADA).send("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"?\"}}");

    assertThat(peer.sync().finish()).isEmpty();
  }

  @Test
  void errorOfTheClient_failsTheToolInItsWords() {
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);
    call(peer, 7, "name");
    peer.line();

    peer.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-1,\"message\":\"nobody here\"}}");

    assertThat(peer.line()).contains("the client refused: nobody here", "\"isError\":true");
  }

  @Test
  void threadOfTheAuthors_isFreedWhenTheCallIsCancelled() throws InterruptedException {
    CountDownLatch freed = new CountDownLatch(1);
    tools.add(
        "apart",
        call -> {
          Thread asking =
              new Thread(
                  () -> {
                    try {
                      call.ask("who", Elicitation.form("Name?", NAME));
                    } catch (java.util.concurrent.CancellationException e) {
                      freed.countDown();
                    }
                  });
          asking.start();
          asking.join();
          return "joined";
        });
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);
    call(peer, 7, "apart");
    peer.line();

    peer.cancel("7");

    assertThat(freed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(peer.line()).startsWith(WITHDRAWN);
  }

  @Test
  void pageNeededFirst_isAnErrorOfItsOwn_ELI5() {
    tools.add("sign-in", LegacyAskingTest::signIn);
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);

    call(peer, 7, "sign-in");

    assertThat(peer.line())
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32042,\"message\":\"Sign in first.\","
                + "\"data\":{\"elicitations\":[{\"mode\":\"url\",\"message\":\"Sign in.\","
                + "\"url\":\"https://a.example/\",\"elicitationId\":\"e-1\"}]}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2025-06-18|{\"elicitation\":{}}", "2025-11-25|{\"elicitation\":{}}"})
  void pageNeededFirst_byAClientThatShowsNone_failsInWords_ELI5(
      String revision, String capabilities) {
    tools.add("sign-in", LegacyAskingTest::signIn);
    JudgedPeer peer = peer(McpHost.builder("test", "1"), revision, capabilities);

    call(peer, 7, "sign-in");

    assertThat(peer.line())
        .contains("\"isError\":true", "Sign in first.")
        .doesNotContain("-32042", "elicitations");
  }

  @Test
  void session_outlivesTheCall_andTellsThatAPageIsDone() {
    tools.add(
        "done",
        call -> {
          call.clientSession().orElseThrow().elicitationComplete("e-1");
          return "told";
        });
    JudgedPeer peer = peer(McpHost.builder("test", "1"), "2025-11-25", ALL);

    call(peer, 7, "done");

    assertThat(peer.line())
        .contains("notifications/elicitation/complete", "{\"elicitationId\":\"e-1\"}");
    assertThat(peer.line()).contains("told");
  }

  @Test
  void foldersChanged_areFetchedAnew_LIFE10() throws InterruptedException {
    BlockingQueue<String> seen = new ArrayBlockingQueue<>(1);
    AskSettings settings =
        AskSettings.DEFAULT.onRootsChanged(client -> seen.add(client.roots().toString()));
    JudgedPeer peer = peer(McpHost.builder("test", "1").asks(settings), "2025-11-25", ALL);

    peer.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}");

    assertThat(peer.line()).contains("\"id\":1,\"method\":\"roots/list\"");
    peer.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + FOLDERS + "}");
    assertThat(seen.poll(20, TimeUnit.SECONDS)).contains("file:///home/ada");
  }

  @Test
  void ping_beforeTheHandshakeIsOver_isNotSent_ERA10() {
    tools.add(
        "ping",
        call -> {
          try {
            call.clientSession().orElseThrow().ping();
            return "there";
          } catch (AskException e) {
            return String.valueOf(e.getMessage());
          }
        });
    JudgedPeer peer = new JudgedPeer(McpHost.builder("test", "1").add(tools).build());
    peer.greet("2025-11-25", "{}");

    call(peer, 7, "ping");
    assertThat(peer.line()).contains("has not ended its handshake");
    peer.initialized();
    call(peer, 8, "ping");
    assertThat(peer.line()).contains("\"id\":1,\"method\":\"ping\"");
    peer.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
    assertThat(peer.line()).contains("there");
  }

  private static String signIn(CallContext call) {
    URI page = URI.create("https://a.example/");
    throw new UrlElicitationRequiredException(
        "Sign in first.", List.of(new UrlElicitation("Sign in.", page, "e-1")));
  }

  private JudgedPeer peer(McpHostBuilder builder, String revision, String capabilities) {
    JudgedPeer peer = new JudgedPeer(builder.add(tools).build());
    peer.greet(revision, capabilities);
    return peer.initialized();
  }

  private static void call(JudgedPeer peer, int id, String tool) {
    peer.legacy(Integer.toString(id), "tools/call", "\"name\":\"" + tool + "\",\"arguments\":{}");
  }
}
