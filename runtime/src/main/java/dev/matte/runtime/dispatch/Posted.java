package dev.matte.runtime.dispatch;

import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Arrival;
import dev.matte.runtime.transport.Connection;
import dev.matte.runtime.transport.Headers;
import dev.matte.runtime.transport.Outlet;
import dev.matte.runtime.transport.Work;
import org.jspecify.annotations.Nullable;

/**
 * A message that came by HTTP, and the order in which what can be wrong with it is found: the
 * ladder of HTTP-4 in our checklist, from its fourth rung on. The first failure answers. Not
 * thread-safe, but {@link #cancel} may come from any thread.
 */
final class Posted implements Arrival {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int OK = 200;

  private final Dispatcher host;
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Kind kind;
  private final @Nullable Message message;
  private RequestMeta meta = RequestMeta.NONE;
  private boolean claims;
  private String fault = "";
  private int status = OK;
  private boolean refused;
  private @Nullable Refusal refusal;
  private volatile @Nullable Session alone;

  private Posted(Dispatcher host, byte[] bytes, int from, int to) {
    this.host = host;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    Message read = null;
    Kind found;
    try {
      int start = from;
      while (start < to && bytes[start] <= ' ' && bytes[start] >= 0) {
        start++;
      }
      if (start < to && bytes[start] == '[') {
        found = readArray(start);
      } else {
        read = Message.read(bytes, from, to, host.grammar());
        found = kindOf(read);
        meta = RequestMeta.of(read.param(Params.META));
        claims = meta.protocolVersion() != null;
      }
    } catch (JsonException e) {
      fault = "the message is not JSON from byte " + (e.offset() - from);
      found = Kind.UNREADABLE;
    }
    this.message = read;
    this.kind = found;
  }

  static Posted read(Dispatcher host, byte[] bytes, int from, int to) {
    return new Posted(host, bytes, from, to);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public boolean claims() {
    return claims;
  }

  @Override
  public boolean initializes() {
    return message != null && Method.at(message.method()) == Method.INITIALIZE;
  }

  @Override
  public boolean refused() {
    return refused;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public @Nullable Work serve(Headers headers, JsonWriter answer, Outlet way) {
    if (kind != Kind.REQUEST && kind != Kind.NOTIFICATION) {
      refuseShape(answer);
      return null;
    }
    Message read = message;
    if (read == null || kind == Kind.NOTIFICATION) {
      if (claims && !Params.isText(meta.protocolVersion())) {
        refuse(answer, RpcError.INVALID_PARAMS, "params._meta: the claimed revision is no text");
      }
      return null;
    }
    Mirror mirror = new Mirror(headers);
    Session session = new Session(host, way, mirror);
    alone = session;
    try {
      return climb(read, mirror, session, answer, way);
    } catch (RpcError e) {
      answer.reset();
      error(answer, e);
    } catch (RefusedException e) {
      refuse(answer, read, e.refusal());
    } catch (RuntimeException e) {
      answer.reset();
      error(answer, host.failures().internal(e));
    }
    return null;
  }

  /** Says no; the status is the refusal's own. */
  private void refuse(JsonWriter answer, Message read, Refusal no) {
    answer.reset();
    JsonSlice id = read.id();
    if (id == null) {
      Answers.error(answer, false, Refusals.error(no));
    } else {
      Refusals.write(answer, id, no, true);
    }
    refusal = no;
    refused = true;
    status = no.status();
  }

  @Override
  public @Nullable Refusal refusal() {
    return refusal;
  }

  /** Rungs 6 to 14; the last is the handler's. */
  private @Nullable Work climb(
      Message read, Mirror mirror, Session session, JsonWriter answer, Outlet way) {
    Method method = Method.at(read.method());
    status = BAD_REQUEST;
    JsonSlice claim = Envelope.claim(meta);
    mirror.checkVersion(claim);
    Revision revision = Envelope.served(claim, way);
    mirror.checkMethod(method, read);
    status = OK;
    Envelope.checkLevel(meta);
    return session.serve(method, Request.of(session, read, meta, revision, way), answer);
  }

  @Override
  public @Nullable Work serve(Connection connection, JsonWriter answer, Outlet way) {
    Message read = message;
    if (kind == Kind.UNREADABLE || kind == Kind.INVALID) {
      refuseShape(answer);
      return null;
    }
    Session session = (Session) connection;
    if (read == null) {
      return session.accept(bytes, from, to, answer, way);
    }
    try {
      return session.serve(read, answer, way);
    } catch (RpcError e) {
      answer.reset();
      error(answer, e);
      // Only the transport's own refusals have a status in the older revisions: LHTTP-20.
      status = e.code() == RpcError.INVALID_REQUEST ? BAD_REQUEST : OK;
    } catch (RefusedException e) {
      refuse(answer, read, e.refusal());
    } catch (RuntimeException e) {
      answer.reset();
      error(answer, host.failures().internal(e));
      status = OK;
    }
    return null;
  }

  @Override
  public void cancel() {
    Session session = alone;
    if (session != null) {
      session.close();
    }
  }

  @Override
  public void end() {
    Session session = alone;
    if (session != null) {
      session.endSubscriptions();
    }
  }

  @Override
  public void refuse(JsonWriter answer, int code, String text) {
    refuse(answer, new RpcError(code, text));
  }

  @Override
  public void refuseHandshake(JsonWriter answer) {
    JsonSlice wanted = message == null ? null : message.param(Params.PROTOCOL_VERSION);
    String requested = wanted != null && Params.isText(wanted) ? wanted.reader().nextString() : "";
    refuse(
        answer,
        new RpcError(
            RpcError.UNSUPPORTED_VERSION,
            "this server has no sessions; it serves " + Revision.V2026_07_28.date() + " only",
            Profile.unsupported(requested, false)));
  }

  private void refuse(JsonWriter answer, RpcError error) {
    error(answer, error);
    status = BAD_REQUEST;
  }

  private void refuseShape(JsonWriter answer) {
    int code = kind == Kind.UNREADABLE ? RpcError.PARSE : RpcError.INVALID_REQUEST;
    String text = kind == Kind.RESPONSE ? "nothing was asked that this could answer" : fault;
    refuse(answer, new RpcError(code, text));
  }

  private void error(JsonWriter answer, RpcError error) {
    JsonSlice id = message == null ? null : message.id();
    if (id == null) {
      Answers.error(answer, false, error);
    } else {
      Answers.error(answer, id, error);
    }
    refused = true;
    status = status == BAD_REQUEST ? status : status(error.code());
  }

  /** The status of a code, when the error is the only reply under 2026-07-28. */
  private static int status(int code) {
    return switch (code) {
      case RpcError.METHOD_NOT_FOUND -> NOT_FOUND;
      case RpcError.PARSE,
          RpcError.INVALID_REQUEST,
          RpcError.HEADER_MISMATCH,
          RpcError.MISSING_CAPABILITY,
          RpcError.UNSUPPORTED_VERSION ->
          BAD_REQUEST;
      default -> OK;
    };
  }

  private Kind readArray(int start) {
    JsonReader.check(bytes, start, to, host.limits().json());
    JsonReader reader = new JsonReader(bytes, start, to, host.limits().json());
    reader.beginArray();
    fault = "an array of messages is for sessions of revision 2025-03-26";
    boolean empty = !reader.hasNext();
    while (reader.hasNext()) {
      JsonSlice element = reader.nextSlice();
      Message each = Message.read(element.bytes(), element.from(), element.to(), host.grammar());
      claims |= RequestMeta.of(each.param(Params.META)).protocolVersion() != null;
    }
    return empty ? Kind.EMPTY_ARRAY : Kind.ARRAY;
  }

  private Kind kindOf(Message read) {
    return switch (read.kind()) {
      case REQUEST -> Kind.REQUEST;
      case NOTIFICATION -> Kind.NOTIFICATION;
      case RESPONSE -> Kind.RESPONSE;
      case INVALID -> {
        fault = read.fault();
        yield Kind.INVALID;
      }
    };
  }
}
