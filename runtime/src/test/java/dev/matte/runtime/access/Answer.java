package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.fixture.Judge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back by HTTP, held against the published schemas.
 *
 * @param messages the body's message, or the stream's first one
 */
record Answer(HttpResponse<InputStream> response, List<JsonNode> messages) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Reads a response whole; of a stream one message, after which it is left. */
  static Answer of(HttpResponse<InputStream> response, String request, Judge judge) {
    String text;
    try (InputStream body = response.body()) {
      text =
          streams(response)
              ? new Events(body).next().data()
              : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (text.isEmpty()) {
      return new Answer(response, List.of());
    }
    judge.hear(request);
    // What is turned away may be told without an id in every revision: LHTTP-8.
    boolean refused = response.statusCode() >= 400;
    if (Judge.present()) {
      assertThat((refused ? new Judge() : judge).complaints(text)).as(text).isEmpty();
    }
    return new Answer(response, List.of(JSON.readTree(text)));
  }

  int status() {
    return response.statusCode();
  }

  /** A field of the head; empty for none. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode message() {
    assertThat(messages).as(toString()).hasSize(1);
    return messages.get(0);
  }

  /** Whether it is a stream. */
  static boolean streams(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").equals("text/event-stream");
  }

  @Override
  public String toString() {
    return response.statusCode() + " " + response.headers().map() + " " + messages;
  }
}
