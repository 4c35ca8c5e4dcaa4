package dev.matte.processor.check;

import dev.matte.contract.json.Json;
import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.Optional;

/** The app that shows a tool's results is HTML of its own kind at a URI of its own scheme. */
final class UnusableApp implements Rule {
  private static final String MEDIA_TYPE = "text/html;profile=mcp-app";

  @Override
  public String id() {
    return "unusable-app";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ToolModel tool : server.tools()) {
      app(tool).ifPresent(uri -> check(tool, uri, server, report));
    }
  }

  private void check(ToolModel tool, String uri, ServerModel server, Diagnostics report) {
    if (!uri.startsWith("ui://")) {
      report.error(
          id(),
          Origins.narrow(tool.origin(), "McpTool", "ui"),
          "%s is shown by \"%s\", which is no app".formatted(Words.tool(tool), uri),
          "Clients look for apps at URIs of the scheme ui alone.",
          "name a resource such as \"ui://forecast/view\".");
      return;
    }
    // A resource of another interface cannot be seen from here.
    for (ResourceModel resource : server.resources()) {
      if (resource.uri().equals(uri) && !resource.mimeType().replace(" ", "").equals(MEDIA_TYPE)) {
        report.error(
            id(),
            Origins.narrow(resource.origin(), "McpResource", "mimeType"),
            "the app \"%s\" has media type \"%s\"".formatted(uri, resource.mimeType()),
            "Clients show HTML as an app only when its media type says that it is one.",
            "write mimeType = \"" + MEDIA_TYPE + "\".");
      }
    }
  }

  private static Optional<String> app(ToolModel tool) {
    return tool.meta()
        .map(meta -> meta.values().get("ui"))
        .filter(Json.Members.class::isInstance)
        .map(ui -> ((Json.Members) ui).values().get("resourceUri"))
        .filter(Json.Text.class::isInstance)
        .map(uri -> ((Json.Text) uri).value());
  }
}
