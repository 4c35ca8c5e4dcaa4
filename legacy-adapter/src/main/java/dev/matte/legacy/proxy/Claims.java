package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Revision 2026-07-28: no handshake, and each request claims its revision. We claim to be able to
 * do nothing that a server might ask for: whoever could answer stands behind another host.
 *
 * <p>Specification: 2026-07-28, basic, "_meta"; server/discover.
 */
final class Claims implements Speech {

  static final String PREFIX = "io.modelcontextprotocol/";

  private static final String DISCOVER = "server/discover";
  private static final String LOG_LEVEL = PREFIX + "logLevel";
  private static final String VERSION = Revision.V2026_07_28.date();
  private static final byte[] CLAIM = claim();

  private final Conversation conversation;
  private final Mirrors mirrors;
  private final boolean shared;

  /**
   * Begins nothing yet.
   *
   * @param mirrors learns of arguments that headers repeat
   * @param shared whether all messages go one way, by which requests have to be cancelled and
   *     subscriptions renewed; otherwise the end of an exchange says the one, and its link does the
   *     other
   */
  Claims(Conversation conversation, Mirrors mirrors, boolean shared) {
    this.conversation = conversation;
    this.mirrors = mirrors;
    this.shared = shared;
  }

  @Override
  public Greeting greet(Session session, Duration timeout) {
    JsonSlice answer = session.request(DISCOVER, (json, id) -> {}, null, timeout);
    Discovery discovery = Discovery.read(answer);
    if (!discovery.versions().contains(VERSION)) {
      throw conversation.failure(
          "speaks %s, and not %s".formatted(Texts.cut(discovery.versions().toString()), VERSION));
    }
    return new Greeting(VERSION, discovery.serverInfo(), discovery.capabilities());
  }

  @Override
  public void begin(Greeting greeting, Link link, Duration timeout) throws InterruptedException {
    if (greeting.capabilities().changes()) {
      new Subscription(conversation, link, shared).begin(timeout);
    }
  }

  @Override
  public void writeMeta(JsonWriter params, long id, @Nullable CallContext call) {
    params.name("_meta").beginObject().raw(CLAIM);
    if (call != null) {
      if (call.meta("progressToken").isPresent()) {
        params.name("progressToken").value(id);
      }
      if (!call.revision().modern()) {
        // Which messages its client wants, only the host knows, and chooses among all.
        params.name(LOG_LEVEL).value("debug");
      } else {
        Optional<JsonSlice> level = call.meta(LOG_LEVEL);
        if (level.isPresent()) {
          params.name(LOG_LEVEL).raw(level.get());
        }
      }
    }
    params.endObject();
  }

  @Override
  public void cancel(Link link, long id, String reason) {
    if (shared) {
      link.tell(Cancelling.notification(id, reason));
    }
  }

  @Override
  public String signOfLife() {
    return DISCOVER;
  }

  @Override
  public JsonSlice result(String method, JsonSlice result) {
    String type = type(result);
    if (type.equals("input_required")) {
      throw conversation.failure(
          "asks for something before it answers %s (%s), and nobody behind another server is asked"
              .formatted(method, String.join(", ", wanted(result))));
    }
    if (!type.equals("complete")) {
      throw conversation.failure(
          "answered %s with a result of type \"%s\", which nobody asked for"
              .formatted(method, Texts.cut(type)));
    }
    if (method.equals("tools/list")) {
      mirrors.learn(result);
    }
    return result;
  }

  @Override
  public RuntimeException refusal(String method, RpcErrorException error) {
    if (error.code() == RpcErrors.MISSING_CAPABILITY) {
      String data = error.data().map(JsonSlice::toString).orElse("{}");
      return conversation.failure(
          "refused %s to whoever lacks %s, which nobody behind another server has"
              .formatted(method, Texts.cut(data)));
    }
    boolean missing = method.equals("resources/read") && error.code() == RpcErrors.INVALID_PARAMS;
    if (missing && error.data().filter(Claims::namesUri).isPresent()) {
      return new RpcErrorException(
          RpcErrors.RESOURCE_NOT_FOUND,
          String.valueOf(error.getMessage()),
          error.data().orElse(null));
    }
    return error;
  }

  @Override
  public boolean wantsLists(String method, RpcErrorException error) {
    return error.code() == RpcErrors.HEADER_MISMATCH && method.equals("tools/call");
  }

  /** Writes the {@code _meta} of a request that nobody is told about. */
  static void write(JsonWriter params) {
    params.name("_meta").beginObject().raw(CLAIM).endObject();
  }

  /** The members of {@code _meta} that every request has. */
  private static byte[] claim() {
    JsonWriter json = new JsonWriter().beginObject();
    json.name(PREFIX + "protocolVersion").value(VERSION);
    json.name(PREFIX + "clientCapabilities").beginObject().endObject();
    json.name(PREFIX + "clientInfo");
    Ourselves.write(json);
    byte[] object = json.endObject().toByteArray();
    return Arrays.copyOfRange(object, 1, object.length - 1);
  }

  /** The type of a result; one that says nothing is complete. */
  private static String type(JsonSlice result) {
    JsonReader reader = result.reader();
    if (reader.peek() == JsonToken.BEGIN_OBJECT) {
      reader.beginObject();
      while (reader.hasNext()) {
        if (reader.nextName().equals("resultType")) {
          return reader.peek() == JsonToken.STRING
              ? reader.nextString()
              : reader.nextSlice().toString();
        }
        reader.skipValue();
      }
    }
    return "complete";
  }

  /** The methods of what is asked for. */
  private static List<String> wanted(JsonSlice result) {
    List<String> methods = new ArrayList<>();
    Members.of(result)
        .object("inputRequests")
        .forEach((key, request) -> Members.of(request).text("method").ifPresent(methods::add));
    return methods;
  }

  private static boolean namesUri(JsonSlice data) {
    return Members.of(data).text("uri").isPresent();
  }
}
