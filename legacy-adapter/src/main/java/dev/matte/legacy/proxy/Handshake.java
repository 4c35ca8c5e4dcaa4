package dev.matte.legacy.proxy;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.RpcErrorException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The revisions that open with a handshake. Whichever of them the other side names is taken: what
 * is forwarded reads the same in all of them.
 *
 * <p>Specification: 2025-11-25, basic/lifecycle.
 */
final class Handshake implements Speech {

  private final Conversation conversation;
  private final Optional<Revision> fixed;
  private final boolean replaceable;

  /**
   * Begins nothing yet.
   *
   * @param replaceable whether the other side may become another one unnoticed, as behind an
   *     address
   * @param fixed the revision to name; otherwise the newest, and the oldest to those who refuse it
   */
  Handshake(Conversation conversation, boolean replaceable, Optional<Revision> fixed) {
    this.conversation = conversation;
    this.replaceable = replaceable;
    this.fixed = fixed;
  }

  @Override
  public Greeting greet(Session session, Duration timeout) {
    return read(hello(session, timeout));
  }

  @Override
  public void begin(Greeting greeting, Link link, Duration timeout) throws InterruptedException {
    JsonWriter json = new JsonWriter().beginObject().name("jsonrpc").value("2.0");
    json.name("method").value("notifications/initialized").endObject();
    link.agree(greeting.version(), Lines.one(json), timeout);
    if (greeting.capabilities().changes()) {
      link.listen();
    }
  }

  @Override
  public void writeMeta(JsonWriter params, long id, @Nullable CallContext call) {
    if (call != null && call.meta("progressToken").isPresent()) {
      params.name("_meta").beginObject().name("progressToken").value(id).endObject();
    }
  }

  @Override
  public void cancel(Link link, long id, String reason) {
    link.tell(Cancelling.notification(id, reason));
  }

  @Override
  public String signOfLife() {
    return "ping";
  }

  @Override
  public JsonSlice result(String method, JsonSlice result) {
    return result;
  }

  /** A server that asks for claims now is another one, and wants to be greeted again. */
  @Override
  public RuntimeException refusal(String method, RpcErrorException error) {
    if (replaceable && !method.equals("initialize") && Eras.demandsClaims(error)) {
      conversation.retire("the session with \"" + conversation.label() + "\" is of another era");
      return new SessionGone("it changes between revisions again and again");
    }
    return error;
  }

  @Override
  public boolean wantsLists(String method, RpcErrorException error) {
    return false;
  }

  private JsonSlice hello(Session session, Duration timeout) {
    String first = fixed.orElse(Revision.LATEST_LEGACY).date();
    try {
      return ask(session, first, timeout);
    } catch (RpcErrorException e) {
      boolean older = e.code() == RpcErrors.INVALID_PARAMS && !Eras.demandsClaims(e);
      if (!older || fixed.isPresent()) {
        throw e;
      }
      return ask(session, Revision.V2024_11_05.date(), timeout);
    }
  }

  private static JsonSlice ask(Session session, String version, Duration timeout) {
    return session.request("initialize", (json, id) -> writeHello(json, version), null, timeout);
  }

  private static void writeHello(JsonWriter json, String version) {
    json.name("protocolVersion").value(version);
    json.name("capabilities").beginObject().endObject();
    json.name("clientInfo");
    Ourselves.write(json);
  }

  private static Greeting read(JsonSlice hello) {
    Greeting greeting = Greeting.NONE;
    String version = greeting.version();
    Optional<JsonSlice> serverInfo = greeting.serverInfo();
    Capabilities capabilities = greeting.capabilities();
    JsonReader reader = hello.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return greeting;
    }
    reader.beginObject();
    while (reader.hasNext()) {
      String member = reader.nextName();
      JsonToken token = reader.peek();
      if (member.equals("protocolVersion") && token == JsonToken.STRING) {
        version = reader.nextString();
      } else if (member.equals("serverInfo") && token == JsonToken.BEGIN_OBJECT) {
        serverInfo = Optional.of(reader.nextSlice());
      } else if (member.equals("capabilities")) {
        capabilities = Capabilities.read(reader.nextSlice());
      } else {
        reader.skipValue();
      }
    }
    return new Greeting(version, serverInfo, capabilities);
  }
}
