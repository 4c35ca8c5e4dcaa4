package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import java.util.HashSet;
import java.util.Set;

/** A URI names one resource. */
final class DuplicateResource implements Rule {

  @Override
  public String id() {
    return "duplicate-resource";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    Set<String> seen = new HashSet<>();
    for (ResourceModel resource : server.resources()) {
      if (!seen.add(resource.uri())) {
        report(
            Origins.narrow(resource.origin(), "McpResource", "uri"),
            "two resources have the URI \"" + resource.uri() + "\"",
            report);
      }
    }
    Toolsets.seconds(
        server,
        seen,
        ServerInfo.Toolset::resourceUris,
        (toolset, uri) ->
            report(
                toolset.origin(),
                "toolset %s brings a second resource with the URI \"%s\""
                    .formatted(toolset.type().simpleName(), uri),
                report));
  }

  private void report(Origin origin, String summary, Diagnostics report) {
    report.error(
        id(),
        origin,
        summary,
        "Clients read a resource by its URI alone; the second could never be reached.",
        "give one of them another URI.");
  }
}
