package dev.matte.sample.flow.workflow;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flow.answer.Loose;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What starts an automation: time that passes, or something that happens in this server. */
sealed interface When {

  /** As {@link #of} reads it. */
  ObjectNode json();

  /**
   * Reads what a caller says.
   *
   * @param what the argument it stands in, for messages
   * @throws ToolException if it says nothing of the kind, or more than one thing
   */
  static When of(JsonNode json, String what) {
    String form = what + ": expected an object with every, cron, tool or workflow, found " + json;
    if (!json.isObject()) {
      throw new ToolException(form);
    }
    Optional<String> every = Loose.text(json, "every");
    Optional<String> cron = Loose.text(json, "cron");
    Optional<String> tool = Loose.text(json, "tool");
    Optional<String> workflow = Loose.text(json, "workflow");
    if (every.isPresent() && cron.or(() -> tool).or(() -> workflow).isEmpty()) {
      return new Every(Every.time(every.get(), what));
    }
    if (cron.isPresent() && every.or(() -> tool).or(() -> workflow).isEmpty()) {
      return new At(cron.get(), At.zone(Loose.text(json, "zone").orElse("UTC"), what));
    }
    Outcome outcome = Outcome.of(Loose.text(json, "outcome").orElse("success"), what);
    if (tool.isPresent() && every.or(() -> cron).or(() -> workflow).isEmpty()) {
      return new Called(tool.get(), outcome);
    }
    if (workflow.isPresent() && every.or(() -> cron).or(() -> tool).isEmpty()) {
      return new Ended(workflow.get(), outcome);
    }
    throw new ToolException(form);
  }

  /**
   * Again and again after the same time.
   *
   * @param time a second or more
   */
  record Every(Duration time) implements When {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(3_650);
    private static final Pattern SHORT = Pattern.compile("(\\d{1,9}) ?([smhd])");

    private static Duration time(String text, String what) {
      Matcher matcher = SHORT.matcher(text);
      try {
        Duration time =
            matcher.matches()
                ? Duration.parse(
                    matcher.group(2).equals("d")
                        ? "P" + matcher.group(1) + "D"
                        : "PT" + matcher.group(1) + matcher.group(2).toUpperCase(Locale.ROOT))
                : Duration.parse(text);
        if (time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0) {
          return time;
        }
      } catch (DateTimeException e) {
        throw new ToolException(what + ": every is a time such as 30s, 10m, 1d or PT90M", e);
      }
      throw new ToolException(what + ": every is a second to ten years");
    }

    @Override
    public ObjectNode json() {
      return JsonNodeFactory.instance.objectNode().put("every", time.toString());
    }
  }

  /**
   * Whenever the clock shows what a cron expression of five fields says.
   *
   * @param zone whose clock
   */
  record At(String cron, ZoneId zone) implements When {

    /** Refuses what is no expression, and one that no day fulfils. */
    public At {
      if (next(cron, zone, Instant.now()).isEmpty()) {
        throw new ToolException("cron: there is no such time: " + cron);
      }
    }

    private static ZoneId zone(String name, String what) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException e) {
        throw new ToolException(what + ": there is no zone " + name, e);
      }
    }

    /** The first time after another. */
    Instant next(Instant after) {
      return next(cron, zone, after)
          .orElseThrow(() -> new ToolException("cron: it comes no more: " + cron));
    }

    private static Optional<Instant> next(String cron, ZoneId zone, Instant after) {
      try {
        CronParser parser =
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        return ExecutionTime.forCron(parser.parse(cron))
            .nextExecution(after.atZone(zone))
            .map(time -> time.toInstant());
      } catch (IllegalArgumentException e) {
        throw new ToolException("cron: expected minute, hour, day, month and weekday: " + cron, e);
      }
    }

    @Override
    public ObjectNode json() {
      return JsonNodeFactory.instance.objectNode().put("cron", cron).put("zone", zone.getId());
    }
  }

  /** When a tool of this server has answered somebody. */
  record Called(String tool, Outcome outcome) implements When {

    /** Refuses a tool that is not there. */
    void check(Set<String> tools) {
      if (!tools.contains(tool)) {
        throw new ToolException("there is no tool " + tool);
      }
    }

    @Override
    public ObjectNode json() {
      return outcome.write(JsonNodeFactory.instance.objectNode().put("tool", tool));
    }
  }

  /**
   * When a workflow has ended that somebody executed here.
   *
   * @param workflow its id or its name
   */
  record Ended(String workflow, Outcome outcome) implements When {

    @Override
    public ObjectNode json() {
      return outcome.write(JsonNodeFactory.instance.objectNode().put("workflow", workflow));
    }
  }

  /** How it has to have ended. */
  enum Outcome {
    SUCCESS,
    FAILURE,
    ANY;

    private static Outcome of(String text, String what) {
      for (Outcome outcome : values()) {
        if (outcome.wire().equals(text)) {
          return outcome;
        }
      }
      throw new ToolException(what + ": outcome is success, failure or any");
    }

    boolean matches(boolean good) {
      return this == ANY || good == (this == SUCCESS);
    }

    private String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode write(ObjectNode to) {
      return to.put("outcome", wire());
    }
  }
}
