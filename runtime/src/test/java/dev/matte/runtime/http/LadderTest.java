package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import dev.matte.runtime.fixture.TokenBook;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.protocol.ClientCapability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The order of checks of HTTP-4, one test for each rung; each request is fine but for one thing.
 */
class LadderTest {

  private static final String ADD = "\"name\":\"add\",\"arguments\":{\"a\":1,\"b\":2}";

  private final TestGate gate = new TestGate();

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void http4_step01_foreignHost_is403() {
    assertThat(gate.send(add().with("Host", "evil.example.com")).status()).isEqualTo(403);
    assertThat(gate.send(add().with("Host", "localhost.evil.example.com")).status()).isEqualTo(403);
    assertThat(gate.send(add().without("Host")).status()).isEqualTo(403);
  }

  @Test
  void http4_step01_foreignOrigin_is403() {
    assertThat(gate.send(add().header("Origin", "http://evil.example.com")).status())
        .isEqualTo(403);
    assertThat(gate.send(add().header("Origin", "null")).status()).isEqualTo(403);
    for (String method : new String[] {"GET", "DELETE", "OPTIONS"}) {
      TestRequest other =
          TestRequest.of(method, "/mcp").header("Origin", "http://evil.example.com");
      assertThat(gate.send(other).status()).isEqualTo(403);
    }
    assertThat(gate.send(add().header("Origin", "http://localhost:3000")).awaitEnd().status())
        .isEqualTo(200);
  }

  @Test
  void http4_step02_nobodyWhoIsKnown_is401() {
    TestGate closed =
        new TestGate(
            HttpOptions.builder()
                .authenticator(new TokenBook(true).put("ann", Caller.of("ann")))
                .build());
    TestRequest wrongType = add().with("Content-Type", "text/plain");

    assertThat(closed.send(add().with("Host", "evil.example.com")).status()).isEqualTo(403);
    assertThat(closed.send(add()).status()).isEqualTo(401);
    assertThat(closed.send(wrongType).status()).isEqualTo(401);
    TestRequest known = wrongType.header("Authorization", "Bearer ann");
    assertThat(closed.send(known).status()).isEqualTo(415);
    assertThat(closed.send(TestRequest.of("GET", "/none")).status()).isEqualTo(404);
    closed.close();
  }

  @Test
  void http4_step03_otherMediaType_is415() {
    assertThat(gate.send(add().with("Content-Type", "text/plain")).status()).isEqualTo(415);
    assertThat(gate.send(add().without("Content-Type")).status()).isEqualTo(415);
    TestRequest charset = add().with("Content-Type", "Application/JSON; charset=UTF-8");
    assertThat(gate.send(charset).awaitEnd().status()).isEqualTo(200);
  }

  @Test
  void http4_step03_tooLong_is413() {
    TestGate small = new TestGate(HttpOptions.builder().maxBodyBytes(50).build());

    assertThat(small.send(add()).status()).isEqualTo(413);
    small.close();
  }

  @Test
  void http4_step04_notJson_is400WithoutId() {
    RecordedExchange found = gate.send(add().body("{\"jsonrpc\":"));

    refuses(found, 400, -32700);
    assertThat(found.body()).doesNotContain("\"id\"");
  }

  @Test
  void http4_step05_shape_is400() {
    refuses(gate.send(add().body("[" + TestGate.message("ping", "") + "]")), 400, -32600);
    refuses(gate.send(add().body("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}")), 400, -32600);
    refuses(
        gate.send(add().body(TestGate.message("tools/call", ADD).replace("7", "1.5"))),
        400,
        -32600);
    refuses(gate.send(add().body("17")), 400, -32600);
  }

  @Test
  void http4_step06_incompleteEnvelope_is400() {
    String message = TestGate.message("tools/call", ADD);
    String bare = message.replace(",\"io.modelcontextprotocol/clientCapabilities\":{}", "");
    RecordedExchange found = gate.send(add().body(bare).without("MCP-Protocol-Version"));

    refuses(found, 400, -32602);
    assertThat(found.body()).contains("\"id\":7", "clientCapabilities");
    refuses(gate.send(add().body(message.replace("\"2026-07-28\"", "26"))), 400, -32602);
  }

  @Test
  void http4_step07_versionHeader_missingOrDifferent_is400() {
    refuses(gate.send(add().without("MCP-Protocol-Version")), 400, -32020);
    String wrong = TestGate.message("tools/call", ADD).replace("2026-07-28", "v999");
    refuses(gate.send(add().body(wrong)), 400, -32020);
  }

  @Test
  void http4_step08_versionNotServed_is400() {
    String body = TestGate.message("tools/call", ADD);
    RecordedExchange found =
        gate.send(
            add()
                .body(body.replace("2026-07-28", "v999.0.0"))
                .with("MCP-Protocol-Version", "v999.0.0"));

    refuses(found, 400, -32022);
    assertThat(found.body())
        .contains("\"requested\":\"v999.0.0\"", "\"supported\":[\"2026-07-28\",\"2025-11-25\"");
  }

  @Test
  void http4_step09_methodHeader_missingOrDifferent_is400() {
    refuses(gate.send(add().without("Mcp-Method")), 400, -32020);
    refuses(gate.send(add().with("Mcp-Method", "TOOLS/CALL")), 400, -32020);
    refuses(
        gate.send(TestGate.modern("no/such", null, "").with("Mcp-Method", "other")), 400, -32020);
  }

  @Test
  void http4_step09_nameHeader_missingOrDifferent_is400() {
    refuses(gate.send(add().without("Mcp-Name")), 400, -32020);
    refuses(gate.send(add().with("Mcp-Name", "Add")), 400, -32020);
    refuses(gate.send(add().with("Mcp-Name", "=?base64?YWRk=?=")), 400, -32020);
  }

  @Test
  void http4_step09_nameHeader_repeatsTheIdOfATask_TASK13() {
    for (String method : new String[] {"tasks/get", "tasks/update", "tasks/cancel"}) {
      refuses(gate.call(method, "other", "\"taskId\":\"one\""), 400, -32020);
      refuses(gate.call(method, null, "\"taskId\":\"one\""), 400, -32020);
      // Compared before it turns out that this server has no tasks.
      refuses(gate.call(method, "one", "\"taskId\":\"one\""), 404, -32601);
    }
  }

  @Test
  void http4_step10_unknownMethod_is404() {
    refuses(gate.call("no/such", null, ""), 404, -32601);
    refuses(gate.call("ping", null, ""), 404, -32601);
    refuses(gate.call("logging/setLevel", null, "\"level\":\"info\""), 404, -32601);
    refuses(gate.call("initialize", null, ""), 404, -32601);
  }

  @Test
  void http4_step11_unknownTool_is200() {
    refuses(gate.call("tools/call", "none", "\"name\":\"none\""), 200, -32602);
    refuses(gate.call("prompts/get", "none", "\"name\":\"none\""), 200, -32602);
  }

  @Test
  void http4_step13_missingCapability_is400() {
    McpHost host =
        McpHost.builder("test", "1")
            .add(
                new ToolsBinding()
                    .add(
                        "samples",
                        call -> {
                          call.require(ClientCapability.SAMPLING);
                          return "sampled";
                        })
                    .addTask("works", true, call -> "worked"))
            .build();
    TestGate needy = new TestGate(HttpOptions.builder().build(), host);
    RecordedExchange sampling = needy.call("tools/call", "samples", "\"name\":\"samples\"");
    RecordedExchange tasks = needy.call("tools/call", "works", "\"name\":\"works\"");
    TestRequest able = TestGate.modern("tools/call", "samples", "\"name\":\"samples\"");
    String declared =
        able.bodyText().replace("Capabilities\":{}", "Capabilities\":{\"sampling\":{}}");

    refuses(sampling, 400, -32021);
    assertThat(sampling.body())
        .contains("\"id\":7", "\"data\":{\"requiredCapabilities\":{\"sampling\":{}}}");
    refuses(tasks, 400, -32021);
    assertThat(tasks.body()).contains("{\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}");
    assertThat(needy.send(able.body(declared)).awaitEnd().body()).contains("sampled");
    needy.close();
  }

  @Test
  void http4_step13_missingCapability_isToldBeforeBadParams() {
    McpHost host =
        McpHost.builder("test", "1")
            .add(new ToolsBinding().addTask("works", true, call -> "worked"))
            .build();
    TestGate needy = new TestGate(HttpOptions.builder().build(), host);
    TestRequest works = TestGate.modern("tools/call", "works", "\"name\":\"works\"");
    String badToken = works.bodyText().replace("{\"io.", "{\"progressToken\":{},\"io.");

    refuses(needy.call("tools/call", "works", "\"name\":\"works\",\"arguments\":[]"), 400, -32021);
    refuses(needy.send(works.body(badToken)), 400, -32021);
    needy.close();
  }

  @Test
  void http4_step14_paramsShape_is200() {
    refuses(gate.call("tools/call", "add", "\"name\":\"add\",\"arguments\":[]"), 200, -32602);
    refuses(gate.call("tools/list", null, "\"cursor\":\"x\""), 200, -32602);
  }

  @Test
  void http4_step15_handler_is200() {
    RecordedExchange found = gate.send(add()).awaitEnd();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
    assertThat(found.body()).contains("\"structuredContent\":{\"sum\":3}");
  }

  private static TestRequest add() {
    return TestGate.modern("tools/call", "add", ADD);
  }

  private static void refuses(RecordedExchange found, int status, int code) {
    found.awaitEnd();
    assertThat(found.body()).contains("\"code\":" + code);
    assertThat(found.status()).isEqualTo(status);
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
  }
}
