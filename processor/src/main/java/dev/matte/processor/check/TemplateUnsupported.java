package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;

/** Templates are matched backwards, which levels 1 to 3 of RFC 6570 allow. */
final class TemplateUnsupported implements Rule {

  @Override
  public String id() {
    return "template-unsupported";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      UriTemplate.of(resource.uri())
          .unsupported()
          .ifPresent(
              expression ->
                  report.error(
                      id(),
                      Origins.narrow(resource.origin(), "McpResource", "uri"),
                      "the URI template holds %s, which cannot be matched".formatted(expression),
                      "A URI is matched back to variables; * and :n lose what that needs.",
                      "use {name}, {+name} or {?a,b}: levels 1 to 3 of RFC 6570."));
    }
  }
}
