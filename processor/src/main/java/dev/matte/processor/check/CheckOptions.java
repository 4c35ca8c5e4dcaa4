package dev.matte.processor.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the command line asks of the rules.
 *
 * @param toolTokens the most tokens a tool may cost, or empty
 * @param serverTokens the most tokens an interface's tools may cost together, or empty
 * @param clients names of clients whose limits are checked
 * @param printTokens whether the cost of tools is printed
 * @param explicitAccess whether somebody has to decide who may have each tool, resource and prompt
 * @param today the day to take for today, or empty for the clock's
 * @param faults options that could not be read, in words
 */
public record CheckOptions(
    Optional<Integer> toolTokens,
    Optional<Integer> serverTokens,
    List<String> clients,
    boolean printTokens,
    boolean explicitAccess,
    Optional<LocalDate> today,
    List<String> faults) {
  private static final Set<String> KNOWN =
      Set.of(
          "matte.tokens.tool",
          "matte.tokens.server",
          "matte.tokens.print",
          "matte.clients",
          "matte.access",
          "matte.today",
          "matte.contract",
          "matte.contract.mode");

  /** No option at all. */
  public static final CheckOptions NONE = of(Map.of());

  /** Reads the processor's options; those of other processors are passed over. */
  public static CheckOptions of(Map<String, String> given) {
    Map<String, String> options = new TreeMap<>();
    // An option without a value has none, not an empty one.
    given.forEach((key, value) -> options.put(key, Objects.requireNonNullElse(value, "")));
    List<String> faults = new ArrayList<>();
    options.keySet().stream()
        .filter(key -> key.startsWith("matte.") && !KNOWN.contains(key))
        .forEach(
            key ->
                faults.add(
                    "-A%s is no option; there are %s"
                        .formatted(key, Words.list(new TreeSet<>(KNOWN)))));
    contract(options, faults);
    return new CheckOptions(
        number(options, "matte.tokens.tool", faults),
        number(options, "matte.tokens.server", faults),
        clients(options, faults),
        flag(options, "matte.tokens.print", faults),
        explicitAccess(options, faults),
        today(options, faults),
        List.copyOf(faults));
  }

  private static Optional<Integer> number(
      Map<String, String> options, String key, List<String> faults) {
    String value = options.getOrDefault(key, "");
    if (!options.containsKey(key)) {
      return Optional.empty();
    }
    if (value.matches("[1-9]\\d{0,8}")) {
      return Optional.of(Integer.valueOf(value));
    }
    faults.add("-A%s=%s is no positive number".formatted(key, value));
    return Optional.empty();
  }

  /** A bare option is true. */
  private static boolean flag(Map<String, String> options, String key, List<String> faults) {
    String value = options.getOrDefault(key, "false");
    if (!Set.of("", "true", "false").contains(value)) {
      faults.add("-A%s=%s is neither true nor false".formatted(key, value));
    }
    return !value.equals("false");
  }

  private static boolean explicitAccess(Map<String, String> options, List<String> faults) {
    String value = options.getOrDefault("matte.access", "off");
    if (!Set.of("explicit", "off").contains(value)) {
      faults.add("-Amatte.access=%s is neither explicit nor off".formatted(value));
    }
    return value.equals("explicit");
  }

  private static Optional<LocalDate> today(Map<String, String> options, List<String> faults) {
    String value = options.get("matte.today");
    try {
      return Optional.ofNullable(value).map(LocalDate::parse);
    } catch (DateTimeParseException noDate) {
      faults.add("-Amatte.today=%s is no date such as 2026-11-22".formatted(value));
      return Optional.empty();
    }
  }

  /** The lock reads its options itself; what it cannot make sense of is said here. */
  private static void contract(Map<String, String> options, List<String> faults) {
    String mode = options.getOrDefault("matte.contract.mode", "check");
    if (!Set.of("check", "update", "off").contains(mode)) {
      faults.add("-Amatte.contract.mode=%s is none of check, off and update".formatted(mode));
    } else if (mode.equals("update") && options.getOrDefault("matte.contract", "").isEmpty()) {
      faults.add("-Amatte.contract.mode=update needs a folder: -Amatte.contract=DIR");
    }
  }

  private static List<String> clients(Map<String, String> options, List<String> faults) {
    String value = options.getOrDefault("matte.clients", "");
    List<String> names =
        Stream.of(value.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    for (String name : names) {
      if (ClientProfile.named(name).isEmpty()) {
        faults.add(
            "-Amatte.clients=%s names \"%s\", which is none of %s"
                .formatted(value, name, Words.list(ClientProfile.names())));
      }
    }
    return names;
  }
}
