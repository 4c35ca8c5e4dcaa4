package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import dev.matte.processor.model.TypeModel;
import java.util.List;
import java.util.Map;

/** Only text, whole numbers and booleans are repeated in headers. */
final class HeaderOnWrongType implements Rule {

  @Override
  public String id() {
    return "header-on-wrong-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Map.Entry<ToolModel, List<Header>> entry : Header.of(server).entrySet()) {
      ToolModel tool = entry.getKey();
      List<Header> headers = entry.getValue();
      for (Header header : headers) {
        TypeModel type = Types.bare(header.field().type());
        if (!allowed(type) || number(type, header.field(), tool)) {
          report.error(
              id(),
              Origins.narrow(header.field().origin(), "McpParam", "header"),
              "%s has a header and is %s in the schema"
                  .formatted(
                      header.words(),
                      allowed(type) || type instanceof TypeModel.Decimal
                          ? "a number"
                          : "no scalar"),
              "Only string, integer and boolean are repeated in headers; clients drop other tools.",
              "drop the header, or take a String, an int or a boolean.");
        }
      }
    }
  }

  private static boolean allowed(TypeModel type) {
    return type instanceof TypeModel.Text
        || type instanceof TypeModel.Formatted
        || type instanceof TypeModel.Choice
        || type instanceof TypeModel.Whole
        || type instanceof TypeModel.Bool;
  }

  private static boolean number(TypeModel type, FieldModel field, ToolModel tool) {
    return type instanceof TypeModel.Whole
        && field.integers().orElse(tool.style().integers()) == SchemaStyle.Integers.NUMBER;
  }
}
