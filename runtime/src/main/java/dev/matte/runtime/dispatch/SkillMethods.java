package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.Answers;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.skill.Skills;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The methods of the extension for skills. All their answers are at hand, so they call nobody.
 *
 * <p>Specification: SEP-2640, "skills/list", "skills/get", "resources/directory/read".
 */
final class SkillMethods {

  private SkillMethods() {}

  /**
   * Answers a request.
   *
   * @throws RpcError if it cannot be served
   */
  static void answer(Method method, Request request, JsonWriter answer) {
    List<Skills> skills = request.host().offer().skills();
    if (skills.isEmpty() || !request.revision().atLeast(Revision.V2025_11_25)) {
      throw Operations.unknownMethod();
    }
    skills = open(skills, request);
    switch (method) {
      case SKILLS_LIST -> list(skills, request, answer);
      case SKILLS_GET -> get(skills, request, answer);
      default -> children(skills, request, answer);
    }
    request.host().profile().endList(answer, request.revision());
  }

  /** Those that a caller may read. */
  private static List<Skills> open(List<Skills> skills, Request request) {
    List<Skills> open = new ArrayList<>();
    for (Skills each : skills) {
      if (request.host().guards().admits(each.access(), request.caller())) {
        open.add(each);
      }
    }
    return open;
  }

  private static void list(List<Skills> skills, Request request, JsonWriter answer) {
    refuseCursor(request);
    Answers.beginResult(answer, request.id());
    answer.beginObject().name("skills").beginArray();
    for (Skills each : skills) {
      each.writeEntries(answer);
    }
    answer.endArray();
  }

  private static void get(List<Skills> skills, Request request, JsonWriter answer) {
    String uri = Params.text(request.message(), Params.URI);
    for (Skills each : skills) {
      byte[] entry = each.entry(uri);
      if (entry != null) {
        Answers.beginResult(answer, request.id());
        answer.beginObject().name("skill").raw(entry);
        return;
      }
    }
    throw nothing("no skill is at that URI", uri);
  }

  private static void children(List<Skills> skills, Request request, JsonWriter answer) {
    refuseCursor(request);
    String uri = Params.text(request.message(), Params.URI);
    Map<String, byte[]> children = new TreeMap<>();
    for (Skills each : skills) {
      children.putAll(each.children(uri));
    }
    if (children.isEmpty()) {
      throw nothing("no directory is at that URI", uri);
    }
    Answers.beginResult(answer, request.id());
    answer.beginObject().name("resources").beginArray();
    for (byte[] child : children.values()) {
      answer.raw(child);
    }
    answer.endArray();
  }

  private static void refuseCursor(Request request) {
    if (!Params.isAbsent(request.message().param(Params.CURSOR))) {
      throw new RpcError(RpcError.INVALID_PARAMS, "params.cursor: this list has one page only");
    }
  }

  private static RpcError nothing(String text, String uri) {
    byte[] data = new JsonWriter().beginObject().name("uri").value(uri).endObject().toByteArray();
    return new RpcError(RpcError.INVALID_PARAMS, text, data);
  }
}
