package dev.matte.runtime.netty;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judge;
import dev.matte.runtime.fixture.Logged;
import dev.matte.runtime.fixture.ToolsBinding;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole server, as a program would start it. */
class NettyHttpTest {

  private static final String META =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientInfo\":{\"name\":\"t\",\"version\":\"1\"},"
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final McpHost host =
      McpHost.builder("test", "1")
          .add(
              new ToolsBinding()
                  .add("hello", call -> "world")
                  .add(
                      "wait",
                      call -> {
                        call.onCancel(cancelled::countDown);
                        entered.countDown();
                        leave.await();
                        return "done";
                      }))
          .build();

  @Test
  void server_isStartedByOneLine_answersAndStops() throws Exception {
    Serving serving = host.start(NettyHttp.transport(0));
    try (Peer peer = new Peer(serving.address().getPort())) {
      assertThat(serving.uri())
          .isEqualTo(URI.create("http://127.0.0.1:" + serving.address().getPort() + "/mcp"));
      Peer.Response response = hello(peer);
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.says("Content-Type: application/json")).isTrue();
      assertThat(response.text()).contains("world");
      serving.close();
      serving.close();
      serving.awaitEnd();

      assertThat(peer.closed()).isTrue();
    }
  }

  @Test
  void serve_blocksUntilItsThreadIsInterrupted() throws Exception {
    Thread[] server = new Thread[1];
    CountDownLatch ended = new CountDownLatch(1);
    server[0] =
        new Thread(
            () -> {
              try {
                host.serve(NettyHttp.transport(0));
              } catch (InterruptedException e) {
                ended.countDown();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    server[0].start();
    server[0].interrupt();

    assertThat(ended.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
  }

  @Test
  void callThatDoesNotEnd_doesNotKeepTheServer() throws Exception {
    HttpOptions options =
        HttpOptions.builder().port(0).shutdownGrace(Duration.ofMillis(50)).build();
    Serving serving = host.start(NettyHttp.transport(options));
    try (Peer peer = new Peer(serving.address().getPort())) {
      call(peer, "wait");
      assertThat(entered.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
      serving.close();

      assertThat(peer.statusOrClosed()).isIn(0, 200, 503);
    }
    leave.countDown();
  }

  @Test
  void clientThatLeaves_cancelsItsCall() throws Exception {
    try (Serving serving = host.start(NettyHttp.transport(0))) {
      Peer peer = new Peer(serving.address().getPort());
      call(peer, "wait");
      assertThat(entered.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
      peer.close();

      assertThat(cancelled.await(Peer.PATIENCE, MILLISECONDS)).isTrue();
      leave.countDown();
    }
  }

  @Test
  void port_thatIsTaken_isAnError() throws Exception {
    try (Serving serving = host.start(NettyHttp.transport(0))) {
      int taken = serving.address().getPort();

      assertThatThrownBy(() -> host.start(NettyHttp.transport(taken)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot listen on")
          .hasCauseInstanceOf(BindException.class);
    }
  }

  @Test
  void tls_fromFilesInPem_encrypts(@TempDir Path folder) throws Exception {
    KeyStore store = selfSigned(folder.resolve("store.p12"));
    Certificate certificate = store.getCertificate("test");
    byte[] key = store.getKey("test", "secret".toCharArray()).getEncoded();
    Path certificateFile =
        Files.writeString(folder.resolve("cert.pem"), pem("CERTIFICATE", certificate.getEncoded()));
    Path keyFile = Files.writeString(folder.resolve("key.pem"), pem("PRIVATE KEY", key));
    HttpOptions options = HttpOptions.builder().port(0).build();

    try (Logged log = new Logged();
        Serving serving =
            host.start(NettyHttp.transport(options, NettyHttp.tls(certificateFile, keyFile)));
        Peer peer =
            new Peer(
                trusting(certificate)
                    .getSocketFactory()
                    .createSocket("127.0.0.1", serving.address().getPort()));
        Peer plain = new Peer(serving.address().getPort())) {
      assertThat(serving.uri().getScheme()).isEqualTo("https");
      assertThat(hello(peer).text()).contains("world");
      plain.get("/mcp");
      assertThat(plain.statusOrClosed()).isNotEqualTo(200);
      assertThat(hello(peer).text()).contains("world");
      // Nor does the log show what was sent in plain text, as messages of exceptions do.
      assertThat(log.await("a connection broke down"))
          .contains("NotSslRecordException")
          .doesNotContain(HexFormat.of().formatHex("/mcp".getBytes(StandardCharsets.US_ASCII)));
    }
    assertThatThrownBy(() -> NettyHttp.tls(keyFile, certificateFile))
        .isInstanceOf(IOException.class);
  }

  private static Peer.Response hello(Peer peer) throws IOException {
    Peer.Response answer = call(peer, "hello").read();
    assertThat(Judge.complaints("2026-07-28", message("hello"), List.of(answer.text()))).isEmpty();
    return answer;
  }

  private static String message(String tool) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\""
        + tool
        + "\",\"arguments\":{},"
        + META
        + "}}";
  }

  private static Peer call(Peer peer, String tool) throws IOException {
    String body = message(tool);
    return peer.send(
        "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json, text/event-stream\r\nMCP-Protocol-Version: 2026-07-28\r\n"
            + "Mcp-Method: tools/call\r\nMcp-Name: "
            + tool
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static KeyStore selfSigned(Path file) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    return KeyStore.getInstance(file.toFile(), "secret".toCharArray());
  }

  private static SSLContext trusting(Certificate certificate) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("test", certificate);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static String pem(String what, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
  }
}
