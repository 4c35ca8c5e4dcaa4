package dev.matte.legacy.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code matte audit}: what can be done with the audit trail of a server. */
@Command(
    name = "audit",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Checks the audit trail that a server has written.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = "  matte audit verify audit*.jsonl")
final class AuditCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();
  @Spec @Nullable CommandSpec spec;

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing a command: verify");
    }
  }
}
