package dev.matte.legacy.cli;

import dev.matte.legacy.source.SourceException;
import dev.matte.legacy.text.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts failures into words on standard error, and into exit codes. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** Shows where a failure came from. */
  static final String STACKTRACE = "--stacktrace";

  private final Streams streams;

  Failures(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    tell(name(command), typed(failure), fix(failure));
    trace(failure, List.of(args).contains(STACKTRACE));
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    boolean traced = parsed.expandedArgs().contains(STACKTRACE);
    int code = told(failure, name(command));
    trace(failure, traced);
    return code;
  }

  /** Tells of a failure that no command could handle. */
  int beyond(Throwable failure, List<String> args) {
    int code;
    if (failure instanceof OutOfMemoryError) {
      tell("matte", "the memory is full", "give more: MATTE_OPTS=-Xmx4g matte …");
      code = ExitCode.TROUBLE;
    } else {
      code = fault(failure, "matte");
    }
    trace(failure, args.contains(STACKTRACE));
    return code;
  }

  private int told(Exception failure, String name) {
    if (failure instanceof UsageException usage) {
      tell(name, String.valueOf(usage.getMessage()), usage.fix());
      return ExitCode.USAGE;
    }
    if (failure instanceof SourceException source) {
      tell(name, String.valueOf(source.getMessage()), source.fix());
      return ExitCode.TROUBLE;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      tell(name, String.valueOf(failure.getMessage()), "see that the place can be written to.");
      return ExitCode.TROUBLE;
    }
    return fault(failure, name);
  }

  private int fault(Throwable failure, String name) {
    tell(
        name,
        "this is a fault of Matte itself: " + failure,
        "report it, with what " + STACKTRACE + " shows and the list it happened on.");
    return ExitCode.FAULT;
  }

  private void tell(String name, String message, String fix) {
    streams.err().println(name + ": " + Printable.line(message));
    streams.err().println("  Fix: " + Printable.line(fix));
  }

  private void trace(Throwable failure, boolean wanted) {
    if (wanted) {
      failure.printStackTrace(streams.err());
    }
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static String typed(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return (first.startsWith("-") ? "there is no option " : "there is nothing to do with ")
          + '"'
          + first
          + '"';
    }
    if (failure instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return "missing: "
          + String.join(" and ", first.isOption() ? List.of(typed(first)) : from(first, failure));
    }
    ArgSpec argument = failure.getArgSpec();
    String value = failure.getValue();
    if (argument != null && value != null) {
      return label(argument) + " is \"" + value + "\", expected " + expected(argument.type());
    }
    String message = String.valueOf(failure.getMessage()).replaceFirst("\\.$", "");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  /** The first argument that is missing and those after it, of which picocli says nothing. */
  private static List<String> from(ArgSpec first, ParameterException failure) {
    return failure.getCommandLine().getCommandSpec().positionalParameters().stream()
        .filter(ArgSpec::required)
        .map(ArgSpec::paramLabel)
        .dropWhile(label -> !label.equals(first.paramLabel()))
        .toList();
  }

  private static String typed(ArgSpec option) {
    return label(option) + "=" + option.paramLabel();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    return type == int.class ? "a whole number" : "another value";
  }

  private static String fix(ParameterException failure) {
    String help = name(failure.getCommandLine()) + " --help";
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      return near.isEmpty()
          ? "leave it out; " + help + " shows what there is."
          : "type " + String.join(" or ", near) + "; " + help + " shows all.";
    }
    return "see " + help + ".";
  }
}
