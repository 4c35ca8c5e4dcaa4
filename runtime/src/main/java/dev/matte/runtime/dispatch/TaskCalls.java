package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSnapshot;
import dev.matte.runtime.transport.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of tools become tasks, and how they are answered then.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Capabilities"; 2025-11-25,
 * basic/utilities/tasks, "Tool-Level Negotiation".
 */
final class TaskCalls {

  private static final String MISSING =
      "{\"requiredCapabilities\":{\"extensions\":{\"" + Extensions.TASKS + "\":{}}}}";

  private TaskCalls() {}

  /**
   * The work of a call.
   *
   * @throws RpcError if the tool does not go with what the client can do or wants
   */
  static Call work(Request request, Offer offer, long place, long millis) {
    TaskSupport support = offer.catalog(Place.binding(place)).taskSupport(Place.index(place));
    if (!request.revision().modern()) {
      return ofClient(request, offer, place, millis, support);
    }
    if (support == TaskSupport.FORBIDDEN) {
      return new ToolRun(request, offer, place, millis);
    }
    boolean required = support == TaskSupport.REQUIRED;
    if (request.capabilities().has("extensions", Extensions.TASKS)) {
      return new TaskRun(request, offer, place, millis, required, Optional.empty());
    }
    if (required) {
      throw missing();
    }
    return new ToolRun(request, offer, place, millis);
  }

  /**
   * Serves a method for tasks, by the rules of the request's revision.
   *
   * @throws RpcError if it cannot be served
   */
  static @Nullable Work serve(Method method, Request request, JsonWriter answer) {
    boolean known = method != Method.TASKS_RESULT && method != Method.TASKS_LIST;
    if (request.revision().modern() && known) {
      TaskMethods.answer(method, request, answer);
      return null;
    }
    if (request.revision().modern() || method == Method.TASKS_UPDATE) {
      throw Operations.unknownMethod();
    }
    return ClientTasks.serve(method, request, answer);
  }

  /** Under 2025-11-25 the client decides; older clients, which cannot, wait for the answer. */
  private static Call ofClient(
      Request request, Offer offer, long place, long millis, TaskSupport support) {
    if (!experimental(request)) {
      return new ToolRun(request, offer, place, millis);
    }
    JsonSlice wanted = request.message().param(Params.TASK);
    if (wanted == null || Params.isAbsent(wanted)) {
      if (support == TaskSupport.REQUIRED) {
        throw new RpcError(RpcError.METHOD_NOT_FOUND, "this tool is called as a task only");
      }
      return new ToolRun(request, offer, place, millis);
    }
    if (support == TaskSupport.FORBIDDEN) {
      throw new RpcError(RpcError.METHOD_NOT_FOUND, "this tool is not called as a task");
    }
    return new TaskRun(request, offer, place, millis, true, ttl(wanted));
  }

  /** Whether a request is served by the methods for tasks of 2025-11-25. */
  static boolean experimental(Request request) {
    return request.revision() == Revision.V2025_11_25
        && request.host().tasks().settings().experimental()
        && request.host().profile().servesTasks();
  }

  /** Who may see what a request makes: its principal, or its session where nobody is known. */
  static String owner(Request request) {
    String principal = request.principal();
    return principal.isEmpty() && !request.revision().modern()
        ? request.session().taskOwner()
        : principal;
  }

  /** What a client is told that did not declare the extension. */
  static RpcError missing() {
    return new RpcError(
        RpcError.MISSING_CAPABILITY,
        "Client capability required",
        MISSING.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes the answer to a call that has become a task. */
  static void writeCreated(TaskSnapshot task, Request request, JsonWriter answer) {
    Dispatcher host = request.host();
    Answers.beginResult(answer, request.id());
    if (request.revision().modern()) {
      answer.beginObject().name("resultType").value("task");
      TaskTexts.writeTask(answer, task, host.tasks().settings());
      answer.name("_meta").beginObject().raw(host.profile().metaMember()).endObject();
    } else {
      answer.beginObject().name("task").beginObject();
      ClientTasks.writeTask(answer, task, host.tasks().settings());
      answer.endObject();
    }
    answer.endObject().endObject();
  }

  /** Whether a tool's result tells of its failure. */
  static boolean tellsOfError(JsonSlice result) {
    JsonReader reader = result.reader();
    boolean error = false;
    reader.beginObject();
    while (reader.hasNext()) {
      boolean mark = reader.nextName().equals("isError");
      error |= mark && reader.peek() == JsonToken.TRUE;
      reader.skipValue();
    }
    return error;
  }

  private static Optional<Duration> ttl(JsonSlice wanted) {
    @Nullable Duration ttl = null;
    JsonReader reader = wanted.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw new RpcError(RpcError.INVALID_PARAMS, "params.task: expected an object");
    }
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals("ttl") && reader.peek() == JsonToken.NUMBER) {
        double millis = reader.nextDouble();
        if (!(millis >= 1)) {
          throw new RpcError(RpcError.INVALID_PARAMS, "params.task.ttl: expected 1 or more");
        }
        ttl = Duration.ofMillis((long) Math.min(millis, Long.MAX_VALUE >> 20));
      } else {
        reader.skipValue();
      }
    }
    return Optional.ofNullable(ttl);
  }
}
