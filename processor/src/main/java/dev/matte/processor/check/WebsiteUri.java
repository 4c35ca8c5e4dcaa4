package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Pattern;

/** A web site is reached by an http: or https: URI. */
final class WebsiteUri implements Rule {
  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s/]+.*", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "website-uri";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (ServerInfo info : server.info().stream().toList()) {
      if (!info.websiteUrl().isEmpty() && !WEB.matcher(info.websiteUrl()).matches()) {
        report.error(
            id(),
            Origins.narrow(info.origin(), "McpServer", "websiteUrl"),
            "the web site \"%s\" is no web address".formatted(Words.excerpt(info.websiteUrl())),
            "Clients show it as a link.",
            "write it with https:// in front.");
      }
    }
  }
}
