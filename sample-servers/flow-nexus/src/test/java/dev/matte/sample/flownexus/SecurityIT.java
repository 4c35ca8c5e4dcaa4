package dev.matte.sample.flownexus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The packaged server for callers who have to be known. */
@Timeout(120)
class SecurityIT {
  private static final List<String> FOR_ALL =
      List.of(
          "auth_init",
          "auth_status",
          "user_login",
          "user_logout",
          "user_register",
          "user_reset_password",
          "user_update_password",
          "user_verify_email");
  private static final List<String> FOR_FREE =
      List.of(
          "app_analytics",
          "app_get",
          "app_search",
          "auth_init",
          "auth_status",
          "execution_file_get",
          "execution_files_list",
          "execution_stream_status",
          "execution_stream_subscribe",
          "neural_list_models",
          "neural_performance_benchmark",
          "neural_predict",
          "neural_training_status",
          "realtime_list",
          "realtime_subscribe",
          "realtime_unsubscribe",
          "ruv_balance",
          "ruv_history",
          "sandbox_list",
          "sandbox_logs",
          "sandbox_status",
          "storage_list",
          "system_health",
          "user_login",
          "user_logout",
          "user_profile",
          "user_register",
          "user_reset_password",
          "user_stats",
          "user_update_password",
          "user_update_profile",
          "user_verify_email",
          "workflow_audit_trail",
          "workflow_list",
          "workflow_queue_status",
          "workflow_status");

  @TempDir static Path folder;
  private static Nexus nexus;

  @BeforeAll
  static void start() throws Exception {
    nexus = Nexus.http(folder.resolve("data"), environment());
  }

  @AfterAll
  static void stop() {
    nexus.close();
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Tokens.ENVIRONMENT);
    environment.put("AUDIT_FILE", folder.resolve("audit.log").toString());
    return environment;
  }

  @Test
  void request_withoutToken_is401() throws Exception {
    HttpResponse<String> response = nexus.send(null, "tools/list", "{}");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer");
    assertThat(response.body()).doesNotContain("sandbox");
  }

  static List<String> badTokens() {
    String good = Tokens.of("ada", "enterprise", "admin");
    return List.of(
        "nonsense",
        good.substring(0, good.length() - 4) + "AAAA",
        good.substring(0, good.lastIndexOf('.') + 1),
        Tokens.signed("HS256", Tokens.claims("ada"), "another secret that nobody told the server"),
        Tokens.signed("none", Tokens.claims("ada"), Tokens.SECRET),
        Tokens.signed(
            "HS256",
            Tokens.claims("ada").put("exp", Instant.now().getEpochSecond() - 3_600),
            Tokens.SECRET),
        Tokens.signed(
            "HS256", Tokens.claims("ada").put("aud", "https://other.example.com"), Tokens.SECRET),
        Tokens.signed(
            "HS256", Tokens.claims("ada").put("iss", "https://other.example.com"), Tokens.SECRET));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("badTokens")
  void request_withBadToken_is401(String token) throws Exception {
    assertThat(nexus.send(token, "tools/list", "{}").statusCode()).isEqualTo(401);
    assertThat(nexus.trying(token, "sandbox_list", "{}").statusCode()).isEqualTo(401);
  }

  @Test
  void request_withGoodToken_is200() throws Exception {
    assertThat(nexus.send(Tokens.of("ada", "free"), "tools/list", "{}").statusCode())
        .isEqualTo(200);
  }

  // tag::rate[]
  @Test
  void call101_inAMinute_is429() throws Exception {
    String often = Tokens.of("often", "free");
    for (int i = 0; i < 100; i++) {
      assertThat(nexus.trying(often, "sandbox_list", "{}").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> refused = nexus.trying(often, "sandbox_list", "{}");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    assertThat(nexus.trying(Tokens.of("seldom", "free"), "sandbox_list", "{}").statusCode())
        .isEqualTo(200);
  }

  // end::rate[]

  @Test
  void dearTool_usesTheMinuteUpSooner() throws Exception {
    String token = Tokens.of("spender", "pro");
    for (int i = 0; i < 20; i++) {
      assertThat(nexus.trying(token, "sandbox_create", "{'template':'react'}").statusCode())
          .isEqualTo(200);
    }

    assertThat(nexus.trying(token, "sandbox_list", "{}").statusCode()).isEqualTo(429);
  }

  @Test
  void free_seesAndCallsWhatIsFree() throws Exception {
    String token = Tokens.of("fred", "free");

    assertThat(nexus.tools(token)).containsExactlyElementsOf(FOR_FREE);
    for (String tool :
        List.of("sandbox_create", "sandbox_execute", "neural_train", "github_repo_analyze")) {
      assertThat(nexus.trying(token, tool, "{}").statusCode()).as(tool).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold", "FREE", ""})
  void unknownTier_getsNothingOfItsOwn(String tier) throws Exception {
    assertThat(nexus.tools(Tokens.of("stranger", tier))).isEqualTo(FOR_ALL);
  }

  @Test
  void pro_seesAllButTheAdministrators() throws Exception {
    List<String> tools = nexus.tools(Tokens.of("paula", "pro"));

    assertThat(tools)
        .hasSize(91)
        .containsAll(FOR_FREE)
        .doesNotContain("admin_metrics", "audit_log", "user_upgrade", "app_store_earn_ruv");
    assertThat(nexus.trying(Tokens.of("paula", "pro"), "admin_metrics", "{}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void enterprise_maySpendMore() throws Exception {
    String large = "{'tier':'large','config':{'data':{'inputs':[[1]],'targets':[1]}}}";

    assertThat(nexus.failure(Tokens.of("pia", "pro"), "neural_train", large))
        .contains("your plan allows trainings up to small");
    assertThat(nexus.call(Tokens.of("ernie", "enterprise"), "neural_train", large).toString())
        .contains("\"tier\":\"large\"");
  }

  @Test
  void admin_byRoleAlone_seesMetrics() throws Exception {
    String token = Tokens.of("root", "free", "admin");

    assertThat(nexus.tools(token)).contains("admin_metrics").doesNotContain("sandbox_create");
    assertThat(nexus.call(token, "admin_metrics", "{}").has("tools")).isTrue();
  }

  @Test
  void accounts_areNone_whereTokensOfOthersSayWhoCalls() throws Exception {
    String token = Tokens.of("ada", "free");
    String account = "{'email':'ada@example.org','password':'correct horse'}";

    assertThat(nexus.failure(token, "user_register", account)).contains("has no accounts");
    assertThat(nexus.failure(token, "user_login", account)).contains("has no accounts");
    assertThat(nexus.call(token, "auth_status", "{}").required("user_id").stringValue())
        .endsWith("|ada");
  }

  @Test
  void owners_areKeptApart_alsoAfterARestart() throws Exception {
    Path data = folder.resolve("owners");
    String ada = Tokens.of("ada", "pro");
    String eve = Tokens.of("eve", "pro");
    String arguments;
    try (Nexus first = Nexus.http(data, Tokens.ENVIRONMENT)) {
      JsonNode made = first.call(ada, "sandbox_create", "{'template':'base','name':'mine'}");
      arguments = "{'sandbox_id':'%s'}".formatted(made.required("sandbox_id").stringValue());
    }
    try (Nexus second = Nexus.http(data, Tokens.ENVIRONMENT)) {
      assertThat(second.call(ada, "sandbox_list", "{}").required("sandboxes")).hasSize(1);
      assertThat(second.call(eve, "sandbox_list", "{}").required("sandboxes")).isEmpty();
      for (String tool :
          List.of("sandbox_status", "sandbox_logs", "sandbox_stop", "sandbox_delete")) {
        assertThat(second.failure(eve, tool, arguments)).contains("you have no such sandbox");
      }
      second.call(eve, "sandbox_create", "{'template':'base','name':'mine'}");
      assertThat(second.call(ada, "sandbox_status", arguments).required("name").stringValue())
          .isEqualTo("mine");
    }
  }

  @Test
  void secrets_areInNoLog() throws Exception {
    String token = Tokens.of("careful", "pro");
    nexus.call(
        token,
        "sandbox_create",
        "{'template':'base','env_vars':{'A':'top-secret-value'},'anthropic_key':'sk-ant-secret'}");
    nexus.trying(token, "sandbox_create", "{'template':1,'anthropic_key':'sk-ant-secret'}");
    nexus.send(token + "x", "tools/list", "{}");
    String audit = "";
    while (!audit.contains("sandbox_create")) {
      Thread.onSpinWait();
      audit = Files.readString(folder.resolve("audit.log"));
    }

    assertThat(audit).contains("careful").doesNotContain("top-secret-value", "sk-ant-secret");
    assertThat(nexus.said())
        .doesNotContain("top-secret-value", "sk-ant-secret", Tokens.SECRET, token);
  }
}
