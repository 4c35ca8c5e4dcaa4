package dev.matte.sample.everything.secret;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.http.HttpOptions;
import dev.matte.runtime.netty.NettyHttp;
import dev.matte.runtime.transport.Serving;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of the one endpoint. */
class HttpWay extends Way {

  final HttpClient client = HttpClient.newHttpClient();
  final Serving serving;
  private String id = "";

  HttpWay(McpHost host, String session) throws Exception {
    super(session);
    HttpOptions options = HttpOptions.builder().port(0).eventStream(true).build();
    this.serving = host.start(NettyHttp.transport(options));
  }

  @Override
  String exchange(String method, String name, String message) throws Exception {
    HttpResponse<String> response = post(serving.uri(), method, name, message);
    id = response.headers().firstValue("Mcp-Session-Id").orElse(id);
    return response.statusCode() + " " + response.headers().map() + "\n" + response.body();
  }

  @Override
  void tell(String message) throws Exception {
    post(serving.uri(), "", "", message);
  }

  HttpResponse<String> post(URI uri, String method, String name, String message) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString(message));
    if (modern()) {
      request.header("MCP-Protocol-Version", revision()).header("Mcp-Method", method);
      if (!name.isEmpty()) {
        // One that no argument says, so that a tool that is routed by it is never reached.
        request.header("Mcp-Name", name).header("Mcp-Param-Account", "Zq7-header");
      }
    } else if (!id.isEmpty()) {
      request.header("Mcp-Session-Id", id).header("MCP-Protocol-Version", revision());
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    serving.close();
  }
}
