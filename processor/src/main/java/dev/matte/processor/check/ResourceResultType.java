package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;

/** A resource answers with text, bytes, a value that has a JSON form, or contents. */
final class ResourceResultType implements Rule {

  @Override
  public String id() {
    return "resource-result-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      if (resource.result().kind() == ContentModel.Kind.UNSUPPORTED) {
        report.error(
            id(),
            resource.origin(),
            "resource \"%s\" answers with %s"
                .formatted(resource.name(), Words.type(resource.result().javaType())),
            "The contents of a resource are text or bytes.",
            "answer with String, byte[], a record, ResourceContents or a list of these.");
      }
    }
  }
}
