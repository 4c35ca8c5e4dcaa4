package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.RequestFailedException;
import dev.matte.runtime.audit.AuditPolicy;
import dev.matte.runtime.audit.AuditTrail;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.MemorySink;
import dev.matte.runtime.fixture.TestBinding;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.protocol.Revision;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each call and each refusal leaves one record, whatever becomes of it. */
class AuditTest {

  private static final String TASKS = "{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
  private static final String FORM =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}";

  private final MemorySink sink = new MemorySink();
  private final AuditTrail trail;
  private final McpHost host;
  private final JudgedPeer peer;
  private final CountDownLatch waiting = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  AuditTest() throws IOException {
    trail = AuditTrail.builder(sink, AuditPolicy.REFUSE).start();
    host =
        McpHost.builder("test", "1.0")
            .audit(trail)
            .changing(Change.Kind.CONTENTS)
            .guard(
                operation -> {
                  if (operation.name().equals("often")) {
                    throw new RefusedException(
                        new Refusal.TooMany("too many calls", Duration.ofSeconds(7)));
                  }
                  return outcome -> {};
                })
            .add(new TestBinding())
            .add(tools())
            .build();
    peer = new JudgedPeer(host);
  }

  private ToolsBinding tools() {
    return new ToolsBinding()
        .add("admin", call -> "for admins")
        .add("asks", call -> "" + call.ask("name", Elicitation.form("Name?", FORM)).content())
        .add("often", call -> "never")
        .add("pauses", call -> pause())
        .addTask("job", true, call -> "done")
        .addTask("jobThatBreaks", true, call -> List.of("").get(1))
        .addTask("jobThatFails", true, call -> failed())
        .addTask("jobThatPauses", true, call -> pause())
        .demand("admin", Access.requires().role("admin"));
  }

  private static String failed() {
    throw new ToolException("no luck");
  }

  private String pause() throws InterruptedException {
    waiting.countDown();
    release.await();
    return "released";
  }

  @AfterEach
  void finish() throws IOException {
    release.countDown();
    peer.finish();
    trail.close();
    assertThat(sink.each("kind")).last().isEqualTo("stop");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, admitted succeeded",
    "fail, admitted failed",
    "refused, admitted failed",
    "add, admitted failed",
    "boom, admitted broken",
    "hurry, admitted timed_out",
    "asks, admitted asked",
    "often, too_many refused",
    "admin, unauthenticated refused",
  })
  void call_ofEachOutcome_leavesOneRecord(String tool, String end) throws Exception {
    peer.able("{\"elicitation\":{}}", "7", "tools/call", "\"name\":\"" + tool + "\"").line();

    assertThat(records(1)).containsExactly("tool " + tool + " " + end);
  }

  @Test
  void call_thatIsCancelled_leavesOneRecord() throws Exception {
    peer.request("7", "tools/call", "\"name\":\"pauses\"");
    assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();

    peer.cancel("7").sync();

    assertThat(records(1)).containsExactly("tool pauses admitted cancelled");
  }

  @ParameterizedTest
  @CsvSource({
    "job, admitted succeeded",
    "jobThatFails, admitted failed",
    "jobThatBreaks, admitted broken",
  })
  void task_leavesOneRecord_whenItEnds(String tool, String end) throws Exception {
    peer.able(TASKS, "7", "tools/call", "\"name\":\"" + tool + "\"").line();

    assertThat(records(1)).containsExactly("tool " + tool + " " + end);
  }

  @Test
  void task_thatIsCancelled_leavesOneRecord() throws Exception {
    String created = peer.able(TASKS, "7", "tools/call", "\"name\":\"jobThatPauses\"").line();
    assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
    String task = created.replaceAll(".*\"taskId\":\"([\\w-]+)\".*", "$1");

    peer.able(TASKS, "8", "tasks/cancel", "\"taskId\":\"" + task + "\"").line();

    assertThat(records(1)).containsExactly("tool jobThatPauses admitted cancelled");
  }

  @Test
  void eachKind_isNamed_asIsWhatWasAsked() throws Exception {
    peer.request("1", "resources/read", "\"uri\":\"test://item/5\"").line();
    peer.request("2", "resources/read", "\"uri\":\"test://nowhere\"").line();
    peer.request("3", "prompts/get", "\"name\":\"greet\",\"arguments\":{\"text\":\"Bo\"}").line();
    peer.request(
            "4",
            "completion/complete",
            "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"greet\"},"
                + "\"argument\":{\"name\":\"text\",\"value\":\"B\"}")
        .line();
    peer.request("5", "tools/list", "").line();
    peer.request("6", "tools/call", "\"name\":\"unknown\"").line();

    assertThat(records(4))
        .containsExactly(
            "resource test://item/5 admitted succeeded",
            "resource test://nowhere admitted failed",
            "prompt greet admitted succeeded",
            "completion greet admitted succeeded");
    assertThat(sink.each("request")).startsWith("", "1", "2", "3", "4");
  }

  @Test
  void callInProcess_isRecordedWithItsCaller() throws Exception {
    Caller ada = Caller.of("ada").tenant("acme");
    try (InProcess client = Judged.connect(host).as(ada)) {
      client.callTool("nothing", "{}");
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> client.callTool("admin", "{}"));
    }

    assertThat(records(2))
        .containsExactly("tool nothing admitted succeeded", "tool admin forbidden refused");
    assertThat(sink.each("caller")).startsWith("", "ada", "ada");
    assertThat(sink.each("tenant")).startsWith("", "acme", "acme");
    assertThat(sink.each("contract").get(1)).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void subscription_thatMayNotBe_leavesOneRecord() throws Exception {
    try (InProcess client = Judged.connect(host, Revision.V2025_11_25).as(Caller.of("ada"))) {
      client.callTool("nothing", "{}");
      client.request(
          "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"resources/subscribe\",\"params\":{"
              + "\"uri\":\"test://admin\"}}");
    }

    assertThat(records(2))
        .containsExactly(
            "tool nothing admitted succeeded", "resource test://admin forbidden refused");
  }

  @Test
  void sinkThatFails_refusesCalls_untilItWorks() throws Exception {
    sink.fail(true);
    peer.request("1", "tools/call", "\"name\":\"nothing\"").line();
    sink.awaitRefused(2);

    assertThat(peer.request("2", "tools/call", "\"name\":\"nothing\"").line())
        .contains("calls cannot be recorded at present", "\"retryAfterSeconds\":5");

    sink.fail(false);
    assertThat(records(2))
        .containsExactly("tool nothing admitted succeeded", "tool nothing unavailable refused");
  }

  /** All records but the trail's own, once there are so many and can be no more. */
  private List<String> records(int count) throws IOException, InterruptedException {
    sink.await(1 + count);
    trail.close();
    List<String> records = new ArrayList<>();
    List<String> names = sink.each("name");
    for (int i = 1; i < names.size() - 1; i++) {
      records.add(
          sink.each("kind").get(i)
              + " "
              + names.get(i)
              + " "
              + sink.each("decision").get(i)
              + " "
              + sink.each("outcome").get(i));
    }
    return records;
  }
}
