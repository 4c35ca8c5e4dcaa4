package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Work;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The methods of the protocol, once it is settled under which revision a request is served. */
final class Operations {

  private final Dispatcher host;
  private final Session session;

  Operations(Dispatcher host, Session session) {
    this.host = host;
    this.session = session;
  }

  /**
   * Serves a request: answers it, or returns the work that will.
   *
   * @throws RpcError if it cannot be served
   */
  @Nullable Work serve(
      Method method,
      Message message,
      JsonSlice id,
      RequestMeta meta,
      Revision revision,
      JsonWriter answer) {
    switch (method) {
      case TOOLS_CALL -> {
        return callTool(message, meta, revision);
      }
      case RESOURCES_READ -> {
        return readResource(message, meta, revision);
      }
      case PROMPTS_GET -> {
        return getPrompt(message, meta, revision);
      }
      case COMPLETE -> {
        return complete(message, meta, revision);
      }
      case TOOLS_LIST ->
          list(Kind.TOOL, host.offer().has(Kind.TOOL), message, id, revision, answer);
      case PROMPTS_LIST ->
          list(Kind.PROMPT, host.offer().has(Kind.PROMPT), message, id, revision, answer);
      case RESOURCES_LIST -> list(Kind.RESOURCE, hasResources(), message, id, revision, answer);
      case TEMPLATES_LIST -> list(Kind.TEMPLATE, hasResources(), message, id, revision, answer);
      case SET_LEVEL -> setLevel(message, id, revision, answer);
      case DISCOVER -> discover(id, revision, answer);
      default -> throw unknownMethod();
    }
    return null;
  }

  private void list(
      Kind kind,
      boolean offered,
      Message message,
      JsonSlice id,
      Revision revision,
      JsonWriter answer) {
    if (!offered) {
      throw unknownMethod();
    }
    // All entries stand on the first page, so no cursor was ever given out.
    if (!Params.isAbsent(message.param(Params.CURSOR))) {
      throw new RpcError(RpcError.INVALID_PARAMS, "params.cursor: this list has one page only");
    }
    Answers.beginResult(answer, id);
    host.lists().write(kind, revision, answer);
    answer.endObject();
  }

  private void setLevel(Message message, JsonSlice id, Revision revision, JsonWriter answer) {
    if (revision.modern()) {
      throw unknownMethod();
    }
    LoggingLevel level = LoggingLevel.find(Params.text(message, Params.LEVEL));
    if (level == null) {
      throw new RpcError(
          RpcError.INVALID_PARAMS, "params.level: expected a level from debug to emergency");
    }
    session.level(level);
    Answers.beginResult(answer, id);
    answer.beginObject().endObject().endObject();
  }

  private void discover(JsonSlice id, Revision revision, JsonWriter answer) {
    if (!revision.modern()) {
      throw unknownMethod();
    }
    Answers.beginResult(answer, id);
    host.profile().writeDiscover(answer);
    answer.endObject();
  }

  private Work callTool(Message message, RequestMeta meta, Revision revision) {
    Offer offer = host.offer();
    if (!offer.has(Kind.TOOL)) {
      throw unknownMethod();
    }
    long place = find(Kind.TOOL, Params.rawText(message, Params.NAME));
    if (place == Place.NONE) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "no tool is named \"" + Params.text(message, Params.NAME) + "\"");
    }
    Params.arguments(message);
    long own = offer.catalog(Place.binding(place)).timeoutMillis(Place.index(place));
    return new ToolRun(session, message, revision, meta, place, admitted(meta, own));
  }

  private Work readResource(Message message, RequestMeta meta, Revision revision) {
    if (!hasResources()) {
      throw unknownMethod();
    }
    long place = find(Kind.RESOURCE, Params.rawText(message, Params.URI));
    return new ResourceRun(session, message, revision, meta, place, admitted(meta, 0));
  }

  private Work getPrompt(Message message, RequestMeta meta, Revision revision) {
    if (!host.offer().has(Kind.PROMPT)) {
      throw unknownMethod();
    }
    long place = find(Kind.PROMPT, Params.rawText(message, Params.NAME));
    if (place == Place.NONE) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "no prompt is named \"" + Params.text(message, Params.NAME) + "\"");
    }
    Params.arguments(message);
    return new PromptRun(session, message, revision, meta, place, admitted(meta, 0));
  }

  private Work complete(Message message, RequestMeta meta, Revision revision) {
    if (!host.offer().has(Kind.COMPLETER)) {
      throw unknownMethod();
    }
    CompletionRequest request = CompletionRequest.of(message, host.offer());
    return new CompletionRun(session, message, revision, meta, request, admitted(meta, 0));
  }

  /** Checks that one more call may run and gives its time in milliseconds. */
  private long admitted(RequestMeta meta, long ownMillis) {
    // Asked for now, so that a bad one is an error instead of silence later.
    meta.progressToken();
    int most = host.limits().maxConcurrentCalls();
    if (session.inFlight().running() >= most) {
      throw new RpcError(
          RpcError.INTERNAL, most + " calls are running, which is the limit; wait for one to end");
    }
    return ownMillis > 0 ? ownMillis : host.limits().callTimeout().toMillis();
  }

  private long find(Kind kind, JsonSlice quoted) {
    byte[] bytes = quoted.bytes();
    for (int i = quoted.from(); i < quoted.to(); i++) {
      if (bytes[i] == '\\') {
        byte[] decoded = quoted.reader().nextString().getBytes(StandardCharsets.UTF_8);
        return host.offer().find(kind, decoded, 0, decoded.length);
      }
    }
    return host.offer().find(kind, bytes, quoted.from() + 1, quoted.to() - 1);
  }

  private boolean hasResources() {
    return host.offer().has(Kind.RESOURCE) || host.offer().has(Kind.TEMPLATE);
  }

  private static RpcError unknownMethod() {
    return new RpcError(RpcError.METHOD_NOT_FOUND, "Method not found");
  }
}
