package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerModel;
import java.util.regex.Pattern;

/** The suffix of a header's name is a token of RFC 9110. */
final class HeaderNotToken implements Rule {
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public String id() {
    return "header-not-a-token";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Member member : Members.of(server)) {
      String header = member.field().header();
      if (!header.isEmpty() && !TOKEN.matcher(header).matches()) {
        report.error(
            id(),
            Origins.narrow(member.origin(), "McpParam", "header"),
            "header \"%s\" of %s is not an HTTP token".formatted(header, member.words()),
            "It becomes the header Mcp-Param-..., and clients drop a tool with an impossible one.",
            "use letters, digits and hyphens: @McpParam(header = \"Region\").");
      }
    }
  }
}
