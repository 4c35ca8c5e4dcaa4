package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolFacts;
import dev.matte.processor.model.ToolModel;
import java.util.Map;

/** A tool that a client refuses is not there for its users; which clients count, authors say. */
final class ClientRefusesSchema implements Rule {
  private final CheckOptions options;
  private final Map<String, ToolFacts> facts;

  ClientRefusesSchema(CheckOptions options, Map<String, ToolFacts> facts) {
    this.options = options;
    this.facts = facts;
  }

  @Override
  public String id() {
    return "client-refuses-schema";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (String name : options.clients()) {
      ClientProfile.named(name).ifPresent(client -> check(client, server, report));
    }
  }

  private void check(ClientProfile client, ServerModel server, Diagnostics report) {
    String name = server.info().map(ServerInfo::name).orElse("");
    for (ToolModel tool : server.tools()) {
      client.refusals(tool.name(), name).forEach(reason -> report(client, tool, reason, report));
      ToolFacts known = facts.get(tool.name());
      if (known != null) {
        client.refusals(known.input()).forEach(reason -> report(client, tool, reason, report));
      }
    }
    if (server.tools().size() > client.most()) {
      report.warning(
          id(),
          server.origin(),
          "%d tools are more than %s takes".formatted(server.tools().size(), client.name()),
          "It takes %d at most and drops or refuses the rest.".formatted(client.most()),
          "split the interface, or take the client out of -Amatte.clients.");
    }
  }

  private void report(ClientProfile client, ToolModel tool, String what, Diagnostics report) {
    report.warning(
        id(),
        tool.origin(),
        "%s refuses %s because of %s".formatted(client.name(), Words.tool(tool), what),
        "Its users would not see the tool, or lose the whole server.",
        "change that, or take the client out of -Amatte.clients.");
  }
}
