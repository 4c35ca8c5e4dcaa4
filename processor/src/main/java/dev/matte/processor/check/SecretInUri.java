package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;

/** URIs name things, and are shown and logged wherever those are named, so they hold no secrets. */
final class SecretInUri implements Rule {

  @Override
  public String id() {
    return "secret-in-uri";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      for (ParameterModel parameter : resource.parameters()) {
        FieldModel field = parameter.field();
        if (!parameter.injected() && field.sensitive()) {
          report.error(
              id(),
              field.origin(),
              "%s is sensitive and part of the URI of resource \"%s\""
                  .formatted(Words.parameter(field), resource.name()),
              "A URI stands in a header, in logs and in audit trails, and clients show it.",
              "take the value as an argument of a tool.");
        }
      }
    }
  }
}
