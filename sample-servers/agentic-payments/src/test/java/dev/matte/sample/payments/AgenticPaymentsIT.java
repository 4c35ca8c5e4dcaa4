package dev.matte.sample.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.Shared;
import dev.matte.sample.payments.webhook.Receiver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The packaged server, started and spoken to. */
@Timeout(120)
class AgenticPaymentsIT {
  private static final Pattern LISTENING = Pattern.compile("listening on (\\S+)");

  @TempDir Path folder;

  @Test
  void list_isTheLegacyServersOwn() throws IOException {
    Path legacy = Shared.file("legacy-tools/agentic-payments.json");
    assumeTrue(Files.exists(legacy), "skipped: the real list is not at " + legacy);
    try (Server server = new Server(folder, Map.of())) {
      assertThat(Normal.tools(server.list()))
          .isEqualTo(Normal.tools(JsonMapper.shared().readTree(Files.readString(legacy))));
    }
  }

  @Test
  void list_isWhatWePromise() throws IOException {
    try (Server server = new Server(folder, Map.of(), "--stdio")) {
      JsonNode list = server.list();
      JsonNode tools = Normal.tools(list);

      assertThat(tools.propertyNames())
          .containsExactlyInAnyOrder(
              "create_active_mandate",
              "create_cart_mandate",
              "create_intent_mandate",
              "generate_agent_identity",
              "get_mandate_info",
              "list_revocations",
              "revoke_mandate",
              "sign_mandate",
              "verify_consensus",
              "verify_mandate");
      assertThat(list.required("tools"))
          .extracting(tool -> tool.required("name").stringValue())
          .isSorted();
      assertThat(list.required("tools"))
          .allMatch(tool -> tool.at("/outputSchema/type").stringValue().equals("object"))
          .noneMatch(tool -> tool.required("inputSchema").has("additionalProperties"));
      assertThat(tools.at("/create_active_mandate/inputSchema/properties/currency").toString())
          .isEqualTo(
              "{'type':'string','description':'Currency code (ISO 4217)','default':'USD'}"
                  .replace('\'', '"'));
      assertThat(tools.at("/create_active_mandate/inputSchema/required").toString())
          .isEqualTo("['agent','holder','amount','currency','period','kind']".replace('\'', '"'));
      assertThat(tools.at("/verify_consensus/inputSchema/properties/consensus_threshold/default"))
          .hasToString("0.67");
      assertThat(tools.at("/list_revocations/inputSchema"))
          .hasToString("{\"type\":\"object\",\"properties\":{}}");
    }
  }

  @Test
  void list_withPayments_hasTheTwoThatPay() throws IOException {
    try (Server server = new Server(folder, Map.of(), "--payments")) {
      assertThat(Normal.tools(server.list()).propertyNames())
          .hasSize(12)
          .contains("execute_payments", "list_payments");
    }
  }

  @Test
  void mandate_overStdio_goesThroughItsLife() throws Exception {
    try (Server server = new Server(folder, Map.of(), "--payments")) {
      String key =
          server
              .call("generate_agent_identity", "{'include_private_key':true}")
              .required("private_key")
              .stringValue();
      ObjectNode mandate =
          server.call(
              "create_active_mandate",
              """
              {'agent':'bot','holder':'ada','amount':1000,'currency':'USD','period':'single',
               'kind':'cart','merchant_allow':['shop.example']}""");
      ObjectNode signed =
          server.call(
              "sign_mandate",
              "{'mandate':%s,'private_key':'%s'}".formatted(mandate.required("mandate"), key));
      JsonNode document = signed.required("signed_mandate");

      ObjectNode verified =
          server.call("verify_mandate", "{'signed_mandate':%s}".formatted(document));
      assertThat(verified.required("execution_allowed").booleanValue()).isTrue();

      ObjectNode paid = server.call("execute_payments", payment(document, 1_000, "n-1"));
      assertThat(paid.required("success").booleanValue()).isTrue();
      ObjectNode again = server.call("execute_payments", payment(document, 1_000, "n-1"));
      assertThat(again.at("/payments/0/reason").stringValue()).startsWith("replay");

      String id = mandate.at("/mandate/mandate_id").stringValue();
      server.call("revoke_mandate", "{'mandate_id':'%s'}".formatted(id));
      assertThat(server.call("verify_mandate", "{'signed_mandate':%s}".formatted(document)))
          .hasToString(
              "{'success':false,'valid':false,'signature_valid':true,'execution_allowed':false,'reason':'mandate revoked'}"
                  .replace('\'', '"'));
      assertThat(
              server
                  .call("get_mandate_info", "{'mandate_id':'%s'}".formatted(id))
                  .required("status"))
          .hasToString("\"revoked\"");
      assertThat(
              server
                  .call("list_payments", "{'mandate_id':'%s'}".formatted(id))
                  .required("payments"))
          .hasSize(1);
      assertThat(server.call("list_revocations", "{}").required("count").intValue()).isEqualTo(1);
      assertThat(server.stop()).isZero();
    }
  }

  @Test
  void badArguments_areAllNamed_andSecretsNotRepeated() throws IOException {
    try (Server server = new Server(folder, Map.of())) {
      JsonNode result =
          server.result(
              "sign_mandate",
              Json.object("{'mandate':'x','private_key':['c0ffee'],'key':'c0ffee'}"));

      assertThat(result.required("isError").booleanValue()).isTrue();
      assertThat(result.at("/content/0/text").stringValue())
          .contains("mandate", "private_key", "key")
          .doesNotContain("c0ffee");
    }
  }

  @Test
  void settings_thatMakeNoSense_endTheProgram() throws Exception {
    Process process = Server.start(folder, Map.of(Options.KEY, "c0ffee"));

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("stderr.txt")))
        .contains(Options.KEY)
        .doesNotContain("c0ffee");
  }

  @Test
  void http_isServedToo() throws Exception {
    Process process = Server.start(folder, Map.of(), "--http", "0");
    try {
      URI endpoint = listening();
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest.Builder request =
          HttpRequest.newBuilder(endpoint)
              .header("content-type", "application/json")
              .header("accept", "application/json, text/event-stream")
              .header("mcp-protocol-version", Server.REVISION);

      HttpResponse<String> hello =
          client.send(
              request
                  .POST(
                      body(
                          """
                          {'jsonrpc':'2.0','id':1,'method':'initialize','params':{
                           'protocolVersion':'2025-11-25','capabilities':{},
                           'clientInfo':{'name':'test','version':'1'}}}"""))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      hello
          .headers()
          .firstValue("mcp-session-id")
          .ifPresent(id -> request.header("mcp-session-id", id));
      HttpResponse<String> answer =
          client.send(
              request
                  .POST(
                      body(
                          """
                          {'jsonrpc':'2.0','id':2,'method':'tools/call','params':{
                           'name':'list_revocations','arguments':{}}}"""))
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      JsonNode result = Json.tree(answer.body()).required("result");
      String greeting = Json.tree(hello.body()).required("result").toString();
      Judge.checkResult(Server.REVISION, "initialize", greeting);
      Judge.checkResult(Server.REVISION, "tools/call", result.toString());
      assertThat(result.required("structuredContent"))
          .hasToString("{\"success\":true,\"count\":0,\"revocations\":[]}");
    } finally {
      process.destroyForcibly();
    }
  }

  private URI listening() throws IOException {
    Path log = folder.resolve("stderr.txt");
    StringBuilder found = new StringBuilder();
    Receiver.await(
        () -> {
          try {
            Matcher line = LISTENING.matcher(Files.exists(log) ? Files.readString(log) : "");
            return line.find() && found.append(line.group(1)).length() > 0;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    return URI.create(found.toString());
  }

  private static String payment(JsonNode signed, long amount, String nonce) {
    return """
        {'signed_mandate':%s,
         'payments':[{'merchant':'shop.example','amount':%d,'currency':'USD','nonce':'%s'}]}"""
        .formatted(signed, amount, nonce);
  }

  private static HttpRequest.BodyPublisher body(String json) {
    return HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'));
  }
}
