package dev.matte.legacy.inspect;

import dev.matte.contract.Size;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.text.Printable;

/**
 * An inspection for programs. The members are listed in {@code docs/guide/diff.md}; new ones may
 * come, those that are there keep their meaning.
 */
final class InspectionJson {

  private InspectionJson() {}

  static String text(Inspection inspection) {
    return Printable.json(
        JsonText.pretty(
            Json.object()
                .put("form", "matte-inspect-1")
                .put("source", inspection.source())
                .put("server", inspection.server())
                .put("version", inspection.version())
                .put("size", size(inspection.size()))
                .put(
                    "tools",
                    Json.of(inspection.tools().stream().map(InspectionJson::tool).toList()))
                .build()));
  }

  private static Json tool(InspectedTool tool) {
    Json.Builder json =
        Json.object()
            .put("name", tool.name())
            .putText("title", tool.title())
            .put("description", tool.description())
            .put("size", size(tool.size()))
            .put("hints", Json.texts(tool.hints()))
            .put(
                "parameters",
                Json.of(tool.parameters().stream().map(InspectionJson::parameter).toList()));
    tool.output().ifPresent(type -> json.put("result", type));
    tool.access().ifPresent(words -> json.put("access", words));
    return json.build();
  }

  private static Json parameter(Parameter parameter) {
    Json.Builder json =
        Json.object()
            .put("path", parameter.path())
            .put("type", parameter.type())
            .put("required", Json.of(parameter.required()));
    parameter.initial().ifPresent(value -> json.put("default", value));
    if (!parameter.choices().isEmpty()) {
      json.put("choices", Json.of(parameter.choices()));
    }
    if (!parameter.limits().isEmpty()) {
      json.put("limits", Json.texts(parameter.limits()));
    }
    return json.put("description", parameter.description()).build();
  }

  private static Json size(Size size) {
    return Json.object()
        .put("bytes", Json.of(size.bytes()))
        .put("tokens", Json.of(size.tokens()))
        .build();
  }
}
