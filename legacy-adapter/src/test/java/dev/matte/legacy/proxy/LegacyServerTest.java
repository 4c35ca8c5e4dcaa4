package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.legacy.fake.FlowNexus;
import dev.matte.legacy.fake.Gremlin;
import dev.matte.legacy.fake.Launcher;
import dev.matte.legacy.fake.Programs;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.protocol.CallToolResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A child process that does everything wrong. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LegacyServerTest {

  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT
          .named("gremlin")
          .withStopTimeout(Duration.ofMillis(200))
          .withDiagnostics(line -> {});

  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void stopCallers() {
    callers.shutdownNow();
  }

  @Test
  void list_inPages_isReadToItsEnd() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.listTools())
          .isEqualTo(
              "{\"server\":{\"name\":\"gremlin\",\"version\":\"1\"},\"tools\":["
                  + tools("echo", "error", "huge", "silent", "twice", "die", "progress")
                  + "]}");
    }
  }

  @Test
  void arguments_withLineBreaksAndOddNumbers_goOverAsTheyAre() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.callTool("params", "{\"a\" :\n[1,\r\n\"x\\ny\"]}"))
          .contains("\\\"arguments\\\":{\\\"a\\\":[1,\\\"x\\\\ny\\\"]}");
    }
  }

  @Test
  void calls_atTheSameTime_doNotWaitForEachOther() throws Exception {
    try (LegacyServer server = start(QUIET)) {
      CompletableFuture<String> parked = later(() -> server.callTool("park", "{}"));
      Waiting.until("the call is parked", () -> parked(server));
      server.callTool("release", "{}");

      assertThat(parked.get(30, TimeUnit.SECONDS)).contains("released");
    }
  }

  @Test
  void answer_thatNeverComes_endsWithTheTimeAndSaysWhatTheServerSaid() {
    LegacyOptions hasty = QUIET.withCallTimeout(Duration.ofMillis(300));
    try (LegacyServer server = start(hasty)) {
      server.listTools();

      assertThatThrownBy(() -> server.callTool("silent", "{}"))
          .isInstanceOf(LegacyException.class)
          .hasMessage(
              "legacy server \"gremlin\" did not answer tools/call within 300 ms; it answered"
                  + " something with error -32600");
    }
  }

  @Test
  void answer_thatIsNoJson_failsTheCallItMustBeFor() {
    try (LegacyServer server = start(QUIET)) {
      assertThatThrownBy(() -> server.callTool("garbled", "{}"))
          .hasMessageStartingWith("legacy server \"gremlin\" sent a message that is not JSON: ");
      assertThat(server.callTool("echo", "{}")).contains("{}");
    }
  }

  @Test
  void answers_twiceUnknownOrWithTextIds_areSortedOut() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.callTool("twice", "{}")).contains("first");
      assertThat(server.callTool("text-id", "{}")).isEqualTo("{\"content\":[]}");
      assertThat(server.callTool("echo", "{\"b\":1}")).contains("\\\"b\\\":1");
    }
  }

  @Test
  void child_thatDies_failsCallsInFlightAndStartsAgainWithTheNext() throws Exception {
    try (LegacyServer server = start(QUIET)) {
      String before = server.callTool("pid", "{}");
      CompletableFuture<String> parked = later(() -> server.callTool("park", "{}"));
      CompletableFuture<String> dying =
          later(
              () -> {
                Waiting.until("the other call is there", () -> parked(server));
                return server.callTool("die", "{}");
              });

      assertThatThrownBy(() -> dying.get(60, TimeUnit.SECONDS))
          // Its last words may hold what other callers sent, and go to diagnostics alone.
          .hasRootCauseMessage("legacy server \"gremlin\" ended with exit code 7");
      assertThatThrownBy(() -> parked.get(60, TimeUnit.SECONDS))
          .rootCause()
          .hasMessageContaining("ended with exit code 7");
      assertThat(server.callTool("pid", "{}")).isNotEqualTo(before);
    }
  }

  @Test
  void child_thatIsKilled_startsAgainWithTheNextCall() {
    try (LegacyServer server = start(QUIET)) {
      for (int i = 0; i < 3; i++) {
        ProcessHandle child = ProcessHandle.of(pid(server)).orElseThrow();
        child.destroyForcibly();
        Waiting.until("the child is dead", () -> !child.isAlive());
        Waiting.until("a call is answered", () -> answers(server));
      }
    }
  }

  @Test
  void child_thatClosesItsOutput_isReplaced() {
    try (LegacyServer server = start(QUIET)) {
      ProcessHandle child = ProcessHandle.of(pid(server)).orElseThrow();

      assertThatThrownBy(() -> server.callTool("leave", "{}"))
          .hasMessage("legacy server \"gremlin\" closed its standard output");
      assertThat(server.callTool("echo", "{}")).contains("{}");
      Waiting.until("the old child is dead", () -> !child.isAlive());
    }
  }

  @Test
  void child_thatCannotStart_isNamedAndThenLeftAlone() {
    try (LegacyServer server = LegacyServer.start(List.of("no-such-program", "--key", "secret"))) {
      assertThatThrownBy(server::listTools)
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("legacy server \"no-such-program\" could not be started: ")
          .hasMessageNotContaining("secret");
      Waiting.until("it is left alone", () -> leftAlone(server));
    }
  }

  @Test
  void child_thatEndsBeforeTheHandshake_tellsItsLastWords() {
    try (LegacyServer server =
        LegacyServer.start(Programs.command(Gremlin.class, "crash"), QUIET)) {
      assertThatThrownBy(() -> server.callTool("echo", "{}"))
          .hasMessage(
              "legacy server \"gremlin\" ended with exit code 3; its last line on standard error:"
                  + " no configuration found");
    }
  }

  @Test
  void child_thatNeverShakesHands_isGivenUpAndEnded() {
    Set<ProcessHandle> before = children();
    LegacyOptions hasty = QUIET.withStartTimeout(Duration.ofMillis(300));
    try (LegacyServer server = LegacyServer.start(Programs.command(Gremlin.class, "mute"), hasty)) {
      assertThatThrownBy(server::listTools)
          .hasMessageContaining("did not answer initialize within 300 ms");
    }
    Waiting.until("no child is left", () -> born(before).isEmpty());
  }

  @Test
  void child_thatStaysAfterTheEndOfInput_isEnded(@TempDir Path folder) throws Exception {
    Set<ProcessHandle> before = children();
    Path list = Files.writeString(folder.resolve("list.json"), "{\"tools\":[]}");
    LegacyServer server =
        LegacyServer.start(Programs.command(FlowNexus.class, list.toString()), QUIET);
    server.listTools();
    assertThat(born(before)).hasSize(1);

    server.close();

    Waiting.until("no child is left", () -> born(before).isEmpty());
    assertThatThrownBy(server::listTools).hasMessageContaining("was closed");
  }

  @Test
  void child_behindALauncher_isEndedToo(@TempDir Path folder) throws Exception {
    Set<ProcessHandle> before = children();
    Path list = Files.writeString(folder.resolve("list.json"), "{\"tools\":[]}");
    List<String> inner = Programs.command(FlowNexus.class, list.toString());
    List<String> outer = Programs.command(Launcher.class, inner.toArray(String[]::new));
    LegacyServer server = LegacyServer.start(outer, QUIET);
    server.listTools();
    assertThat(born(before)).hasSize(2);

    server.close();

    Waiting.until("no child is left", () -> born(before).isEmpty());
  }

  @Test
  void line_thatIsHuge_comesThrough() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.callTool("huge", "{\"size\":\"12000000\"}")).hasSizeGreaterThan(12_000_000);
    }
  }

  @Test
  void line_thatIsTooLong_failsTheCallItMustBeFor() {
    try (LegacyServer server = start(QUIET.withMaxMessageBytes(100_000))) {
      assertThatThrownBy(() -> server.callTool("huge", "{\"size\":\"200000\"}"))
          .hasMessage("legacy server \"gremlin\" sent a line of more than 100000 bytes");
      assertThat(server.callTool("huge", "{\"size\":\"10\"}")).contains("xxxxxxxxxx");
    }
  }

  @Test
  void bothSides_writingAtOnce_doNotStandStill() throws Exception {
    String arguments = "{\"text\":\"" + "y".repeat(300_000) + "\"}";
    try (LegacyServer server = start(QUIET)) {
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        calls.add(later(() -> server.callTool("echo", arguments)));
      }

      for (CompletableFuture<String> call : calls) {
        assertThat(call.get(100, TimeUnit.SECONDS)).hasSizeGreaterThan(300_000);
      }
    }
  }

  @Test
  void child_thatStopsReading_costsTheCallersTheirTimeOnly() throws Exception {
    String arguments = "{\"text\":\"" + "y".repeat(300_000) + "\"}";
    try (LegacyServer server = start(QUIET.withCallTimeout(Duration.ofMillis(700)))) {
      server.listTools();
      List<CompletableFuture<String>> calls = new ArrayList<>();
      calls.add(later(() -> server.callTool("deaf", "{}")));
      for (int i = 0; i < 8; i++) {
        calls.add(later(() -> server.callTool("echo", arguments)));
      }

      for (CompletableFuture<String> call : calls) {
        call.exceptionally(failure -> "failed").get(60, TimeUnit.SECONDS);
      }
      assertThat(calls.get(0)).isCompletedExceptionally();
    }
  }

  @Test
  void progressAndLog_ofTheOtherSide_reachTheCaller() {
    RecordedCall call = new RecordedCall("progress", "{}");
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.forward(call).raw()).asString().contains("reported");
    }

    assertThat(call.heard())
        .containsExactly("warning db {\"rows\":2}", "progress 1.0 of 2.0: half", "progress 2.0");
  }

  @Test
  void cancellation_reachesTheOtherSide() throws Exception {
    RecordedCall call = new RecordedCall("park", "{}");
    try (LegacyServer server = start(QUIET)) {
      CompletableFuture<CallToolResult> parked = later(() -> server.forward(call));
      Waiting.until("the call waits", call::waiting);
      call.cancel();

      assertThatThrownBy(() -> parked.get(30, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(CancellationException.class);
      Waiting.until(
          "the other side has heard",
          () -> server.callTool("heard", "{}").contains("notifications/cancelled"));
    }
  }

  @Test
  void interruption_cancelsTheCall() throws Exception {
    try (LegacyServer server = start(QUIET)) {
      server.listTools();
      CompletableFuture<Thread> thread = new CompletableFuture<>();
      CompletableFuture<String> parked =
          later(
              () -> {
                thread.complete(Thread.currentThread());
                return server.callTool("park", "{}");
              });
      thread.get(30, TimeUnit.SECONDS).interrupt();

      assertThatThrownBy(() -> parked.get(30, TimeUnit.SECONDS))
          .hasRootCauseInstanceOf(CancellationException.class);
    }
  }

  @Test
  void requests_ofTheOtherSide_areAnswered() {
    try (LegacyServer server = start(QUIET)) {
      assertThat(server.callTool("ask", "{}")).contains("asked");
      Waiting.until(
          "both were answered",
          () -> server.callTool("replies", "{}").split("jsonrpc", -1).length == 3);

      assertThat(server.callTool("replies", "{}"))
          .contains("\\\"id\\\":\\\"p1\\\",\\\"result\\\":{}")
          .contains("-32601");
    }
  }

  @Test
  void errors_ofTheOtherSide_stayWhatTheyWere() {
    try (LegacyServer server = start(QUIET)) {
      assertThatThrownBy(() -> server.forward(new RecordedCall("error", "{}")))
          .isInstanceOfSatisfying(
              RpcErrorException.class,
              failure -> {
                assertThat(failure.code()).isEqualTo(-32050);
                assertThat(failure).hasMessage("not today");
                assertThat(failure.data().orElseThrow()).hasToString("{\"why\":[1.50]}");
              });
    }
  }

  @Test
  void environment_ofAChild_isWhatItIsTold(@TempDir Path folder) throws Exception {
    LegacyOptions options =
        QUIET.withDirectory(folder).withVariable("GREMLIN", "yes").withInherited("NOT_SET_AT_ALL");
    try (LegacyServer server = start(options)) {
      assertThat(server.callTool("variable", "{}")).contains("yes");
      assertThat(server.callTool("directory", "{}")).contains(folder.toRealPath().toString());
      assertThat(server.callTool("environment", "{}"))
          .contains("GREMLIN")
          .doesNotContain("MAVEN_")
          .doesNotContain("NOT_SET_AT_ALL");
    }
  }

  private static LegacyServer start(LegacyOptions options) {
    return LegacyServer.start(Programs.command(Gremlin.class), options);
  }

  private <T> CompletableFuture<T> later(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, callers);
  }

  private static boolean parked(LegacyServer server) {
    return server.callTool("parked", "{}").contains("true");
  }

  private static boolean answers(LegacyServer server) {
    try {
      return server.callTool("echo", "{}").contains("{}");
    } catch (LegacyException e) {
      return false;
    }
  }

  private static boolean leftAlone(LegacyServer server) {
    try {
      server.listTools();
      return false;
    } catch (LegacyException e) {
      return String.valueOf(e.getMessage()).contains("times in a row and is left alone for");
    }
  }

  private static long pid(LegacyServer server) {
    return Long.parseLong(server.callTool("pid", "{}").replaceAll("\\D", ""));
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }

  /** The children that were not there before. */
  private static Set<ProcessHandle> born(Set<ProcessHandle> before) {
    Set<ProcessHandle> born = children();
    born.removeAll(before);
    return born;
  }

  private static String tools(String... names) {
    List<String> tools = new ArrayList<>();
    for (String name : names) {
      tools.add("{\"name\":\"" + name + "\",\"inputSchema\":{}}");
    }
    return String.join(",", tools);
  }
}
