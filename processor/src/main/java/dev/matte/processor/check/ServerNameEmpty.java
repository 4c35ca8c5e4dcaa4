package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;

/** A server tells its name and version in every handshake. */
final class ServerNameEmpty implements Rule {

  @Override
  public String id() {
    return "server-name-empty";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    server
        .info()
        .ifPresent(
            info -> {
              check("name", info.name(), info, report);
              check("version", info.version(), info, report);
            });
  }

  private void check(String what, String value, ServerInfo info, Diagnostics report) {
    if (value.isBlank()) {
      report.error(
          id(),
          Origins.narrow(info.origin(), "McpServer", what),
          "the server has an empty " + what,
          "Clients show name and version, and tell servers apart by them.",
          "write @McpServer(name = \"...\", version = \"...\").");
    }
  }
}
