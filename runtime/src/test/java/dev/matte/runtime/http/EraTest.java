package dev.matte.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.RecordedExchange;
import dev.matte.runtime.fixture.TestRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Table 1.1 of the protocol checklist: which era a request belongs to, one test for each row. */
class EraTest {

  private static final String LIST =
      "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\",\"params\":{}}";
  private static final String NOTIFICATION = "{\"jsonrpc\":\"2.0\",\"method\":\"n/any\"";
  private static final String RESPONSE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}";

  private final TestGate gate = new TestGate();

  @AfterEach
  void judge() {
    gate.close();
  }

  @Test
  void era01_emptyArray_is400() {
    refuses(gate.send(TestRequest.post("[]")), 400, -32600);
  }

  @Test
  void era02_arrayWithClaim_is400() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    String claim = TestGate.message("tools/list", "");

    refuses(session.post("[" + LIST + "," + claim + "]"), 400, -32600);
  }

  @Test
  void era03_arrayInSessionOf2025_03_26_isABatch() {
    TestSession session = TestSession.open(gate, "2025-03-26");
    RecordedExchange found = session.post("[" + LIST + "," + LIST.replace("7", "8") + "]");

    assertThat(found.awaitEnd().status()).isEqualTo(200);
    assertThat(found.body()).startsWith("[").contains("\"id\":7", "\"id\":8");
  }

  @Test
  void era04_otherArray_is400() {
    refuses(gate.send(TestRequest.post("[" + LIST + "]")), 400, -32600);
    refuses(TestSession.open(gate, "2025-11-25").post("[" + LIST + "]"), 400, -32600);
  }

  @Test
  void era05_response_needsASession() {
    TestSession session = TestSession.open(gate, "2025-11-25");

    assertThat(session.post(RESPONSE).status()).isEqualTo(202);
    refuses(gate.send(TestRequest.post(RESPONSE)), 400, -32600);
    TestRequest modern = TestRequest.post(RESPONSE).header("MCP-Protocol-Version", "2026-07-28");
    refuses(gate.send(modern.header("Mcp-Session-Id", session.id)), 400, -32600);
  }

  @Test
  void era06_claim_isModern_evenOfInitialize() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange list =
        gate.send(
            TestGate.modern("tools/list", null, "")
                .header("Mcp-Session-Id", session.id)
                .header("Last-Event-ID", "1_1"));

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).contains("\"resultType\":\"complete\"");
    assertThat(list.header("Mcp-Session-Id")).isNull();
    refuses(gate.call("initialize", null, ""), 404, -32601);
  }

  @Test
  void era06_claimOfOlderRevision_is400WithWhatWorksPerRequest() {
    String body = TestGate.message("tools/list", "").replace("2026-07-28", "2025-11-25");
    RecordedExchange found =
        gate.send(
            TestRequest.modern("tools/list", null, body)
                .with("MCP-Protocol-Version", "2025-11-25"));

    refuses(found, 400, -32022);
    assertThat(found.body()).contains("\"supported\":[\"2026-07-28\"]");
  }

  @Test
  void era07_initializeWithModernHeader_is400() {
    TestRequest request = TestRequest.post(TestSession.initialize("2025-11-25"));

    refuses(gate.send(request.header("MCP-Protocol-Version", "2026-07-28")), 400, -32020);
  }

  @Test
  void era08_initialize_opensASession_whateverMcpMethodSays() {
    RecordedExchange found =
        gate.judging("2025-06-18")
            .send(
                TestRequest.post(TestSession.initialize("2025-06-18"))
                    .header("Mcp-Method", "initialize"));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("\"protocolVersion\":\"2025-06-18\"");
    assertThat(found.header("Mcp-Session-Id")).matches("[!-~]{22,}");
  }

  @Test
  void era08_initializeOfUnknownRevision_isAnsweredWithTheLatest() {
    RecordedExchange found =
        gate.judging("2025-11-25").send(TestRequest.post(TestSession.initialize("1999-01-01")));

    assertThat(found.body()).contains("\"protocolVersion\":\"2025-11-25\"");
  }

  @Test
  void era09_modernHeaderWithoutClaim_namesWhatIsMissing() {
    RecordedExchange found =
        gate.send(TestRequest.post(LIST).header("MCP-Protocol-Version", "2026-07-28"));

    refuses(found, 400, -32602);
    assertThat(found.body())
        .contains("protocolVersion", "clientCapabilities", "missing", "\"id\":7");
  }

  @Test
  void era10_noClaimNoSession_is400() {
    refuses(gate.send(TestRequest.post(LIST)), 400, -32600);
  }

  @Test
  void era11_unknownSession_is404() {
    refuses(gate.send(TestRequest.post(LIST).header("Mcp-Session-Id", "none")), 404, -32600);
  }

  @Test
  void era12_versionNotServedInSession_is400() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    TestRequest request = TestRequest.post(LIST).header("Mcp-Session-Id", session.id);

    refuses(gate.send(request.header("MCP-Protocol-Version", "1999-01-01")), 400, -32600);
  }

  @Test
  void era13_session_isServedAtItsRevision() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    RecordedExchange found = session.post(LIST);

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).doesNotContain("resultType");
  }

  @Test
  void era14_modernNotification_is202() {
    String claimed = NOTIFICATION + ",\"params\":{" + TestGate.CLAIM + "}}";
    TestRequest header =
        TestRequest.post(NOTIFICATION + "}").header("MCP-Protocol-Version", "2026-07-28");

    assertThat(gate.send(TestRequest.post(claimed)).status()).isEqualTo(202);
    assertThat(gate.send(header).status()).isEqualTo(202);
    refuses(gate.send(TestRequest.post(claimed.replace("\"2026-07-28\"", "1"))), 400, -32602);
  }

  @Test
  void era15_legacyNotification_followsTheRulesOfSessions() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    RecordedExchange taken = session.post(NOTIFICATION + "}");

    assertThat(taken.status()).isEqualTo(202);
    assertThat(taken.body()).isEmpty();
    refuses(gate.send(TestRequest.post(NOTIFICATION + "}")), 400, -32600);
    TestRequest unknown = TestRequest.post(NOTIFICATION + "}").header("Mcp-Session-Id", "none");
    refuses(gate.send(unknown), 404, -32600);
  }

  @Test
  void era16_getInSession_isAStream() {
    TestSession session = TestSession.open(gate, "2025-06-18");
    RecordedExchange found = session.listen();

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.streaming()).isTrue();
    assertThat(gate.send(session.get().with("Mcp-Session-Id", "none")).status()).isEqualTo(404);
  }

  @Test
  void era17_getWithoutSession_opensHttpSse() {
    RecordedExchange found =
        gate.send(TestRequest.of("GET", "/mcp").header("Accept", "text/event-stream"));

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).startsWith("event: endpoint\ndata: /mcp?connection=");
  }

  @Test
  void era18_otherGet_is405() {
    RecordedExchange found = gate.send(TestRequest.of("GET", "/mcp").header("Accept", "text/html"));

    assertThat(found.status()).isEqualTo(405);
    assertThat(found.header("Allow")).isEqualTo("POST, GET, DELETE");
  }

  @Test
  void era19_delete_endsTheSession() {
    TestSession session = TestSession.open(gate, "2025-11-25");
    TestRequest delete = session.with(TestRequest.of("DELETE", "/mcp"));

    assertThat(gate.send(delete).status()).isEqualTo(204);
    assertThat(gate.send(delete).status()).isEqualTo(404);
    refuses(session.post(LIST), 404, -32600);
  }

  @Test
  void era20_otherMethods_are405() {
    assertThat(gate.send(TestRequest.of("DELETE", "/mcp")).status()).isEqualTo(405);
    assertThat(gate.send(TestRequest.of("PUT", "/mcp")).status()).isEqualTo(405);
    assertThat(gate.send(TestRequest.of("OPTIONS", "/mcp")).status()).isEqualTo(405);
  }

  @Test
  void era7_withoutLegacy_initializeNamesWhatIsServed() {
    TestGate modern = new TestGate(HttpOptions.builder().legacy(false).build());
    RecordedExchange found = modern.send(TestRequest.post(TestSession.initialize("2025-11-25")));

    refuses(found, 400, -32022);
    assertThat(found.body()).contains("\"supported\":[\"2026-07-28\"]", "serves 2026-07-28 only");
    RecordedExchange get =
        modern.send(TestRequest.of("GET", "/mcp").header("Accept", "text/event-stream"));
    assertThat(get.status()).isEqualTo(405);
    assertThat(get.header("Allow")).isEqualTo("POST");
    modern.close();
  }

  @Test
  void era11_withoutLegacy_noOlderRevisionIsNamed() {
    TestGate modern = new TestGate(HttpOptions.builder().legacy(false).build());
    String body = TestGate.message("tools/list", "").replace("2026-07-28", "v999");
    RecordedExchange refused =
        modern.send(
            TestRequest.modern("tools/list", null, body).with("MCP-Protocol-Version", "v999"));

    refuses(refused, 400, -32022);
    assertThat(refused.body()).contains("\"supported\":[\"2026-07-28\"],\"requested\":\"v999\"");
    assertThat(modern.call("server/discover", null, "").body())
        .contains("\"supportedVersions\":[\"2026-07-28\"]");
    modern.close();
  }

  @Test
  void era12_withLegacy_allRevisionsAreNamed_newestFirst() {
    assertThat(gate.call("server/discover", null, "").body())
        .contains(
            "\"supportedVersions\":[\"2026-07-28\",\"2025-11-25\",\"2025-06-18\","
                + "\"2025-03-26\",\"2024-11-05\"]");
  }

  private static void refuses(RecordedExchange found, int status, int code) {
    found.awaitEnd();
    assertThat(found.body()).contains("\"code\":" + code);
    assertThat(found.status()).isEqualTo(status);
    assertThat(found.header("Content-Type")).isEqualTo("application/json");
  }
}
