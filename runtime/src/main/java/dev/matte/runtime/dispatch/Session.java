package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Outlet;
import dev.matte.runtime.transport.Work;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection: which era a message belongs to, and what the handshake of the older
 * revisions settled. Thread-safe: messages are accepted under the monitor, one after the other.
 *
 * <p>Era is a property of a request, not of the connection: a request that claims a revision in its
 * {@code _meta} is served by that alone, whatever happened before.
 *
 * <p>Specification: 2026-07-28, basic/versioning, and the table in section 1.2 of our checklist.
 */
final class Session implements Connection {

  private static final byte OPENING_BRACKET = '[';

  private final Dispatcher host;
  private final Outlet outlet;
  private final Operations operations;
  private final InFlight inFlight = new InFlight();
  private final Subscriptions subscriptions = new Subscriptions();
  private final @Nullable Mirror mirror;
  private volatile @Nullable SessionChanges changes;
  private final Inquiries inquiries = new Inquiries();
  private final LegacyClient client = new LegacyClient(this);
  private volatile @Nullable Revision negotiated;
  private volatile boolean initialized;
  private @Nullable String taskOwner;
  private volatile Optional<Implementation> clientInfo = Optional.empty();
  private volatile ClientCapabilities capabilities = ClientCapabilities.NONE;
  private volatile LoggingLevel level = LoggingLevel.INFO;

  Session(Dispatcher host, Outlet outlet) {
    this(host, outlet, null);
  }

  /** A session for one request with headers that repeat what it says. */
  Session(Dispatcher host, Outlet outlet, @Nullable Mirror mirror) {
    this.host = host;
    this.outlet = outlet;
    this.mirror = mirror;
    this.operations = new Operations(host, this);
  }

  @Override
  public @Nullable Work accept(byte[] bytes, int from, int to, JsonWriter answer) {
    return accept(bytes, from, to, answer, outlet);
  }

  @Override
  public synchronized @Nullable Work accept(
      byte[] bytes, int from, int to, JsonWriter answer, Outlet way) {
    int start = from;
    while (start < to && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    try {
      if (start < to && bytes[start] == OPENING_BRACKET) {
        return Batch.accept(this, bytes, start, to, answer, way);
      }
      return take(Message.read(bytes, start, to, host.grammar()), answer, way);
    } catch (JsonException e) {
      refuse(answer, RpcError.PARSE, "the message is not JSON from byte " + (e.offset() - from));
      return null;
    }
  }

  /**
   * Serves one message that stands alone and was read already.
   *
   * @throws RpcError if it is a request that cannot be served
   */
  synchronized @Nullable Work serve(Message message, JsonWriter answer, Outlet way) {
    JsonSlice id = message.id();
    if (message.kind() != Message.Kind.REQUEST || id == null) {
      return take(message, answer, way);
    }
    return admit(message, id, answer, way);
  }

  /**
   * Serves a request whose revision is settled.
   *
   * @throws RpcError if it cannot be served
   */
  @Nullable Work serve(Method method, Request request, JsonWriter answer) {
    return operations.serve(method, request, answer);
  }

  @Override
  public synchronized void refuseTooLong(JsonWriter answer) {
    refuse(
        answer,
        RpcError.PARSE,
        "the message is longer than " + host.limits().maxMessageBytes() + " bytes");
  }

  @Override
  public boolean awaitIdle(long millis) throws InterruptedException {
    return inFlight.awaitIdle(millis);
  }

  @Override
  public void close() {
    for (Call call : inFlight.all()) {
      call.cancel();
    }
    for (Subscription subscription : subscriptions.all()) {
      subscription.cancel();
    }
    SessionChanges present = changes;
    if (present != null) {
      present.close();
    }
    inquiries.failAll("the connection was closed");
  }

  @Override
  public void endSubscriptions() {
    for (Subscription subscription : subscriptions.all()) {
      subscription.end();
    }
  }

  @Override
  public void inputEnded() {
    inquiries.failAll("the client has closed its side");
  }

  /** Serves one message that stands alone. */
  @Nullable Work take(Message message, JsonWriter answer, Outlet way) {
    JsonSlice id = message.id();
    switch (message.kind()) {
      case INVALID -> {
        RpcError error = new RpcError(RpcError.INVALID_REQUEST, message.fault());
        if (id == null) {
          Answers.error(answer, nullIds(), error);
        } else {
          Answers.error(answer, id, error);
        }
      }
      case NOTIFICATION -> heed(message);
      case RESPONSE -> inquiries.answer(message);
      case REQUEST -> {
        if (id != null) {
          return answer(message, id, answer, way);
        }
      }
    }
    return null;
  }

  /** Writes an error to a message whose id could not be read. */
  void refuse(JsonWriter answer, int code, String text) {
    Answers.error(answer, nullIds(), new RpcError(code, text));
  }

  @Override
  public synchronized @Nullable Revision revision() {
    return negotiated;
  }

  /** The headers that repeat what the one request says; {@code null} where there are none. */
  @Nullable Mirror mirror() {
    return mirror;
  }

  /** The revision of the handshake; {@code null} before it. */
  @Nullable Revision negotiated() {
    return negotiated;
  }

  Dispatcher host() {
    return host;
  }

  Outlet outlet() {
    return outlet;
  }

  InFlight inFlight() {
    return inFlight;
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** What the client of an older revision hears of changes; made when first asked for. */
  synchronized SessionChanges changes() {
    SessionChanges present = changes;
    if (present == null) {
      present = new SessionChanges(this);
      changes = present;
    }
    return present;
  }

  /** What the client was asked and has not answered. */
  Inquiries inquiries() {
    return inquiries;
  }

  /** The client as the application sees it. */
  LegacyClient client() {
    return client;
  }

  /** Tells whether the client has said that its handshake is over. */
  boolean initialized() {
    return initialized;
  }

  /** Who the client's handshake said it is. */
  Optional<Implementation> clientInfo() {
    return clientInfo;
  }

  /** A name by which nobody else can see what this session's calls have left. */
  synchronized String taskOwner() {
    String owner = taskOwner;
    if (owner == null) {
      owner = host.tasks().newId();
      taskOwner = owner;
    }
    return owner;
  }

  /** What the client's handshake said it can do. */
  ClientCapabilities capabilities() {
    return capabilities;
  }

  void level(LoggingLevel level) {
    this.level = level;
  }

  /** The level from which on a call's messages are sent; {@code null} when none are. */
  @Nullable LoggingLevel leastLevel(Call call) {
    if (!call.revision().modern()) {
      return level;
    }
    JsonSlice wanted = call.meta().logLevel();
    return wanted == null ? null : Envelope.level(wanted);
  }

  /** Who sent a call. */
  Optional<Implementation> clientInfo(Call call) {
    return call.revision().modern() ? Envelope.client(call.meta().clientInfo()) : clientInfo;
  }

  private @Nullable Work answer(Message message, JsonSlice id, JsonWriter answer, Outlet way) {
    int start = answer.size();
    try {
      return admit(message, id, answer, way);
    } catch (RpcError e) {
      answer.truncate(start);
      Answers.error(answer, id, e);
      return null;
    } catch (RefusedException e) {
      answer.truncate(start);
      Refusals.write(answer, id, e.refusal(), false);
      return null;
    } catch (RuntimeException e) {
      answer.truncate(start);
      Answers.error(answer, id, host.failures().internal(e));
      return null;
    }
  }

  private @Nullable Work admit(Message message, JsonSlice id, JsonWriter answer, Outlet way) {
    if (inFlight.find(id) != null || subscriptions.has(id)) {
      throw new RpcError(RpcError.INVALID_REQUEST, "a request with this id is in flight");
    }
    return route(message, id, answer, way);
  }

  private @Nullable Work route(Message message, JsonSlice id, JsonWriter answer, Outlet way) {
    if (!message.paramsUsable()) {
      throw new RpcError(RpcError.INVALID_PARAMS, "params: expected an object");
    }
    Method method = Method.at(message.method());
    RequestMeta meta = RequestMeta.of(message.param(Params.META));
    if (meta.protocolVersion() != null) {
      return operations.serve(
          method, Request.of(this, message, meta, Envelope.revision(meta, way), way), answer);
    }
    // Not even a handshake for those whom nobody vouches for.
    way.caller();
    Revision revision = negotiated;
    if (method == Method.INITIALIZE) {
      initialize(message, id, answer);
      return null;
    }
    if (method == Method.PING) {
      Answers.beginResult(answer, id);
      answer.beginObject().endObject().endObject();
      return null;
    }
    if (revision == null) {
      throw Envelope.missing();
    }
    return operations.serve(method, Request.of(this, message, meta, revision, way), answer);
  }

  private void initialize(Message message, JsonSlice id, JsonWriter answer) {
    if (negotiated != null) {
      throw new RpcError(RpcError.INVALID_REQUEST, "this connection is initialized already");
    }
    String wanted = Params.text(message, Params.PROTOCOL_VERSION);
    Revision found = Revision.find(wanted);
    Revision revision = found == null || found.modern() ? Revision.LATEST_LEGACY : found;
    clientInfo = Envelope.client(message.param(Params.CLIENT_INFO));
    capabilities = ClientCapabilities.of(message.param(Params.CAPABILITIES)).detached();
    Answers.beginResult(answer, id);
    host.profile().writeInitialize(answer, revision);
    answer.endObject();
    negotiated = revision;
  }

  private void heed(Message message) {
    switch (Method.at(message.method())) {
      case CANCELLED -> cancel(message);
      case INITIALIZED -> {
        if (negotiated != null) {
          initialized = true;
          changes().start();
        }
      }
      case ROOTS_CHANGED -> {
        if (initialized && client.supports(ClientCapability.ROOTS)) {
          host.executor().execute(() -> host.asks().rootsChanged().accept(client));
        }
      }
      default -> {
        // Unknown notifications are passed over.
      }
    }
  }

  private void cancel(Message message) {
    JsonSlice id = message.param(Params.REQUEST_ID);
    Call call = id == null ? null : inFlight.find(id);
    if (call != null) {
      call.cancel();
    } else if (id != null) {
      subscriptions.cancel(id);
    }
  }

  /** Whether an error without an id says so by null, which the older schemas come closest to. */
  private boolean nullIds() {
    Revision revision = negotiated;
    return revision != null && !revision.atLeast(Revision.V2025_11_25);
  }
}
