package dev.matte.sample.everything.secret;

import dev.matte.runtime.McpHost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A client of HTTP+SSE, whose answers come in a stream of events. */
final class EventsWay extends HttpWay {

  private final BufferedReader events;
  private final URI messages;

  EventsWay(McpHost host) throws Exception {
    super(host, "2024-11-05");
    HttpRequest get =
        HttpRequest.newBuilder(serving.uri().resolve("/sse"))
            .header("Accept", "text/event-stream")
            .build();
    InputStream stream = client.send(get, BodyHandlers.ofInputStream()).body();
    this.events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    this.messages = serving.uri().resolve(data());
  }

  private String data() throws IOException {
    String line = events.readLine();
    while (!line.startsWith("data: ")) {
      line = events.readLine();
    }
    return line.substring("data: ".length());
  }

  @Override
  String exchange(String method, String name, String message) throws Exception {
    return post(messages, method, name, message).body() + "\n" + data();
  }

  @Override
  void tell(String message) throws Exception {
    post(messages, "", "", message);
  }

  @Override
  public void close() throws IOException {
    events.close();
    super.close();
  }
}
