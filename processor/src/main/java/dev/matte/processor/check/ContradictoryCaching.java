package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Caching;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;

/** What may be kept is kept for some time, and for everybody only if it is the same for all. */
final class ContradictoryCaching implements Rule {

  @Override
  public String id() {
    return "contradictory-caching";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    if (server.info().isPresent()) {
      ServerInfo info = server.info().get();
      check(info.caching(), "the lists of the server", info.origin(), "McpServer", report);
    }
    for (ResourceModel resource : server.resources()) {
      String words = "resource \"" + resource.name() + "\"";
      check(resource.caching(), words, resource.origin(), "McpResource", report);
      if (resource.caching().shared()
          && resource.parameters().stream().anyMatch(ParameterModel::injected)) {
        report.error(
            id(),
            Origins.narrow(resource.origin(), "McpResource", "cacheScope"),
            words + " is kept for everybody and looks at its caller",
            "What one caller may see would be shown to the next.",
            "drop the CallContext, or cacheScope.");
      }
    }
  }

  private void check(
      Caching caching, String words, Origin origin, String annotation, Diagnostics report) {
    if (caching.millis() < 0) {
      report.error(
          id(),
          Origins.narrow(origin, annotation, "cacheMillis"),
          words + " may be kept for %d ms".formatted(caching.millis()),
          "The protocol has zero or more.",
          "choose a positive number, or drop cacheMillis.");
    } else if (caching.millis() == 0 && caching.shared()) {
      report.error(
          id(),
          Origins.narrow(origin, annotation, "cacheScope"),
          words + " may be kept by everybody, and for no time",
          "Without cacheMillis nobody keeps anything.",
          "say for how long with cacheMillis, or drop cacheScope.");
    }
  }
}
