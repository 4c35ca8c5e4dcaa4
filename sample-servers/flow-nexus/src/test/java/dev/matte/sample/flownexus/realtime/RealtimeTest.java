package dev.matte.sample.flownexus.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.client.McpClient;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions to rows through the protocol. */
@Timeout(60)
class RealtimeTest {
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");
  private static final String FILE = "{'bucket':'b','path':'%s','content':'x'}";

  @TempDir Path folder;
  private Bureau bureau;

  @BeforeEach
  void open() throws IOException {
    bureau = Bureau.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    bureau.close();
  }

  @Test
  void changes_areTold_asTheyHappenAndAfterwards() throws IOException {
    bureau.call(ADA, "storage_upload", FILE.formatted("before"));
    String resource = subscribe("{'table':'files'}");
    try (McpClient client = bureau.subscriber(ADA)) {
      client.request("resources/subscribe", "{\"uri\":\"%s\"}".formatted(resource));
      bureau.call(ADA, "storage_upload", FILE.formatted("one"));
      while (client.heard("notifications/resources/updated").isEmpty()) {
        Thread.onSpinWait();
      }
    }
    bureau.call(ADA, "storage_upload", FILE.formatted("one"));
    bureau.call(ADA, "storage_delete", "{'bucket':'b','path':'one'}");
    bureau.close();
    open();

    assertThat(told(ADA, resource))
        .containsExactly(
            "DELETE nexus://storage/b/one",
            "UPDATE nexus://storage/b/one",
            "INSERT nexus://storage/b/one");
  }

  @Test
  void event_andRow_areChosen() {
    String deletions = subscribe("{'table':'files','event':'DELETE'}");
    String two = subscribe("{'table':'files','filter':'id=eq.nexus://storage/b/two'}");
    bureau.call(ADA, "storage_upload", FILE.formatted("one"));
    bureau.call(ADA, "storage_upload", FILE.formatted("two"));
    bureau.call(ADA, "storage_delete", "{'bucket':'b','path':'one'}");

    assertThat(told(ADA, deletions)).containsExactly("DELETE nexus://storage/b/one");
    assertThat(told(ADA, two)).containsExactly("INSERT nexus://storage/b/two");
  }

  @Test
  void rowsOfOthers_areNotTold_andSubscriptionsOfOthersNotFound() {
    String resource = subscribe("{'table':'files'}");
    bureau.call(EVE, "storage_upload", FILE.formatted("hers"));
    String id = resource.substring(resource.lastIndexOf('/') + 1);

    assertThat(told(ADA, resource)).isEmpty();
    assertThat(bureau.call(EVE, "realtime_list", "{}").required("subscriptions")).isEmpty();
    assertThatExceptionOfType(RpcErrorException.class).isThrownBy(() -> told(EVE, resource));
    String cancel = "{'subscription_id':'%s'}".formatted(id);
    assertThat(
            bureau.call(EVE, "realtime_unsubscribe", cancel).required("cancelled").booleanValue())
        .isFalse();
    assertThat(
            bureau.call(ADA, "realtime_unsubscribe", cancel).required("cancelled").booleanValue())
        .isTrue();
    assertThat(bureau.call(ADA, "realtime_list", "{}").required("subscriptions")).isEmpty();
  }

  @Test
  void whatCannotBeWatched_isRefused() {
    assertThat(bureau.failure(ADA, "realtime_subscribe", "{'table':'passwords'}"))
        .contains("accounts, apps, credits, executions, files, sessions, workflows");
    assertThat(
            bureau.failure(
                ADA, "realtime_subscribe", "{'table':'files','filter':'1=1; DROP TABLE files'}"))
        .contains("id=eq.");
  }

  private String subscribe(String arguments) {
    return bureau.call(ADA, "realtime_subscribe", arguments).required("resource").stringValue();
  }

  private List<String> told(Caller caller, String resource) {
    String text =
        bureau
            .request(caller, "resources/read", "{\"uri\":\"%s\"}".formatted(resource))
            .at("/contents/0/text")
            .stringValue();
    List<String> told = new ArrayList<>();
    for (JsonNode change : JsonMapper.shared().readTree(text).required("changes")) {
      told.add(change.required("event").stringValue() + " " + change.required("id").stringValue());
    }
    return told;
  }
}
