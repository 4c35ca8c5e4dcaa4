package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.McpHostBuilder;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.limit.ConcurrencyLimit;
import dev.matte.runtime.limit.LimitKey;
import dev.matte.runtime.limit.RateLimit;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What callers hear who call too often, too many at once, or for too long. */
class RationedTest {

  private static final String ABLE = "{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
  private static final String BUSY = "as many calls are running as may at once: 1";

  private final CountDownLatch release = new CountDownLatch(1);
  private final Semaphore started = new Semaphore(0);
  private int ids;

  @Test
  void rate_usedUp_isAResultThatTheModelReads() {
    JudgedPeer peer =
        peer(host().guard(RateLimit.window(1, Duration.ofDays(1)).per(LimitKey.tool()).build()));

    assertThat(call(peer, "plain")).contains("\"text\":\"done\"");
    assertThat(call(peer, "plain"))
        .contains(
            "\"isError\":true", "too many calls: the limit is 1 in 86400 s; try again in 86400 s");
    assertThat(call(peer, "other")).contains("\"text\":\"done\"");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void rate_ofOtherRequests_isAnErrorWithTheTimeToWait() {
    JudgedPeer peer = peer(host().guard(RateLimit.window(1, Duration.ofDays(1)).build()));

    peer.request("\"a\"", "prompts/get", "\"name\":\"plain\"").line();

    assertThat(peer.request("\"b\"", "resources/read", "\"uri\":\"test://plain\"").line())
        .contains("\"code\":429", "\"data\":{\"retryAfterSeconds\":86400}");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void slot_ofACallThatReturned_isFree() throws InterruptedException {
    JudgedPeer peer = peer(host().guard(ConcurrencyLimit.total(1).build()));
    begin(peer, "waits");

    assertThat(call(peer, "plain")).contains("\"isError\":true", BUSY);
    release.countDown();

    assertThat(peer.line()).contains("\"text\":\"released\"");
    awaitCall(peer, answer -> answer.contains("done"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void slot_ofACancelledCall_isFreeWhenItsCodeHasEnded() throws InterruptedException {
    JudgedPeer peer = peer(host().guard(ConcurrencyLimit.total(1).build()));
    String id = begin(peer, "stubborn");

    peer.cancel(id).sync();
    assertThat(call(peer, "plain")).contains(BUSY);
    release.countDown();

    awaitCall(peer, answer -> answer.contains("done"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void slot_ofACallWhoseTimeIsOver_isFreeWhenItsCodeHasEnded() throws InterruptedException {
    JudgedPeer peer =
        peer(
            host()
                .callTimeout("stubborn", Duration.ofMillis(50))
                .guard(ConcurrencyLimit.total(1).build()));
    begin(peer, "stubborn");

    assertThat(peer.line()).contains("\"isError\":true");
    assertThat(call(peer, "plain")).contains(BUSY);
    release.countDown();

    awaitCall(peer, answer -> answer.contains("done"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void slot_ofATask_isFreeWhenTheTaskHasEnded() throws InterruptedException {
    JudgedPeer peer = peer(host().guard(ConcurrencyLimit.total(1).build()));
    peer.able(ABLE, String.valueOf(++ids), "tools/call", "\"name\":\"task\"");
    assertThat(peer.line()).contains("\"resultType\":\"task\"");
    started.acquire();

    assertThat(call(peer, "plain")).contains(BUSY);
    release.countDown();

    awaitCall(peer, answer -> answer.contains("done"));
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void slot_ofATaskForWhichThereWasNoThread_isFree() {
    JudgedPeer peer =
        peer(
            host()
                .executor(
                    work -> {
                      throw new RejectedExecutionException("none");
                    })
                .guard(ConcurrencyLimit.total(1).build()));

    peer.able(ABLE, String.valueOf(++ids), "tools/call", "\"name\":\"task\"");
    assertThat(peer.line()).contains("\"resultType\":\"task\"", "\"status\":\"completed\"");
    assertThat(call(peer, "plain")).contains("\"text\":\"done\"");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void timeout_ofATool_isTheHostsAffair() throws InterruptedException {
    JudgedPeer peer =
        peer(
            host()
                .callTimeout(Duration.ofMillis(50))
                .callTimeout("waits", Duration.ZERO)
                .callTimeout("plain", Duration.ofHours(1)));
    String id = begin(peer, "waits");
    begin(peer, "unlimited");

    // The one that has the host's time is over; the other one is not.
    assertThat(peer.line()).contains("\"isError\":true").doesNotContain("\"id\":" + id);
    release.countDown();

    assertThat(peer.line()).contains("\"id\":" + id, "\"text\":\"released\"");
    assertThat(peer.finish()).isEmpty();
  }

  private McpHostBuilder host() {
    return McpHost.builder("test", "1")
        .add(
            new ToolsBinding()
                .add("plain", call -> "done")
                .add("other", call -> "done")
                .add("waits", this::await)
                .add("unlimited", this::await)
                .add("stubborn", this::awaitStubbornly)
                .addTask("task", true, this::await));
  }

  private static JudgedPeer peer(McpHostBuilder builder) {
    return new JudgedPeer(builder.build());
  }

  private String await(CallContext call) throws InterruptedException {
    started.release();
    release.await();
    return "released";
  }

  private String awaitStubbornly(CallContext call) {
    started.release();
    while (true) {
      try {
        release.await();
        return "released";
      } catch (InterruptedException e) {
        // Does not listen.
      }
    }
  }

  /** Sends a call and comes back when its code runs. */
  private String begin(JudgedPeer peer, String tool) throws InterruptedException {
    String id = String.valueOf(++ids);
    peer.request(id, "tools/call", "\"name\":\"" + tool + "\"");
    started.acquire();
    return id;
  }

  private String call(JudgedPeer peer, String tool) {
    return peer.request(String.valueOf(++ids), "tools/call", "\"name\":\"" + tool + "\"").line();
  }

  private void awaitCall(JudgedPeer peer, Predicate<String> answer) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String got = call(peer, "plain");
    while (!answer.test(got) && System.nanoTime() < end) {
      got = call(peer, "plain");
    }
    assertThat(got).matches(answer);
  }
}
