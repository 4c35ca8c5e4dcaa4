package dev.matte.runtime.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.fixture.Peer;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What goes on at the same time on one connection; items of the protocol checklist in the names.
 */
class ConversationTest {

  private final TestBinding binding = new TestBinding();

  @Test
  void slowCall_pingsAndCallsBeside_areAnsweredFirst_STD6_LIFE8() {
    Peer peer = connected();
    startWaiting(peer, 1);

    assertThat(peer.ask(ping(2))).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}");
    assertThat(peer.ask(call(3, "add", "{\"a\":1,\"b\":1}"))).startsWith(answer(3));
    startWaiting(peer, 4);
    assertThat(peer.ask(ping(5))).startsWith(answer(5));

    binding.release();
    assertThat(List.of(peer.line(), peer.line()))
        .anyMatch(line -> line.startsWith(answer(1)))
        .anyMatch(line -> line.startsWith(answer(4)));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void cancelledCall_isInterruptedAndNeverAnswered_CAN1_CAN4_STD7() throws InterruptedException {
    Peer peer = connected();
    startWaiting(peer, 1);

    peer.send(cancel("1"));

    assertThat(binding.interrupted().await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(peer.ask(ping(2))).startsWith(answer(2));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void cancelledTextId_writtenWithOtherEscapes_isTheSameId_JR2() throws InterruptedException {
    Peer peer = connected();
    peer.send(call("\"a\\u0062\"", "wait", "{}", ",\"_meta\":{\"progressToken\":1}"));
    peer.line();

    peer.send(cancel("\"ab\""));

    assertThat(binding.interrupted().await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void idInFlight_usedAgain_isRefusedAndFreeAfterwards_JR6() {
    Peer peer = connected();
    startWaiting(peer, 1);

    assertThat(peer.ask(ping(1))).contains("\"id\":1", "-32600");
    binding.release();
    assertThat(peer.line()).startsWith(answer(1));
    assertThat(peer.ask(ping(1))).startsWith(answer(1));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callsOverTheLimit_areRefusedClearly() {
    Peer peer =
        new Peer(McpHost.builder("test", "1").add(binding).maxConcurrentCalls(2).build())
            .initialize("2025-06-18");
    startWaiting(peer, 1);
    startWaiting(peer, 2);

    assertThat(peer.ask(call(3, "nothing", "{}"))).contains("\"id\":3", "-32603", "2 calls");

    binding.release();
    assertThat(List.of(peer.line(), peer.line())).hasSize(2);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void manyInFlight_eachIsAnsweredOnce() {
    // As many as come at once: on a busy machine all of them may be in flight.
    McpHost host = McpHost.builder("test", "1").add(binding).maxConcurrentCalls(2_000).build();
    Peer peer = new Peer(host).initialize("2025-06-18");
    List<String> expected = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (int id = 0; id < 2_000; id++) {
      all.append(call(id, "add", "{\"a\":" + id + ",\"b\":1}")).append('\n');
      expected.add(answer(id) + "{\"structuredContent\":{\"sum\":" + (id + 1) + "}");
    }

    peer.sendRaw(all.toString().getBytes(StandardCharsets.UTF_8));

    List<String> got = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      got.add(peer.line());
    }
    assertThat(got.stream().map(line -> line.substring(0, line.indexOf(",\"content\""))))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callsAroundTheTimeOfATakeover_eachIsAnsweredOnceAndRightly() {
    int calls = Integer.getInteger("matte.stress", 1_500);
    McpHost host = McpHost.builder("test", "1").add(binding).maxConcurrentCalls(calls).build();
    Peer peer = new Peer(host).initialize("2025-06-18");
    Random random = new Random(20261122);
    StringBuilder all = new StringBuilder();
    Set<String> expected = new HashSet<>();
    for (int id = 1; id <= calls; id++) {
      int micros = random.nextInt(3_000);
      boolean cheap = random.nextInt(4) > 0;
      all.append(call(id, cheap ? "add" : "busy", "{\"a\":" + micros + ",\"b\":" + id + "}"));
      all.append('\n');
      expected.add(answer(id) + "{\"structuredContent\":{\"sum\":" + (micros + id) + "}");
    }

    peer.sendRaw(all.toString().getBytes(StandardCharsets.UTF_8));

    for (int i = 0; i < calls; i++) {
      String line = peer.line();
      String start = line.substring(0, Math.max(0, line.indexOf(",\"content\"")));
      assertThat(expected.remove(start)).as("unexpected: %s", line).isTrue();
    }
    assertThat(expected).isEmpty();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void contextUsedAfterTheAnswer_saysNothing_PRG3() {
    Peer peer = connected();
    peer.ask(call("1", "leak", "{}", ",\"_meta\":{\"progressToken\":1}"));

    CallContext context = binding.leaked();
    assertThat(context).isNotNull();
    if (context != null) {
      context.progress(5);
      assertThat(context.cancelled()).isFalse();
    }

    assertThat(peer.ask(ping(2))).startsWith(answer(2));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void executorThatRefuses_slowCallRunsAnyway() {
    Executor refusing =
        task -> {
          throw new RejectedExecutionException();
        };
    Peer peer =
        new Peer(McpHost.builder("test", "1").add(binding).executor(refusing).build())
            .initialize("2025-03-26");

    String answer = peer.ask("[" + call(1, "nothing", "{}") + "]");

    assertThat(answer).isEqualTo("[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[]}}]");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void linesInPieces_andSeveralAtOnce_areCutAtLineFeeds_STD1() {
    Peer peer = connected();

    for (byte b : (ping(1) + "\r\n").getBytes(StandardCharsets.UTF_8)) {
      peer.sendRaw(new byte[] {b});
    }
    assertThat(peer.line()).startsWith(answer(1));
    peer.sendRaw((ping(2) + "\n\n" + ping(3) + "\n" + ping(4)).getBytes(StandardCharsets.UTF_8));
    assertThat(peer.line()).startsWith(answer(2));
    assertThat(peer.line()).startsWith(answer(3));

    // The last line has no line feed; the end of the stream stands for it.
    assertThat(peer.finish()).singleElement().asString().startsWith(answer(4));
  }

  @Test
  void endInTheMiddleOfALine_isNotJson_STD5() {
    Peer peer = connected();

    peer.sendRaw("{\"jsonrpc\":\"2.0\",\"id\":1,\"meth".getBytes(StandardCharsets.UTF_8));

    assertThat(peer.finish()).singleElement().asString().contains("-32700");
  }

  @Test
  void endWithACallInFlight_cancelsItAfterAGrace_STD5() throws InterruptedException {
    Peer peer = connected();
    startWaiting(peer, 1);

    assertThat(peer.finish()).isEmpty();

    assertThat(binding.interrupted().await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void tenMegabyteLine_isServed() {
    Peer peer = connected();
    String text = "x".repeat(9 << 20);

    String answer = peer.ask(call(1, "echo", "{\"text\":\"" + text + "\"}"));

    assertThat(answer).startsWith(answer(1)).hasSizeGreaterThan(18 << 20);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void lineOverTheLimit_isRefusedAndTheNextServed_STD10() {
    Peer peer =
        new Peer(McpHost.builder("test", "1").add(binding).maxMessageBytes(1_000).build())
            .initialize("2025-11-25");

    assertThat(peer.ask(call(1, "echo", "{\"text\":\"" + "x".repeat(100_000) + "\"}")))
        .isEqualTo(
            "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,"
                + "\"message\":\"the message is longer than 1000 bytes\"}}");
    assertThat(peer.ask(ping(2))).startsWith(answer(2));
    assertThat(peer.ask(call(3, "echo", "{\"text\":\"" + "x".repeat(1_000) + "\"}")))
        .contains("-32700");
    assertThat(peer.ask(ping(4))).startsWith(answer(4));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void severalConnectionsOfOneHost_haveTheirOwnHandshakes() {
    McpHost host = TestServer.host(binding);
    Peer old = new Peer(host).initialize("2024-11-05");
    Peer newer = new Peer(host).initialize("2025-06-18");

    assertThat(old.ask(call(1, "add", "{\"a\":1,\"b\":1}"))).doesNotContain("structuredContent");
    assertThat(newer.ask(call(1, "add", "{\"a\":1,\"b\":1}"))).contains("structuredContent");
    assertThat(old.finish()).isEmpty();
    assertThat(newer.finish()).isEmpty();
  }

  private Peer connected() {
    return new Peer(TestServer.host(binding)).initialize("2025-06-18");
  }

  /** Starts a call that waits, and returns when it does. */
  private static void startWaiting(Peer peer, int id) {
    peer.send(
        call(Integer.toString(id), "wait", "{}", ",\"_meta\":{\"progressToken\":" + id + "}"));
    assertThat(peer.line()).contains("notifications/progress", "\"progressToken\":" + id);
  }

  private static String ping(int id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}";
  }

  private static String call(int id, String tool, String arguments) {
    return call(Integer.toString(id), tool, arguments, "");
  }

  private static String call(String id, String tool, String arguments, String more) {
    return "{\"jsonrpc\":\"2.0\",\"id\":"
        + id
        + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":"
        + arguments
        + more
        + "}}";
  }

  private static String cancel(String id) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":"
        + id
        + ",\"reason\":\"enough\"}}";
  }

  private static String answer(int id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":";
  }
}
