package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Pattern;

/** A media type is a type and a subtype. */
final class IllegalMediaType implements Rule {
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;\\s*[\\w-]+=(\"[^\"]*\"|[\\w!#$&^.+-]+))*");

  @Override
  public String id() {
    return "illegal-media-type";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      String type = resource.mimeType();
      if (!type.isEmpty() && !MEDIA_TYPE.matcher(type).matches()) {
        report.error(
            id(),
            Origins.narrow(resource.origin(), "McpResource", "mimeType"),
            "\"%s\" is no media type".formatted(type),
            "Clients decide by the media type how to show the contents.",
            "write type and subtype, such as \"text/markdown\".");
      }
    }
  }
}
