package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.Outcome;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.transport.Work;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
  @Nullable Work serve(Method method, Request request, JsonWriter answer) {
    switch (method) {
      case TOOLS_CALL -> {
        return callTool(request);
      }
      case RESOURCES_READ -> {
        return readResource(request);
      }
      case PROMPTS_GET -> {
        return getPrompt(request);
      }
      case COMPLETE -> {
        return complete(request);
      }
      case TOOLS_LIST -> list(Kind.TOOL, host.profile().serves(Kind.TOOL), request, answer);
      case PROMPTS_LIST -> list(Kind.PROMPT, host.profile().serves(Kind.PROMPT), request, answer);
      case RESOURCES_LIST -> list(Kind.RESOURCE, host.profile().servesResources(), request, answer);
      case TEMPLATES_LIST -> list(Kind.TEMPLATE, host.profile().servesResources(), request, answer);
      case LISTEN -> listen(request);
      case SUBSCRIBE, UNSUBSCRIBE -> subscribe(method == Method.SUBSCRIBE, request, answer);
      case SET_LEVEL -> setLevel(request, answer);
      case DISCOVER -> discover(request, answer);
      case SKILLS_LIST, SKILLS_GET, DIRECTORY_READ -> SkillMethods.answer(method, request, answer);
      case TASKS_GET, TASKS_UPDATE, TASKS_CANCEL, TASKS_RESULT, TASKS_LIST -> {
        return TaskCalls.serve(method, request, answer);
      }
      default -> throw unknownMethod();
    }
    return null;
  }

  private void list(Kind kind, boolean offered, Request request, JsonWriter answer) {
    if (!offered) {
      throw unknownMethod();
    }
    host.lists().answer(kind, request, answer);
  }

  private void setLevel(Request request, JsonWriter answer) {
    if (request.revision().modern()) {
      throw unknownMethod();
    }
    LoggingLevel level = LoggingLevel.find(Params.text(request.message(), Params.LEVEL));
    if (level == null) {
      throw new RpcError(
          RpcError.INVALID_PARAMS, "params.level: expected a level from debug to emergency");
    }
    session.level(level);
    Answers.beginResult(answer, request.id());
    answer.beginObject().endObject().endObject();
  }

  private void discover(Request request, JsonWriter answer) {
    if (!request.revision().modern()) {
      throw unknownMethod();
    }
    Answers.beginResult(answer, request.id());
    host.profile().writeDiscover(answer, request.way().handshakes());
    answer.endObject();
  }

  private void listen(Request request) {
    if (!request.revision().modern()) {
      throw unknownMethod();
    }
    session.subscriptions().open(request);
  }

  private void subscribe(boolean wanted, Request request, JsonWriter answer) {
    if (request.revision().modern() || !host.announcements().announces(Change.Kind.CONTENTS)) {
      throw unknownMethod();
    }
    String uri = Params.text(request.message(), Params.URI);
    Access access = wanted ? access(uri, request) : Access.PERMIT_ALL;
    if (!host.guards().admits(access, request.caller())) {
      throw refused(access, new ResourceRun(request, host.offer(), Place.NONE, 0));
    }
    if (wanted) {
      session.changes().subscribe(uri);
    } else {
      session.changes().unsubscribe(uri);
    }
    Answers.beginResult(answer, request.id());
    answer.beginObject().endObject().endObject();
  }

  private Work callTool(Request request) {
    Offer offer = host.offer();
    if (!host.profile().serves(Kind.TOOL)) {
      throw unknownMethod();
    }
    long place = find(offer, Kind.TOOL, Params.rawText(request.message(), Params.NAME));
    if (place == Place.NONE) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "no tool is named \"" + Params.text(request.message(), Params.NAME) + "\"");
    }
    Access access = offer.access(Kind.TOOL, place);
    if (!host.guards().admits(access, request.caller())) {
      throw refused(access, new ToolRun(request, offer, place, 0));
    }
    Mirror mirror = session.mirror();
    if (mirror != null) {
      mirror.checkArguments(
          offer.catalog(Place.binding(place)).headers(Place.index(place)),
          request.message().param(Params.ARGUMENTS));
    }
    Catalog catalog = offer.catalog(Place.binding(place));
    long millis = host.limits().toolMillis(catalog, Place.index(place));
    // What a client cannot do at all is told before what it said wrongly: rungs 13 and 14.
    Call work = TaskCalls.work(request, offer, place, millis);
    Params.arguments(request.message());
    admit(request);
    return work;
  }

  private Work readResource(Request request) {
    if (!host.profile().servesResources()) {
      throw unknownMethod();
    }
    Offer offer = host.offer();
    long place = find(offer, Kind.RESOURCE, Params.rawText(request.message(), Params.URI));
    Access access = place == Place.NONE ? Access.PERMIT_ALL : offer.access(Kind.RESOURCE, place);
    if (!host.guards().admits(access, request.caller())) {
      throw refused(access, new ResourceRun(request, offer, place, 0));
    }
    return new ResourceRun(request, offer, place, admitted(request));
  }

  private Work getPrompt(Request request) {
    if (!host.profile().serves(Kind.PROMPT)) {
      throw unknownMethod();
    }
    Offer offer = host.offer();
    long place = find(offer, Kind.PROMPT, Params.rawText(request.message(), Params.NAME));
    if (place == Place.NONE) {
      throw new RpcError(
          RpcError.INVALID_PARAMS,
          "no prompt is named \"" + Params.text(request.message(), Params.NAME) + "\"");
    }
    Access access = offer.access(Kind.PROMPT, place);
    if (!host.guards().admits(access, request.caller())) {
      throw refused(access, new PromptRun(request, offer, place, 0));
    }
    Params.arguments(request.message());
    return new PromptRun(request, offer, place, admitted(request));
  }

  private Work complete(Request request) {
    Offer offer = host.offer();
    if (!offer.has(Kind.COMPLETER)) {
      throw unknownMethod();
    }
    CompletionRequest wanted = CompletionRequest.of(request.message(), offer);
    Access access = offer.access(wanted.kind(), wanted.completed());
    if (!host.guards().admits(access, request.caller())) {
      throw refused(access, new CompletionRun(request, offer, wanted, 0));
    }
    return new CompletionRun(request, offer, wanted, admitted(request));
  }

  /** Says no, and lets everybody know who hears of calls. */
  private RefusedException refused(Access access, Call call) {
    Refusal refusal = host.guards().effective(access).refusal(call.caller());
    host.guards().ended(call, Outcome.REFUSED, Optional.of(refusal), 0);
    return new RefusedException(refusal);
  }

  /** Whether a caller may read what stands at a URI, as far as that is known before. */
  static boolean mayRead(String uri, Request request) {
    return request.host().guards().admits(access(uri, request), request.caller());
  }

  /** What is demanded of who reads what stands at a URI; nothing when no binding may know it. */
  private static Access access(String uri, Request request) {
    Offer offer = request.host().offer();
    byte[] bytes = uri.getBytes(StandardCharsets.UTF_8);
    long place = offer.find(Kind.RESOURCE, bytes, 0, bytes.length);
    if (place != Place.NONE) {
      return offer.access(Kind.RESOURCE, place);
    }
    Guards guards = request.host().guards();
    Access last = Access.PERMIT_ALL;
    for (int i = 0; i < offer.size(); i++) {
      Access access = offer.unlisted(i, uri);
      if (access != null) {
        last = access;
        if (!access.undecided() || guards.admits(access, request.caller())) {
          return access;
        }
      }
    }
    return last;
  }

  /** Checks that one more call may run and gives its time in milliseconds. */
  private long admitted(Request request) {
    admit(request);
    return host.limits().callTimeout().toMillis();
  }

  /** Checks that one more call may run. */
  private void admit(Request request) {
    // Asked for now, so that a bad one is an error instead of silence later.
    request.meta().progressToken();
    int most = host.limits().maxConcurrentCalls();
    if (session.inFlight().running() >= most) {
      throw new RpcError(
          RpcError.INTERNAL, most + " calls are running, which is the limit; wait for one to end");
    }
  }

  private static long find(Offer offer, Kind kind, JsonSlice quoted) {
    byte[] bytes = quoted.bytes();
    for (int i = quoted.from(); i < quoted.to(); i++) {
      if (bytes[i] == '\\') {
        byte[] decoded = quoted.reader().nextString().getBytes(StandardCharsets.UTF_8);
        return offer.find(kind, decoded, 0, decoded.length);
      }
    }
    return offer.find(kind, bytes, quoted.from() + 1, quoted.to() - 1);
  }

  /** What a method is answered that does not exist here. */
  static RpcError unknownMethod() {
    return new RpcError(RpcError.METHOD_NOT_FOUND, "Method not found");
  }
}
