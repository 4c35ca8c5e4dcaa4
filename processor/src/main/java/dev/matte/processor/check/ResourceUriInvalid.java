package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ServerModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A resource has an absolute URI, or a template that becomes one. */
final class ResourceUriInvalid implements Rule {

  @Override
  public String id() {
    return "resource-uri-invalid";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ResourceModel resource : server.resources()) {
      fault(resource.uri())
          .ifPresent(
              fault ->
                  report.error(
                      id(),
                      Origins.narrow(resource.origin(), "McpResource", "uri"),
                      "the URI \"%s\" %s".formatted(Words.excerpt(resource.uri()), fault),
                      "Clients read a resource by its URI, which is absolute: scheme, colon, rest.",
                      "write one such as \"notes://today\" or \"notes://{day}\"."));
    }
  }

  private static Optional<String> fault(String uri) {
    if (!UriTemplate.of(uri).balanced()) {
      return Optional.of("has an empty or unclosed { }");
    }
    try {
      URI filled = new URI(UriTemplate.filled(uri));
      return filled.isAbsolute() ? Optional.empty() : Optional.of("has no scheme");
    } catch (URISyntaxException e) {
      return Optional.of("is malformed: " + e.getReason());
    }
  }
}
