package dev.matte.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Guard;
import dev.matte.runtime.guard.Operation;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Pass;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.guard.Watcher;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, without a transport. */
class GuardedTest {

  private static final Caller ADA = Caller.of("ada").scopes(List.of("write"));

  private final List<String> heard = new ArrayList<>();
  private final ToolsBinding binding =
      new ToolsBinding()
          .add("admin", call -> "for admins")
          .add("broken", call -> List.of("").get(1))
          .add("open", call -> "for all, " + call.caller())
          .add("sorry", call -> sorry())
          .add("write", call -> "for writers")
          .demand("admin", Access.requires().role("admin"))
          .demand("write", Access.requires().scope("write"));

  private static String sorry() {
    throw new ToolException("not now");
  }

  private McpHostBuilder builder() {
    return McpHost.builder("test", "1.0").add(binding);
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void lists_showWhatMayBeCalled(Revision revision) {
    try (var client = Judged.client(builder().build()).revision(revision).caller(ADA).connect()) {
      assertThat(client.request("tools/list", "{}").toString())
          .contains("open", "write")
          .doesNotContain("admin");
      assertThat(client.request("prompts/list", "{}").toString())
          .contains("write")
          .doesNotContain("admin");
      assertThat(client.request("resources/list", "{}").toString())
          .contains("write")
          .doesNotContain("admin");
      assertThat(client.callTool("write", "{}").text()).isEqualTo("for writers");
    }
  }

  @ParameterizedTest
  @EnumSource(Revision.class)
  void calls_thatMayNotBe_areRefused_whatever(Revision revision) {
    McpHost host = builder().build();
    try (InProcess nobody = Judged.connect(host, revision);
        InProcess ada = Judged.connect(host, revision).as(ADA)) {
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> nobody.callTool("write", "{}"))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(401));
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> ada.callTool("admin", "{}"))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(403));
      assertThat(ada.callTool("open", "{}")).contains("for all, ada");
    }
  }

  @Test
  void undecided_mayBeDenied() {
    McpHost host = builder().undecided(Access.DENY_ALL).build();
    try (var client = Judged.client(host).caller(ADA).connect()) {
      assertThat(client.request("tools/list", "{}").toString())
          .contains("write")
          .doesNotContain("open");
    }
    try (InProcess ada = Judged.connect(host).as(ADA)) {
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> ada.callTool("open", "{}"))
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(403));
    }
  }

  @Test
  void pages_countWhatIsShown() {
    McpHost host = builder().pageSize(2).build();
    try (InProcess ada = Judged.connect(host, Revision.V2025_11_25).as(ADA)) {
      ada.callTool("open", "{}");
      String first = list(ada, "");
      assertThat(first).contains("broken", "open", "nextCursor").doesNotContain("admin");
      String cursor = first.replaceAll("(?s).*\"nextCursor\":(\"[^\"]*\").*", "$1");
      assertThat(list(ada, "\"cursor\":" + cursor))
          .contains("sorry", "write")
          .doesNotContain("nextCursor");
    }
  }

  private static String list(InProcess client, String params) {
    return client
        .request(
            "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"tools/list\",\"params\":{" + params + "}}")
        .orElseThrow();
  }

  @Test
  void guards_areAskedInOrder_andToldOfTheEndInReverse() {
    McpHost host = builder().guard(noting("a")).guard(noting("b")).build();
    try (InProcess client = Judged.connect(host)) {
      client.callTool("open", "{}");
      client.callTool("sorry", "{}");
    }

    assertThat(heard)
        .containsExactly(
            "a in open",
            "b in open",
            "b SUCCEEDED",
            "a SUCCEEDED",
            "a in sorry",
            "b in sorry",
            "b FAILED",
            "a FAILED");
  }

  @Test
  void guard_thatSaysNo_stopsTheRest() {
    Refusal often = new Refusal.TooMany("too many calls", Duration.ofMillis(11_200));
    McpHost host = builder().guard(noting("a")).guard(refusing(often)).guard(noting("c")).build();
    try (InProcess client = Judged.connect(host)) {
      assertThat(client.callTool("open", "{}"))
          .contains("too many calls; try again in 12 s", "\"isError\":true");
    }

    assertThat(heard).containsExactly("a in open", "a REFUSED");
  }

  @Test
  void guard_thatBreaksDown_isANo() {
    McpHost host =
        builder()
            .guard(
                operation -> {
                  throw new IllegalStateException("secret detail");
                })
            .build();
    try (InProcess client = Judged.connect(host)) {
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> client.callTool("open", "{}"))
          .withMessageNotContaining("secret")
          .satisfies(failure -> assertThat(failure.code()).isEqualTo(403));
    }
  }

  @Test
  void watchers_hearOfEveryEnd_andWhatTheyThrowChangesNothing() {
    McpHost host =
        builder()
            .watch(
                (operation, outcome, refusal, nanos) -> {
                  throw new IllegalStateException("a broken watcher");
                })
            .watch(new Notes())
            .build();
    try (InProcess client = Judged.connect(host).as(ADA)) {
      client.callTool("open", "{}");
      client.callTool("broken", "{}");
      assertThatExceptionOfType(RequestFailedException.class)
          .isThrownBy(() -> client.callTool("admin", "{}"));
    }

    assertThat(heard)
        .containsExactly(
            "ada TOOL open SUCCEEDED", "ada TOOL broken BROKEN", "ada TOOL admin REFUSED 403");
  }

  @Test
  void contract_isTheSameForTheSameTool_andAnotherForAnother() {
    List<String> contracts = new ArrayList<>();
    McpHost host =
        builder()
            .watch((operation, outcome, refusal, nanos) -> contracts.add(operation.contract()))
            .build();
    try (InProcess client = Judged.connect(host)) {
      client.callTool("open", "{}");
      client.callTool("open", "{}");
      client.callTool("sorry", "{}");
    }

    assertThat(contracts.get(0)).isEqualTo(contracts.get(1)).matches("sha256:[0-9a-f]{64}");
    assertThat(contracts.get(2)).isNotEqualTo(contracts.get(0));
  }

  private Guard noting(String name) {
    return operation -> {
      heard.add(name + " in " + operation.name());
      return outcome -> heard.add(name + " " + outcome);
    };
  }

  private static Guard refusing(Refusal refusal) {
    return new Guard() {
      @Override
      public Pass enter(Operation operation) {
        throw new RefusedException(refusal);
      }
    };
  }

  /** Writes down what it hears. */
  private final class Notes implements Watcher {
    @Override
    public void ended(Operation operation, Outcome outcome, Optional<Refusal> refusal, long nanos) {
      String status = refusal.map(no -> " " + no.status()).orElse("");
      heard.add(
          operation.caller()
              + " "
              + operation.kind()
              + " "
              + operation.name()
              + " "
              + outcome
              + status);
    }
  }
}
