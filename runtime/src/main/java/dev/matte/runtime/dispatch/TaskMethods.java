package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The methods of the extension for tasks, from 2026-07-28 on. All their answers are at hand.
 *
 * <p>Specification: extension {@code io.modelcontextprotocol/tasks}, "Protocol Messages".
 */
final class TaskMethods {

  private TaskMethods() {}

  /**
   * Answers a request.
   *
   * @throws RpcError if it cannot be served
   */
  static void answer(Method method, Request request, JsonWriter answer) {
    Dispatcher host = request.host();
    if (!host.profile().servesTasks()) {
      throw Operations.unknownMethod();
    }
    if (!request.capabilities().has("extensions", Extensions.TASKS)) {
      throw TaskCalls.missing();
    }
    String id = Params.text(request.message(), Params.TASK_ID);
    TaskSnapshot task = host.tasks().find(id, TaskCalls.owner(request), request.revision());
    LiveTask working = host.tasks().working(id);
    if (method == Method.TASKS_UPDATE) {
      Map<String, JsonSlice> responses = responses(request);
      if (working != null) {
        working.answer(responses);
      }
    } else if (method == Method.TASKS_CANCEL && working != null) {
      working.cancel();
    }
    Answers.beginResult(answer, request.id());
    answer.beginObject();
    if (method == Method.TASKS_GET) {
      TaskTexts.writeTask(answer, task, host.tasks().settings());
      TaskTexts.writeDetails(answer, task);
    }
    host.profile().endResult(answer, request.revision());
  }

  private static Map<String, JsonSlice> responses(Request request) {
    JsonSlice value = request.message().param(Params.INPUT_RESPONSES);
    if (value == null) {
      throw invalid();
    }
    try {
      JsonMembers members = JsonMembers.of(value);
      Map<String, JsonSlice> responses = new LinkedHashMap<>();
      for (String key : members.names()) {
        responses.put(key, members.get(key));
      }
      return responses;
    } catch (JsonException e) {
      throw invalid();
    }
  }

  private static RpcError invalid() {
    return new RpcError(RpcError.INVALID_PARAMS, "params.inputResponses: expected an object");
  }
}
