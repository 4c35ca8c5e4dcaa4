package dev.matte.legacy.proxy;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The HTTP library, set up to add nothing of its own: what is asked for is what is sent, once. */
final class HttpEngine {

  /** More than there are calls at once and streams that stand open. */
  private static final int MOST_CONNECTIONS = 65_536;

  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_LINE = 64 << 10;
  private static final Timeout CONNECT = Timeout.of(10, TimeUnit.SECONDS);
  private static final TimeValue KEPT = TimeValue.of(20, TimeUnit.SECONDS);

  /** Beyond this a secure connection is looked at before it is used again. */
  private static final TimeValue SURE = TimeValue.of(1, TimeUnit.SECONDS);

  private HttpEngine() {}

  /** A client without connections yet. */
  static CloseableHttpClient open(boolean secure) {
    return HttpClients.custom()
        .setConnectionManager(connections(secure))
        .setRoutePlanner(new SystemDefaultRoutePlanner(null))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.DISABLED)
                .setDefaultKeepAlive(KEPT.getDuration(), KEPT.getTimeUnit())
                .setProtocolUpgradeEnabled(false)
                .setAuthenticationEnabled(false)
                .build())
        .setUserAgent("matte")
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableContentCompression()
        .disableAuthCaching()
        .disableConnectionState()
        .evictIdleConnections(KEPT)
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(boolean secure) {
    Http1Config limits =
        Http1Config.custom().setMaxHeaderCount(MOST_HEADERS).setMaxLineLength(LONGEST_LINE).build();
    PoolingHttpClientConnectionManager connections =
        new PoolingHttpClientConnectionManager(
            new DefaultHttpClientConnectionOperator(HttpEngine::socket, null, null, tls(secure)),
            PoolConcurrencyPolicy.LAX,
            PoolReusePolicy.LIFO,
            null,
            socket -> new KeptConnection(limits));
    connections.setDefaultMaxPerRoute(MOST_CONNECTIONS);
    connections.setMaxTotal(MOST_CONNECTIONS);
    // Who listens to a stream would never notice that the other machine is gone.
    connections.setDefaultSocketConfig(
        SocketConfig.custom().setTcpNoDelay(true).setSoKeepAlive(true).build());
    connections.setDefaultConnectionConfig(
        ConnectionConfig.custom()
            .setConnectTimeout(CONNECT)
            .setSocketTimeout(Timeout.DISABLED)
            .setValidateAfterInactivity(secure ? SURE : TimeValue.NEG_ONE_MILLISECOND)
            .build());
    return connections;
  }

  /** A socket that an interrupt of its thread closes, and that tells whether something has come. */
  private static Socket socket(@Nullable Proxy socks) throws IOException {
    return socks == null ? SocketChannel.open().socket() : new Socket(socks);
  }

  /** Trust is loaded where it is needed alone. */
  private static Lookup<TlsSocketStrategy> tls(boolean secure) {
    RegistryBuilder<TlsSocketStrategy> strategies = RegistryBuilder.create();
    if (secure) {
      strategies.register("https", new DefaultClientTlsStrategy(SSLContexts.createSystemDefault()));
    }
    return strategies.build();
  }
}
