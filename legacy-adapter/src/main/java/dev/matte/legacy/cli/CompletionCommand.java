package dev.matte.legacy.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matte completion}: what makes shells complete the command. */
@Command(
    name = "completion",
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpWidth = 100,
    header = "Prints a script that makes a shell complete commands and options.",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "2:the command was typed wrongly"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(matte completion bash)       in ~/.bashrc",
      "  source <(matte completion zsh)        in ~/.zshrc, after compinit"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
  @Nullable Shell shell;

  @Mixin CommonOptions common = new CommonOptions();
  @Spec @Nullable CommandSpec spec;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CommandSpec own = spec;
    if (own == null) {
      throw new IllegalStateException("the command was called without its description");
    }
    // One script serves both: in zsh it switches the emulation of bash completion on by itself.
    String script = AutoComplete.bash("matte", own.root().commandLine());
    streams.out().print(script);
    streams.out().flush();
    return ExitCode.OK;
  }

  /** The shells that are known. */
  enum Shell {
    /** The GNU shell. */
    BASH,
    /** The Z shell. */
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
