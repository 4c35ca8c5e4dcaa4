package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Numbers as callers write them; none is infinite. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})(?:[eE][+-]?\\d{1,3})?");

  private Numbers() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
  }

  static double of(String text, String what) {
    if (!isNumber(text)) {
      throw new ToolException("%s: expected a number, found \"%s\"".formatted(what, text));
    }
    return Double.parseDouble(text);
  }

  static double[] list(JsonNode list, String what) {
    if (!list.isArray()) {
      throw new ToolException(what + ": expected a list of numbers, found " + list);
    }
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = of(list.get(i).asString(""), what);
    }
    return numbers;
  }

  static double[] members(JsonNode object, List<String> names, String what) {
    double[] numbers = new double[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      JsonNode member = object.path(names.get(i));
      if (!member.isNumber()) {
        throw new ToolException("%s: expected a number \"%s\"".formatted(what, names.get(i)));
      }
      numbers[i] = of(member.asString(""), what);
    }
    return numbers;
  }
}
