package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.Structure;
import dev.matte.processor.model.ToolModel;

/** Models fill in long flat parameter lists badly, and people read them badly. */
final class TooManyParameters implements Rule {
  private static final int LIMIT = 12;

  @Override
  public String id() {
    return "too-many-parameters";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      int count = count(tool, server);
      if (count > LIMIT) {
        report.warning(
            id(),
            tool.origin(),
            "%s has %d parameters".formatted(Words.tool(tool), count),
            "Models fill in long flat lists badly; " + LIMIT + " is much already.",
            "gather what belongs together in a record, or split the tool.");
      }
    }
  }

  /** What stands side by side in the schema, in a request record as well. */
  private static int count(ToolModel tool, ServerModel server) {
    int alone = tool.arguments().size();
    return tool.request()
        .flatMap(request -> Structure.fields(request.field().type(), server.structures()))
        .map(record -> alone + record.fields().size())
        .orElse(alone);
  }
}
