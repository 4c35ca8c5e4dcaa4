package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Within a tool each header repeats one argument; HTTP ignores case. */
final class DuplicateHeader implements Rule {

  @Override
  public String id() {
    return "duplicate-header";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Map.Entry<ToolModel, List<Header>> entry : Header.of(server).entrySet()) {
      ToolModel tool = entry.getKey();
      List<Header> headers = entry.getValue();
      Set<String> seen = new HashSet<>();
      for (Header header : headers) {
        if (!seen.add(header.field().header().toLowerCase(Locale.ROOT))) {
          report.error(
              id(),
              Origins.narrow(header.field().origin(), "McpParam", "header"),
              "header \"%s\" of %s is taken in %s"
                  .formatted(header.field().header(), header.words(), Words.tool(tool)),
              "HTTP ignores the case of header names, and each repeats one argument.",
              "give one of them another header.");
        }
      }
    }
  }
}
