package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.Origin;
import dev.matte.processor.model.ServerModel;
import java.util.List;

/** A value in a header is reached from the root through members of objects only. */
final class HeaderUnreachable implements Rule {

  @Override
  public String id() {
    return "header-unreachable";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<Header> headers : Header.of(server).values()) {
      for (Header header : headers) {
        if (!header.obstacle().isEmpty()) {
          report(header.words(), header.obstacle(), header.field().origin(), report);
        }
      }
    }
    for (Member member : Members.of(server)) {
      if (!member.field().header().isEmpty() && !member.argument()) {
        report(member.words(), "no caller gives it", member.origin(), report);
      }
    }
  }

  private void report(String words, String obstacle, Origin origin, Diagnostics report) {
    report.error(
        id(),
        Origins.narrow(origin, "McpParam", "header"),
        "%s has a header that cannot be sent: %s".formatted(words, obstacle),
        "Clients find the value by member names from the root; they drop a tool where they cannot.",
        "drop the header, or make the value a parameter.");
  }
}
