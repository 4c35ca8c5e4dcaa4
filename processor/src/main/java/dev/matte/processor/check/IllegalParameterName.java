package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Pattern;

/** Well-known clients refuse tools whose arguments have names beyond letters, digits, _ - . */
final class IllegalParameterName implements Rule {
  private static final Pattern EXPECTED = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

  @Override
  public String id() {
    return "illegal-parameter-name";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (FieldModel field : Parameters.of(server)) {
      if (!EXPECTED.matcher(field.name()).matches()) {
        report.warning(
            id(),
            Origins.narrow(field.origin(), "McpParam", "name"),
            Words.parameter(field) + " has a name that clients refuse",
            "Well-known clients drop a tool when a name is not 1 to 64 of A-Z a-z 0-9 _ - .",
            "choose such a name: @McpParam(name = \"...\").");
      }
    }
  }
}
