package dev.matte.legacy.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates, proxies, and what a request says of where it goes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HttpRouteTest {

  private static final char[] PASSWORD = "secret".toCharArray();
  private static final LegacyOptions QUIET =
      LegacyOptions.DEFAULT.named("raw").withDiagnostics(line -> {});
  private static final RawHttp.Script RESULT =
      (id, out) -> {
        out.write(RawHttp.json(RawHttp.result(id)));
        return true;
      };

  @TempDir private Path folder;
  private SSLContext usual;
  private @Nullable ProxySelector usualSelector;

  @BeforeEach
  void remember() throws Exception {
    usual = SSLContext.getDefault();
    usualSelector = ProxySelector.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(usual);
    ProxySelector.setDefault(usualSelector);
  }

  @Test
  void certificate_thatNamesTheHost_isTaken() throws Exception {
    SSLContext context = context();
    SSLContext.setDefault(context);
    try (RawHttp web = secure(context);
        LegacyServer server = connect("https://localhost:" + web.port() + "/mcp")) {
      assertThat(server.callTool("echo", "{}")).contains("content");
      assertThat(server.callTool("echo", "{}")).contains("content");
      assertThat(web.connections()).isEqualTo(1);
    }
  }

  @Test
  void certificate_thatNamesAnotherHost_isRefused() throws Exception {
    SSLContext context = context();
    SSLContext.setDefault(context);
    try (RawHttp web = secure(context);
        LegacyServer server = connect("https://127.0.0.1:" + web.port() + "/mcp")) {
      assertThatThrownBy(() -> server.callTool("echo", "{}"))
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("could not be reached: ")
          .hasMessageContaining("127.0.0.1");
      assertThat(web.requests()).isEmpty();
    }
  }

  @Test
  void certificate_thatNobodyTrusts_isRefused() throws Exception {
    try (RawHttp web = secure(context());
        LegacyServer server = connect("https://localhost:" + web.port() + "/mcp")) {
      assertThatThrownBy(() -> server.callTool("echo", "{}"))
          .isInstanceOf(LegacyException.class)
          .hasMessageContaining("could not be reached: ");
      assertThat(web.requests()).isEmpty();
    }
  }

  @Test
  void proxy_isAskedForTheWholeAddress() throws Exception {
    try (RawHttp proxy = new RawHttp(RESULT)) {
      ProxySelector.setDefault(new One(proxy.port()));
      try (LegacyServer server = connect("http://legacy.invalid:81/mcp?k=1")) {
        assertThat(server.callTool("echo", "{}")).contains("content");
      }

      assertThat(proxy.requests())
          .allMatch(request -> request.contains(" http://legacy.invalid:81/mcp?k=1 HTTP/1.1\r\n"))
          .allMatch(request -> request.contains("\r\nHost: legacy.invalid:81\r\n"));
    }
  }

  @Test
  void proxy_isTunnelledThroughWithTls() throws Exception {
    SSLContext context = context();
    SSLContext.setDefault(context);
    try (RawHttp web = secure(context);
        Tunnel proxy = new Tunnel(web.port())) {
      ProxySelector.setDefault(new One(proxy.port()));
      try (LegacyServer server = connect("https://localhost:1/mcp")) {
        assertThat(server.callTool("echo", "{}")).contains("content");
      }

      assertThat(proxy.asked).startsWith("CONNECT localhost:1 HTTP/1.1\r\nHost: localhost:1\r\n");
    }
  }

  @Test
  void proxy_thatRefuses_isToldOf() throws Exception {
    try (RawHttp proxy =
        new RawHttp(
            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()) {
              @Override
              public Socket accept() throws IOException {
                Socket socket = super.accept();
                socket
                    .getOutputStream()
                    .write(RawHttp.bytes("HTTP/1.1 407 Who?\r\nContent-Length: 0\r\n\r\n"));
                return socket;
              }
            },
            RESULT)) {
      ProxySelector.setDefault(new One(proxy.port()));
      try (LegacyServer server = connect("https://localhost:1/mcp")) {
        assertThatThrownBy(() -> server.callTool("echo", "{}"))
            .hasMessageContaining("answered with HTTP status 407");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'X-Key', 'a\\r\\nX-Other: b'",
    "'X-Key', 'a\\nb'",
    "'X-Key', 'a\\0b'",
    "'X Key', 'a'",
    "'X-Key:', 'a'",
    "'', 'a'",
    "'host', 'a'",
    "'Content-Length', '1'",
    "'transfer-encoding', 'chunked'",
  })
  void header_thatWouldBeAnotherRequest_isRefused(String name, String value) {
    LegacyOptions options = QUIET.withHeader(name, value.translateEscapes());

    assertThatThrownBy(() -> LegacyServer.connect(URI.create("http://127.0.0.1:9/mcp"), options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header");
  }

  @Test
  void address_withQueryAndOddCharacters_isAskedForAsItIs() throws Exception {
    try (RawHttp web = new RawHttp(RESULT)) {
      URI address = URI.create("http://me:secret@127.0.0.1:" + web.port() + "/a%20ü?k=1&l=%2F#x");
      try (LegacyServer server = LegacyServer.connect(address, QUIET)) {
        server.callTool("echo", "{}");
      }

      assertThat(web.requests())
          .allMatch(request -> request.contains(" /a%20%C3%BC?k=1&l=%2F HTTP/1.1\r\n"))
          .allMatch(request -> request.contains("\r\nHost: 127.0.0.1:" + web.port() + "\r\n"))
          .allMatch(request -> request.contains("\r\nUser-Agent: matte\r\n"))
          .noneMatch(request -> request.contains("secret"));
    }
  }

  private static LegacyServer connect(String address) {
    return LegacyServer.connect(URI.create(address), QUIET);
  }

  private static RawHttp secure(SSLContext context) throws IOException {
    return new RawHttp(
        context
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
        RESULT);
  }

  /** Has a certificate for localhost, and trusts it. */
  private SSLContext context() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                "EC",
                "-dname",
                "CN=nobody",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("test", store.getCertificate("test"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  /** A proxy for everything. */
  private static final class One extends ProxySelector {
    private final int port;

    One(int port) {
      this.port = port;
    }

    @Override
    public List<Proxy> select(URI uri) {
      return List.of(
          new Proxy(
              Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
  }

  /** A proxy that connects everybody with one port. */
  private static final class Tunnel implements AutoCloseable {
    private final ServerSocket listening =
        new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private volatile String asked = "";

    Tunnel(int target) throws IOException {
      this.target = target;
      start(this::accept);
    }

    int port() {
      return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      listening.close();
    }

    private void accept() {
      try {
        while (true) {
          Socket client = listening.accept();
          StringBuilder head = new StringBuilder();
          while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) client.getInputStream().read());
          }
          asked = head.toString();
          Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
          client.getOutputStream().write(RawHttp.bytes("HTTP/1.1 200 Go\r\n\r\n"));
          start(() -> pass(client, server));
          start(() -> pass(server, client));
        }
      } catch (IOException e) {
        // The end.
      }
    }

    private static void pass(Socket from, Socket to) {
      try (from;
          to) {
        OutputStream out = to.getOutputStream();
        from.getInputStream().transferTo(out);
      } catch (IOException e) {
        // The end.
      }
    }

    private static void start(Runnable work) {
      Thread thread = new Thread(work, "tunnel");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
