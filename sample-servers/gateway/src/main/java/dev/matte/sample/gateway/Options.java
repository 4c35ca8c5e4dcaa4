package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Passage;
import dev.matte.legacy.proxy.LegacyOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param plan the members
 * @param rest arguments that are the runtime's own
 */
record Options(Plan plan, List<String> rest) {

  /**
   * Takes {@code --config FILE}, {@code --member NAME=COMMAND-OR-URL} and {@code --collisions WORD}
   * out of the arguments. Members replace those of a file that have their names; without either
   * there are the four samples.
   *
   * @param samples where the samples' jars are
   * @throws IllegalArgumentException if that is no plan, with a text for people
   */
  static Options of(List<String> arguments, Map<String, String> environment, Path samples) {
    Optional<Plan> file = Optional.empty();
    Optional<Collisions> collisions = Optional.empty();
    List<Plan.Entry> members = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      boolean ours = List.of("--config", "--member", "--collisions").contains(word);
      if (ours && i + 1 == arguments.size()) {
        throw new IllegalArgumentException(word + ": expected something after it");
      }
      switch (word) {
        case "--config" -> file = Optional.of(read(arguments.get(++i), environment));
        case "--member" -> members.add(member(arguments.get(++i)));
        case "--collisions" -> collisions = Optional.of(PlanFile.collisions(arguments.get(++i)));
        default -> rest.add(word);
      }
    }
    boolean named = file.isPresent() || !members.isEmpty();
    Plan plan = file.orElseGet(() -> Defaults.plan(named, environment, samples));
    return new Options(
        new Plan(collisions.orElse(plan.collisions()), joined(plan.members(), members)),
        List.copyOf(rest));
  }

  private static List<Plan.Entry> joined(List<Plan.Entry> file, List<Plan.Entry> members) {
    List<Plan.Entry> all = new ArrayList<>(file);
    all.removeIf(entry -> members.stream().anyMatch(member -> member.name().equals(entry.name())));
    all.addAll(members);
    return all;
  }

  private static Plan read(String file, Map<String, String> environment) {
    try {
      return PlanFile.read(Files.readString(Path.of(file)), environment);
    } catch (IOException e) {
      throw new IllegalArgumentException("--config " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static Plan.Entry member(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || text.substring(equals + 1).isBlank()) {
      throw new IllegalArgumentException(
          "--member: expected NAME=COMMAND or NAME=URL, found " + text);
    }
    String name = text.substring(0, equals);
    String target = text.substring(equals + 1).strip();
    boolean http = target.startsWith("http://") || target.startsWith("https://");
    Plan.Way way =
        http
            ? new Plan.Way.Http(URI.create(target))
            : new Plan.Way.Streams(List.of(target.split("\\s+")));
    return new Plan.Entry(name, way, Passage.ALL, LegacyOptions.DEFAULT.named(name));
  }
}
