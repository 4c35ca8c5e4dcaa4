package dev.matte.runtime.access;

import dev.matte.runtime.fixture.Judge;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends requests to one server over sockets. */
final class Wire {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final URI server;

  Wire(URI server) {
    this.server = server;
  }

  /**
   * Sends a request and waits for the head of its answer.
   *
   * @param token what follows {@code Bearer}; empty for no credentials at all
   * @param fields names and values of header fields in turn
   */
  HttpResponse<InputStream> send(
      String method, String path, String token, String body, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  /** Posts a message and reads what comes back. */
  Answer post(String path, String token, String body, Judge judge, String... fields)
      throws IOException, InterruptedException {
    String[] all = new String[fields.length + 4];
    System.arraycopy(fields, 0, all, 4, fields.length);
    all[0] = "Content-Type";
    all[1] = "application/json";
    all[2] = "Accept";
    all[3] = "application/json, text/event-stream";
    return Answer.of(send("POST", path, token, body, all), body, judge);
  }
}
