package dev.matte.sample.flownexus.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.Bureau;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Applications through the protocol. */
@Timeout(60)
class AppsTest {
  private static final Caller ADMIN = Bureau.caller("root", "enterprise", "admin");
  private static final Caller ADA = Bureau.caller("ada", "pro");
  private static final Caller EVE = Bureau.caller("eve", "pro");
  private static final Caller FRED = Bureau.caller("fred", "free");

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
  void application_isFoundByEverybody_alsoAfterARestart() throws IOException {
    String id = publish("Otter counter", "games");
    publish("Bean counter", "money");
    bureau.close();
    open();

    assertThat(found("{'search':'OTTER'}")).containsExactly("Otter counter");
    assertThat(found("{'search':'swim'}")).hasSize(2);
    assertThat(found("{'category':'money'}")).containsExactly("Bean counter");
    assertThat(found("{'featured':true}")).isEmpty();
    JsonNode app = bureau.call(FRED, "app_get", id(id));
    assertThat(app.required("source_code").stringValue()).isEqualTo("print(1)");
    assertThat(app.required("own").booleanValue()).isFalse();
  }

  @Test
  void application_isItsOwnersToChange() {
    String id = publish("Otter counter", "games");
    String update = "{'app_id':'%s','updates':{'version':'2','tags':['new']}}".formatted(id);

    assertThat(bureau.failure(EVE, "app_update", update)).contains("somebody else's");
    assertThat(bureau.refused(FRED, "app_update", update)).isTrue();
    JsonNode changed = bureau.call(ADA, "app_update", update);
    assertThat(changed.required("version").stringValue()).isEqualTo("2");
    assertThat(changed.at("/tags/0").stringValue()).isEqualTo("new");
    assertThat(changed.required("name").stringValue()).isEqualTo("Otter counter");
    assertThat(bureau.failure(ADA, "app_update", update.replace("version", "owner")))
        .contains("what can be changed");
    assertThat(bureau.failure(ADA, "app_update", update.replace("'2'", "2")))
        .contains("expected a text");
  }

  @Test
  void featured_isForAdministratorsToSay() {
    String id = publish("Otter counter", "games");
    String update = "{'app_id':'%s','updates':{'featured':true}}".formatted(id);

    assertThat(bureau.failure(ADA, "app_update", update)).contains("for administrators");
    bureau.call(ADMIN, "app_update", update);
    assertThat(found("{'featured':true}")).containsExactly("Otter counter");
  }

  @Test
  void looks_areCounted_butForTheOwners() {
    String id = publish("Otter counter", "games");
    bureau.call(ADA, "app_get", id(id));
    bureau.call(EVE, "app_get", id(id));
    bureau.call(EVE, "app_get", id(id));
    bureau.call(FRED, "app_get", id(id));

    JsonNode analytics = bureau.call(ADA, "app_analytics", id(id));
    assertThat(analytics.required("views").asInt(0)).isEqualTo(3);
    assertThat(analytics.required("viewers").asInt(0)).isEqualTo(2);
    assertThat(bureau.failure(EVE, "app_analytics", id(id))).contains("its owner alone");
  }

  private String publish(String name, String category) {
    return bureau
        .call(
            ADA,
            "app_store_publish_app",
            "{'name':'%s','description':'d','category':'%s','source_code':'print(1)','tags':['swim']}"
                .formatted(name, category))
        .required("app_id")
        .stringValue();
  }

  private static String id(String id) {
    return "{'app_id':'%s'}".formatted(id);
  }

  private Iterable<String> found(String arguments) {
    return bureau
        .call(FRED, "app_search", arguments)
        .required("apps")
        .valueStream()
        .map(app -> app.required("name").stringValue())
        .toList();
  }
}
