package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;

/** The audience of a resource is the user, the assistant, or both. */
final class IllegalAudience implements Rule {

  @Override
  public String id() {
    return "illegal-audience";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      for (String audience : resource.audience()) {
        if (!audience.equals("user") && !audience.equals("assistant")) {
          report.error(
              id(),
              Origins.narrow(resource.origin(), "McpResource", "audience"),
              "resource \"%s\" is for \"%s\"".formatted(resource.name(), audience),
              "The specification knows the audiences user and assistant.",
              "write audience = {\"user\", \"assistant\"} or one of them.");
        }
      }
    }
  }
}
