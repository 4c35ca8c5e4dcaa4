package dev.matte.sample.flownexus.workflow;

import dev.matte.runtime.binding.ToolException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ${input.city}} and {@code ${steps.make.sandbox_id}} in the texts of arguments. Alone in
 * its text, a placeholder stands for the value whatever its type; otherwise for its text.
 */
final class Placeholders {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{(input|steps)((?:\\.[A-Za-z0-9_-]{1,64}){1,20})}");

  private Placeholders() {}

  /** The steps whose outcome a value uses. */
  static Set<String> steps(JsonNode value) {
    Set<String> steps = new LinkedHashSet<>();
    collect(value, steps);
    return steps;
  }

  private static void collect(JsonNode value, Set<String> steps) {
    if (value.isString()) {
      PLACEHOLDER
          .matcher(value.stringValue())
          .results()
          .filter(found -> found.group(1).equals("steps"))
          .forEach(found -> steps.add(names(found)[0]));
    }
    value.forEach(child -> collect(child, steps));
  }

  /**
   * A value with everything filled in.
   *
   * @param scope {@code input}, and outcomes under {@code steps}
   * @throws ToolException if there is nothing to fill in
   */
  static JsonNode fill(JsonNode value, ObjectNode scope) {
    if (value.isString()) {
      return text(value.stringValue(), scope);
    }
    if (value instanceof ObjectNode object) {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        filled.set(member.getKey(), fill(member.getValue(), scope));
      }
      return filled;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> filled.add(fill(item, scope)));
      return filled;
    }
    return value;
  }

  private static JsonNode text(String text, ObjectNode scope) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    if (matcher.matches()) {
      return find(matcher.toMatchResult(), scope);
    }
    return JsonNodeFactory.instance.stringNode(
        matcher.replaceAll(
            found -> {
              JsonNode value = find(found, scope);
              return Matcher.quoteReplacement(
                  value.isString() ? value.stringValue() : value.toString());
            }));
  }

  private static JsonNode find(MatchResult placeholder, ObjectNode scope) {
    JsonNode value = scope.path(placeholder.group(1));
    for (String name : names(placeholder)) {
      value =
          value.isArray() && name.matches("[0-9]{1,8}")
              ? value.path(Integer.parseInt(name))
              : value.path(name);
    }
    if (value.isMissingNode()) {
      throw new ToolException("there is nothing for " + placeholder.group());
    }
    return value;
  }

  private static String[] names(MatchResult placeholder) {
    return placeholder.group(2).substring(1).split("\\.", -1);
  }
}
