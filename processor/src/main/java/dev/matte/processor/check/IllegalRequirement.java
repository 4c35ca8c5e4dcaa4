package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.Fault;
import dev.matte.processor.model.ServerModel;

/** What is demanded has the form that callers have it in. */
final class IllegalRequirement implements Rule {

  @Override
  public String id() {
    return "illegal-requirement";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (Fault fault : Faults.of(server, id())) {
      String kind = Faults.argument(fault, 0);
      report.error(
          id(),
          fault.origin(),
          "\"%s\" is no %s".formatted(Words.excerpt(Faults.argument(fault, 1)), kind),
          why(kind),
          fix(kind));
    }
  }

  private static String why(String kind) {
    return switch (kind) {
      case "scope" ->
          "Scopes travel in one text, parted by spaces: RFC 6749 has them of visible ASCII"
              + " characters, without quote and backslash.";
      case "permission" ->
          "Permissions are parts between colons, none of them empty. With * callers have many at"
              + " once; a tool demands a certain one.";
      default -> "No caller has a role without a name.";
    };
  }

  private static String fix(String kind) {
    return switch (kind) {
      case "scope" -> "write each scope as a text of its own: scope = {\"read\", \"send\"}.";
      case "permission" -> "name what is done: permission = \"sandbox:execute\".";
      default -> "name the role, or drop it.";
    };
  }
}
