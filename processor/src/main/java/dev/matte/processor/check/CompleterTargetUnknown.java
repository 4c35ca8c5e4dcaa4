package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.ServerModel;
import java.util.List;
import java.util.Optional;

/** A completer completes one argument of one prompt or template of its interface. */
final class CompleterTargetUnknown implements Rule {

  @Override
  public String id() {
    return "completer-target-unknown";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (CompleterModel completer : server.completers()) {
      fault(completer, server)
          .ifPresent(
              fault ->
                  report.error(
                      id(),
                      completer.origin(),
                      "completer " + completer.method() + " completes nothing: " + fault,
                      "Clients ask for completions of an argument they have seen in a list.",
                      "name a prompt or a resource template of this interface and one of its"
                          + " arguments."));
    }
  }

  private static Optional<String> fault(CompleterModel completer, ServerModel server) {
    if (completer.prompt().isEmpty() == completer.resource().isEmpty()) {
      return Optional.of("exactly one of prompt and resource is given");
    }
    Optional<List<String>> arguments = Completions.arguments(completer, server);
    if (arguments.isEmpty()) {
      return Optional.of(
          "there is no "
              + (completer.prompt().isEmpty()
                  ? "resource template \"" + completer.resource() + "\""
                  : "prompt \"" + completer.prompt() + "\""));
    }
    return arguments.get().contains(completer.argument())
        ? Optional.empty()
        : Optional.of(
            "there is no argument \"%s\" among %s"
                .formatted(completer.argument(), Words.list(arguments.get())));
  }
}
