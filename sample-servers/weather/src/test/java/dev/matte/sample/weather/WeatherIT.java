package dev.matte.sample.weather;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.auth.ApiKey;
import dev.matte.runtime.auth.ApiKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged server, started and spoken to. */
@Timeout(120)
class WeatherIT {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String LIST =
      "{'jsonrpc':'2.0','id':1,'method':'tools/list','params':{'_meta':{"
          + "'io.modelcontextprotocol/protocolVersion':'2026-07-28',"
          + "'io.modelcontextprotocol/clientInfo':{'name':'test','version':'1'},"
          + "'io.modelcontextprotocol/clientCapabilities':{}}}}";

  @Test
  void goodCall_isAnsweredTheSameEveryTime() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "forecast", "{'city':'Turku','days':2}"))
          .contains("'structuredContent':{'city':'Turku','highs':[25,22]}");
      assertThat(call(server, "forecast", "{'city':'Turku'}")).contains("'highs':[25,22,21]");
    }
  }

  @Test
  void badCall_isToldEverythingAtOnce() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "forecast", "{'town':'Turku','days':20}"))
          .contains("'isError':true")
          .contains("town: expected one of city, days, found an unknown member")
          .contains("days: expected at most 14, found number 20")
          .contains("city: expected text, found nothing");
    }
  }

  @Test
  void reports_areNumbered() throws IOException {
    try (Program server = Program.server()) {
      assertThat(call(server, "reportStorm", "{'report':{'city':'Turku','note':'hail'}}"))
          .contains("'text':'1'");
      assertThat(call(server, "reportStorm", "{'report':{'city':'Oulu'}}")).contains("'text':'2'");
    }
  }

  @Test
  void endOfInput_endsTheServer() throws Exception {
    try (Program server = Program.server()) {
      assertThat(server.end()).isZero();
    }
  }

  @Test
  void http_isServedWhereTheServerSays_untilItIsAskedToEnd() throws Exception {
    try (Program server = Program.start("-jar", System.getProperty("sample.jar"), "--http", "0")) {
      String line = server.nextComplaint();
      assertThat(line).startsWith("listening on http://127.0.0.1:").endsWith("/mcp");
      HttpResponse<String> response = list(line, "none");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).contains("\"forecast\"");
      assertThat(server.stop()).isEqualTo(128 + 15);
    }
  }

  @Test
  void http_asksWhoCalls_whereTheEnvironmentSaysWhoMay() throws Exception {
    String key = ApiKeys.newKey();
    Map<String, String> environment =
        Map.of(
            "MCP_API_KEYS",
            ApiKey.of("ann", key).line(),
            "MCP_JWT_SECRET",
            SECRET,
            "MCP_JWT_ISSUER",
            "dev",
            "MCP_RESOURCE_URI",
            "http://127.0.0.1/mcp");
    String[] arguments = {"-jar", System.getProperty("sample.jar"), "--http", "0"};
    try (Program server = Program.start(environment, arguments)) {
      String line = server.nextComplaint();

      assertThat(line).startsWith("listening on ");
      assertThat(list(line, "none").statusCode()).isEqualTo(401);
      assertThat(list(line, "Bearer " + ApiKeys.newKey()).statusCode()).isEqualTo(401);
      assertThat(list(line, "Bearer " + key).statusCode()).isEqualTo(200);
      assertThat(list(line, "Bearer " + token()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void misuse_endsTheProgram() throws Exception {
    try (Program server = Program.start("-jar", System.getProperty("sample.jar"), "--http", "x")) {
      assertThat(server.end()).isEqualTo(2);
      assertThat(server.complaint()).isEqualTo("--http: expected a port from 0 to 65535, found x");
    }
  }

  @Test
  void standardStreams_loadNoClassOfTheHttpEngine() throws Exception {
    try (Program server = Program.server("-Xlog:class+load:file=target/loaded.txt")) {
      assertThat(call(server, "forecast", "{'city':'Turku'}")).contains("'highs'");
      assertThat(server.end()).isZero();
      assertThat(Files.readString(Path.of("target/loaded.txt")))
          .contains("dev.matte.runtime.")
          .doesNotContain(
              "io.netty.",
              "dev.matte.runtime.netty.",
              "dev.matte.runtime.auth.",
              "org.jose4j.",
              "jdk.internal.net.http.");
    }
  }

  /** A list, asked for where a line says. */
  private static HttpResponse<String> list(String line, String credentials) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(line.substring("listening on ".length())))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .header("MCP-Protocol-Version", "2026-07-28")
                .header("Mcp-Method", "tools/list")
                .header("Authorization", credentials)
                .POST(HttpRequest.BodyPublishers.ofString(LIST.replace('\'', '"')))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** A token that the JDK alone signs. */
  private static String token() throws Exception {
    String claims =
        "{\"iss\":\"dev\",\"aud\":\"http://127.0.0.1/mcp\",\"sub\":\"ann\",\"exp\":"
            + (System.currentTimeMillis() / 1_000 + 60)
            + "}";
    String text =
        encode("{\"alg\":\"HS256\"}".getBytes(UTF_8)) + '.' + encode(claims.getBytes(UTF_8));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    return text + '.' + encode(mac.doFinal(text.getBytes(UTF_8)));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String call(Program server, String tool, String arguments) throws IOException {
    return server.ask(
        "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'"
            + tool
            + "','arguments':"
            + arguments
            + "}}");
  }
}
