package dev.matte.sample.flow.github;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * GitHub's interface at one address, to which alone the token goes: redirects are not followed.
 * Thread-safe.
 */
final class Api {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 16 << 20;

  private final String base;
  private final Optional<String> token;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Api(String base, Optional<String> token) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    this.token = token;
  }

  /** What is at a path; a failure is told in the words of a {@link ToolException}. */
  JsonNode get(String path, CallContext call) {
    return send("GET", path, null, call);
  }

  /** Likewise; empty where nothing is. */
  Optional<JsonNode> find(String path, CallContext call) {
    try {
      return Optional.of(get(path, call));
    } catch (Absent e) {
      return Optional.empty();
    }
  }

  /** Sends something, and answers with what comes back, if only an empty object. */
  JsonNode send(String method, String path, @Nullable ObjectNode body, CallContext call) {
    call.throwIfCancelled();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Accept", "application/vnd.github+json")
            .header("User-Agent", "matte-sample-claude-flow")
            .header("X-GitHub-Api-Version", "2022-11-28");
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      request.method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
    }
    return answer(request.build());
  }

  private JsonNode answer(HttpRequest request) {
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      byte[] bytes;
      try (InputStream in = response.body()) {
        bytes = in.readNBytes(LONGEST + 1);
      }
      if (bytes.length > LONGEST) {
        throw new ToolException("GitHub's answer is too long");
      }
      JsonNode json = read(bytes);
      int status = response.statusCode();
      if (status == 404) {
        throw new Absent();
      }
      if (status / 100 != 2) {
        throw new ToolException(
            "GitHub answered %d: %s".formatted(status, json.path("message").asString("no reason")));
      }
      return json;
    } catch (IOException e) {
      throw new ToolException("GitHub cannot be reached at " + base, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return bytes.length == 0
          ? JsonNodeFactory.instance.objectNode()
          : JsonMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      throw new ToolException("GitHub's answer is no JSON", e);
    }
  }

  /** Nothing is there, or nothing that the token may see. */
  private static final class Absent extends ToolException {
    private static final long serialVersionUID = 1;

    Absent() {
      super("GitHub answered 404: it is not there, or not to be seen without another token");
    }
  }
}
