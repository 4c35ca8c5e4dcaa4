package dev.matte.bench.legacy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;

/** The JDK's client as it comes, over HTTP/1.1: callers wait in {@code send}. */
final class ProxyHttpClient implements ProxyClient {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String session;
  private final AtomicLong ids = new AtomicLong();

  ProxyHttpClient(URI address) throws Exception {
    this.address = address;
    HttpResponse<String> hello = send(request(ProxyClient.hello()));
    this.session = hello.headers().firstValue("Mcp-Session-Id").orElseThrow();
    send(inSession(ProxyClient.initialized()));
  }

  @Override
  public void call(String tool) throws Exception {
    String request = ProxyClient.request(ids.incrementAndGet(), tool);
    ProxyClient.check(send(inSession(request)).body());
  }

  @Override
  public void close() {
    // Its threads end with it.
  }

  private HttpRequest.Builder inSession(String body) {
    return request(body)
        .header("Mcp-Session-Id", session)
        .header("MCP-Protocol-Version", "2025-11-25");
  }

  private HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
