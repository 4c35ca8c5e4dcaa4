package dev.matte.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.ArgumentProblem;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.InvalidArgumentsException;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.StoreAwayException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.once.MemoryOnceStore;
import dev.matte.runtime.once.OnceAnswer;
import dev.matte.runtime.once.OnceClaim;
import dev.matte.runtime.once.OnceLease;
import dev.matte.runtime.once.OnceStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are to happen once, and come again. */
class OnceTest {

  private static final OncePolicy ONCE = new OncePolicy(Duration.ofHours(1), false, false);
  private static final OncePolicy KEYED = new OncePolicy(Duration.ofHours(1), true, false);
  private static final OncePolicy AGAIN = new OncePolicy(Duration.ofHours(1), false, true);
  private static final String KEY = "dev.matte/idempotency-key";
  private static final String ABLE =
      "{\"elicitation\":{},\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}";
  private static final String FORM =
      "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}";
  private static final String REPLAYED = ",\"dev.matte/replayed\":true";
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final HandClock clock = new HandClock();
  private final AtomicInteger ran = new AtomicInteger();
  private final AtomicLong fence = new AtomicLong();
  private final Semaphore started = new Semaphore(0);
  private final CountDownLatch release = new CountDownLatch(1);
  private final OnceStore store = new MemoryOnceStore(100, 1 << 20, LEASE, clock);
  private final McpHost host = host(store);
  private final JudgedPeer peer = new JudgedPeer(host);
  private int ids;

  private McpHost host(OnceStore once) {
    ToolsBinding tools =
        new ToolsBinding()
            .add("again", this::await)
            .add("asks", this::ask)
            .add("breaks", call -> fail(new IllegalStateException("secret")))
            .add("closed", call -> fail(new RpcErrorException(4711, "closed")))
            .add("counts", call -> "run " + ran.incrementAndGet())
            .add("fails", call -> fail(new ToolException("no luck")))
            .add("keyed", call -> "run " + ran.incrementAndGet())
            .add("long", call -> "x".repeat(300_000) + ran.incrementAndGet())
            .add("refuses", call -> fail(invalid()))
            .add("waits", this::await)
            .addTask("task", true, call -> "run " + ran.incrementAndGet());
    for (String name : List.of("asks", "breaks", "closed", "counts", "fails", "long", "refuses")) {
      tools.once(name, ONCE);
    }
    tools.once("waits", ONCE).once("task", ONCE).once("keyed", KEYED).once("again", AGAIN);
    return McpHost.builder("test", "1").add(tools).once(once).build();
  }

  @Test
  void callThatComesAgain_isAnsweredTheSame_byteForByte() {
    String first = call("counts", "k1", "{}");

    String second = call("counts", "k1", "{}");

    assertThat(second).contains("\"id\":2,");
    assertThat(second.replace("\"id\":2,", "\"id\":1,").replace(REPLAYED, "")).isEqualTo(first);
    assertThat(second).contains(REPLAYED);
    assertThat(ran).hasValue(1);
    assertThat(call("counts", "k2", "{}")).contains("run 2").doesNotContain(REPLAYED);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callWithoutAKey_isTheSameByItsArguments_withinTheWindow() {
    call("counts", "", "{\"a\":1,\"b\":[2.50]}");

    assertThat(call("counts", "", "{ \"b\": [25e-1], \"a\": 1.0 }")).contains("run 1", REPLAYED);
    assertThat(call("counts", "", "{\"a\":2,\"b\":[2.50]}")).contains("run 2");
    clock.advance(Duration.ofHours(1));
    assertThat(call("counts", "", "{\"a\":1,\"b\":[2.50]}")).contains("run 3");
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void keyThatIsNeeded_andMissing_isExplained() {
    assertThat(call("keyed", "", "{}"))
        .contains("\"code\":-32602", "params._meta[\\\"" + KEY + "\\\"]", "header Idempotency-Key")
        .contains("\"data\":{\"member\":\"_meta\",\"name\":\"" + KEY + "\"");
    assertThat(call("keyed", "k", "{}")).contains("run 1");
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"\"", "null", "{}"})
  void keyThatIsNone_isRefused(String key) {
    assertThat(send("counts", ",\"" + KEY + "\":" + key, "{}").line())
        .contains("\"code\":-32602", "expected text of 1 to 255 characters");
    assertThat(ran).hasValue(0);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void keyOfAnotherCall_isAConflict() {
    call("counts", "k", "{\"a\":1}");

    assertThat(call("counts", "k", "{\"a\":2}"))
        .contains("\"code\":409", "this idempotency key stands for a call with other arguments");
    assertThat(call("keyed", "k", "{\"a\":2}")).contains("run 2");
    assertThat(call("counts", "k", "{\"a\":1}")).contains("run 1", REPLAYED);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callThatRuns_isWaitedFor_byAllWhoSendItAgain() throws InterruptedException {
    send("waits", key("k"), "{}");
    started.acquire();
    send("waits", key("k"), "{}");
    JudgedPeer other = new JudgedPeer(host);
    other.send(line(7, params("waits", key("k"), "{}")));

    peer.sync();
    release.countDown();

    assertThat(List.of(peer.line(), peer.line()))
        .allMatch(line -> line.contains("run 1"))
        .filteredOn(line -> line.contains(REPLAYED))
        .hasSize(1);
    assertThat(other.line()).contains("run 1", REPLAYED);
    assertThat(peer.finish()).isEmpty();
    assertThat(other.finish()).isEmpty();
  }

  @Test
  void waiterThatGivesUp_leavesTheOwnerAlone() throws InterruptedException {
    send("waits", key("k"), "{}");
    started.acquire();
    send("waits", key("k"), "{}");

    peer.cancel("2").sync();
    release.countDown();

    assertThat(peer.line()).contains("\"id\":1,", "run 1").doesNotContain(REPLAYED);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void waiterWhoseTimeIsOver_isToldSo_andTheOwnerGoesOn() throws InterruptedException {
    JudgedPeer hurried =
        new JudgedPeer(
            McpHost.builder("test", "1")
                .add(new ToolsBinding().add("waits", this::await).once("waits", ONCE))
                .callTimeout(Duration.ofMillis(50))
                .once(store)
                .build());
    send("waits", key("k"), "{}");
    started.acquire();

    hurried.send(line(7, params("waits", key("k"), "{}")));

    assertThat(hurried.line()).contains("\"isError\":true").doesNotContain(REPLAYED);
    release.countDown();
    assertThat(peer.line()).contains("run 1");
    assertThat(ran).hasValue(1);
    assertThat(hurried.finish()).isEmpty();
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fails", "breaks", "closed"})
  void failure_ofATool_isItsAnswerToo(String tool) {
    String first = call(tool, "k", "{}");

    String second = call(tool, "k", "{}");

    assertThat(first).containsAnyOf("no luck", "internal error", "4711").doesNotContain("secret");
    assertThat(second.replace("\"id\":2,", "\"id\":1,").replace(REPLAYED, "")).isEqualTo(first);
    assertThat(ran).hasValue(1);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callThatNeverBegan_isNotRemembered() {
    assertThat(call("refuses", "k", "{\"a\":1}")).contains("a: expected text");

    assertThat(call("refuses", "k", "{\"a\":2}")).contains("a: expected text");
    assertThat(ran).hasValue(2);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void rounds_ofQuestions_areOneCall_andOnlyItsEndIsRemembered() {
    String params = params("asks", key("k"), "{}");
    String answered =
        params
            + ",\"inputResponses\":{\"name\":{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}}";

    assertThat(able(params)).contains("input_required");
    assertThat(able(params)).contains("input_required");
    assertThat(able(answered)).contains("Ada 1").doesNotContain(REPLAYED);
    assertThat(able(answered)).contains("Ada 1", REPLAYED);
    assertThat(able(params)).contains("Ada 1", REPLAYED);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void callThatBecameATask_isThatTask() {
    String first = able(params("task", key("k"), "{}"));

    String second = able(params("task", key("k"), "{}"));

    assertThat(first).contains("\"resultType\":\"task\"");
    assertThat(second.replace("\"id\":2,", "\"id\":1,").replace(REPLAYED, "")).isEqualTo(first);
    assertThat(peer.finish()).isEmpty();
    assertThat(ran.get()).isLessThanOrEqualTo(1);
  }

  @Test
  void resultThatIsTooLong_isSaidToBe_andNotMadeAgain() {
    assertThat(call("long", "k", "{}")).contains("xxx1");

    assertThat(call("long", "k", "{}"))
        .contains("\"isError\":true", "too long to keep", "\"dev.matte/once\":\"too-long\"");
    assertThat(ran).hasValue(1);
    assertThat(peer.finish()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
  void callThatComesAgain_underAnotherRevision_isPutInItsWords(String revision) {
    call("counts", "k", "{}");
    JudgedPeer older = new JudgedPeer(host);
    older.greet(revision);
    older.initialized();

    older.legacy("7", "tools/call", "\"name\":\"counts\",\"_meta\":{\"" + KEY + "\":\"k\"}");
    assertThat(older.line()).contains("run 1", "\"dev.matte/replayed\":true");
    older.legacy("8", "tools/call", "\"name\":\"counts\",\"_meta\":{\"" + KEY + "\":\"other\"}");
    assertThat(older.line()).contains("run 2").doesNotContain("_meta");
    assertThat(call("counts", "other", "{}")).contains("run 2", REPLAYED);
    assertThat(older.finish()).isEmpty();
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void ownerThatWasCancelled_andDidNotReturn_leavesItsCallUnknown() throws InterruptedException {
    send("waits", key("k"), "{}");
    started.acquire();

    peer.cancel("1").sync();

    assertThat(call("waits", "k", "{}"))
        .contains(
            "\"isError\":true",
            "it is not known whether this was done",
            "\"dev.matte/once\":\"unknown\"");
    assertThat(ran).hasValue(1);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void ownerThatWasCancelled_ofARepeatableCall_isFollowedByAnother_withAHigherFence()
      throws InterruptedException {
    send("again", key("k"), "{}");
    started.acquire();
    long first = fence.get();

    peer.cancel("1").sync();
    release.countDown();

    assertThat(call("again", "k", "{}")).contains("run 2").doesNotContain(REPLAYED);
    assertThat(first).isPositive();
    assertThat(fence.get()).isGreaterThan(first);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void ownerThatIsLate_isToldToAskAgain_andThenNobodyKnows() throws InterruptedException {
    send("waits", key("k"), "{}");
    started.acquire();

    clock.advance(LEASE);
    assertThat(call("waits", "k", "{}")).contains("\"dev.matte/once\":\"unknown\"");
    release.countDown();

    assertThat(peer.line())
        .contains("\"id\":1,", "\"isError\":true", "its result was dropped; call again")
        .contains("\"dev.matte/once\":\"lost\"");
    assertThat(call("waits", "k", "{}")).contains("\"dev.matte/once\":\"unknown\"");
    assertThat(ran).hasValue(1);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void ownerThatIsLate_ofARepeatableCall_isOvertaken_andHearsTheOthersResult()
      throws InterruptedException {
    send("again", key("k"), "{}");
    started.acquire();
    long first = fence.get();

    clock.advance(LEASE);
    send("again", key("k"), "{}");
    started.acquire();
    assertThat(fence.get()).isGreaterThan(first);
    release.countDown();

    List<String> both = List.of(peer.line(), peer.line());
    assertThat(both)
        .filteredOn(line -> line.contains("\"id\":2,"))
        .allMatch(l -> l.contains("run 2"));
    assertThat(both)
        .filteredOn(line -> line.contains("\"id\":1,"))
        .allMatch(line -> line.contains("its result was dropped; call again"));
    assertThat(call("again", "k", "{}")).contains("run 2", REPLAYED);
    assertThat(peer.finish()).isEmpty();
  }

  @Test
  void storeThatIsAway_refusesTheCall_andLosesNoAnswer() {
    Leaving leaving = new Leaving(store);
    JudgedPeer served = new JudgedPeer(host(leaving));

    leaving.away = true;
    served.send(line(1, params("counts", key("k"), "{}")));
    assertThat(served.line()).contains("\"code\":503", "\"retryAfterSeconds\":2");
    assertThat(ran).hasValue(0);

    leaving.away = false;
    leaving.awayAfterClaim = true;
    served.send(line(2, params("counts", key("k"), "{}")));
    assertThat(served.line()).contains("run 1");
    leaving.away = false;
    clock.advance(LEASE);
    served.send(line(3, params("counts", key("k"), "{}")));
    assertThat(served.line()).contains("\"dev.matte/once\":\"unknown\"");
    assertThat(served.finish()).isEmpty();
    assertThat(peer.finish()).isEmpty();
  }

  private String await(CallContext call) throws InterruptedException {
    int mine = ran.incrementAndGet();
    fence.set(call.fence());
    started.release();
    release.await();
    return "run " + mine;
  }

  private String ask(CallContext call) {
    return call.ask("name", Elicitation.form("Name?", FORM))
        .content()
        .map(content -> content.toString().replaceAll(".*:\"(.*)\".*", "$1"))
        .map(name -> name + ' ' + ran.incrementAndGet())
        .orElse("nobody");
  }

  private String fail(RuntimeException failure) {
    ran.incrementAndGet();
    throw failure;
  }

  private static RuntimeException invalid() {
    return new InvalidArgumentsException(
        List.of(new ArgumentProblem("/a", "text", "number", Optional.empty())), 0);
  }

  private String call(String tool, String key, String arguments) {
    return send(tool, key(key), arguments).line();
  }

  private JudgedPeer send(String tool, String meta, String arguments) {
    return peer.send(line(++ids, params(tool, meta, arguments)));
  }

  private String able(String params) {
    return request(params, ABLE);
  }

  private String request(String params, String capabilities) {
    return peer.send(
            line(++ids, params).replace("Capabilities\":{}", "Capabilities\":" + capabilities))
        .line();
  }

  private static String line(int id, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{%s}}"
        .formatted(id, params);
  }

  private static String key(String key) {
    return key.isEmpty() ? "" : ",\"" + KEY + "\":\"" + key + "\"";
  }

  private static String params(String tool, String meta, String arguments) {
    return "\"name\":\"%s\",\"arguments\":%s,\"_meta\":{%s%s}"
        .formatted(
            tool,
            arguments,
            "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                + "\"io.modelcontextprotocol/clientCapabilities\":{}",
            meta);
  }

  /** A store that comes and goes. */
  private static final class Leaving implements OnceStore {
    private final OnceStore store;
    private volatile boolean away;
    private volatile boolean awayAfterClaim;

    Leaving(OnceStore store) {
      this.store = store;
    }

    @Override
    public OnceAnswer claim(OnceClaim claim) {
      check();
      OnceAnswer said = store.claim(claim);
      away = awayAfterClaim;
      awayAfterClaim = false;
      return said;
    }

    @Override
    public boolean renew(OnceLease lease) {
      check();
      return store.renew(lease);
    }

    @Override
    public boolean commit(OnceLease lease, JsonSlice kept) {
      check();
      return store.commit(lease, kept);
    }

    @Override
    public void release(OnceLease lease) {
      check();
      store.release(lease);
    }

    @Override
    public void abandon(OnceLease lease) {
      check();
      store.abandon(lease);
    }

    @Override
    public void await(String key, Duration most) throws InterruptedException {
      store.await(key, most);
    }

    @Override
    public Duration leaseTime() {
      return store.leaseTime();
    }

    private void check() {
      if (away) {
        throw new StoreAwayException("gone", Duration.ofSeconds(2));
      }
    }
  }
}
