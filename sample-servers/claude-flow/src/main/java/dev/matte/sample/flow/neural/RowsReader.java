package dev.matte.sample.flow.neural;

import dev.matte.runtime.binding.ToolException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what is to be learnt from, in one of three forms: {@code {"inputs": [[…], …], "targets":
 * […]}}; a list of objects with numbers and a {@code target}; or comma-separated lines under a line
 * of names, the target last.
 */
final class RowsReader {
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 500;
  private static final String TARGET = "target";
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private static final String FORMS =
      "training_data: expected {\"inputs\": [[numbers], …], \"targets\": […]}, a list of objects"
          + " with a \"target\", or comma-separated lines with names above and the target last";

  private final List<String> names = new ArrayList<>();
  private final List<double[]> inputs = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  private RowsReader() {}

  /** Reads a text; a {@link ToolException} says what is wrong with it. */
  static Rows read(String text) {
    RowsReader reader = new RowsReader();
    String start = text.strip();
    if (start.startsWith("{") || start.startsWith("[")) {
      reader.json(start);
    } else {
      reader.lines(start.lines().filter(line -> !line.isBlank()).toList());
    }
    return reader.rows();
  }

  private void json(String text) {
    JsonNode json;
    try {
      json = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new ToolException("training_data: it is no JSON: " + e.getOriginalMessage(), e);
    }
    if (json.isArray()) {
      json.forEach(this::object);
      return;
    }
    JsonNode given = json.path("inputs");
    JsonNode wanted = json.path("targets");
    if (!given.isArray() || !wanted.isArray() || given.size() != wanted.size()) {
      throw new ToolException(FORMS);
    }
    for (int row = 0; row < given.size(); row++) {
      double[] numbers = Numbers.list(given.get(row), "training_data");
      if (row == 0) {
        for (int column = 0; column < numbers.length; column++) {
          names.add("x" + (column + 1));
        }
      }
      add(numbers, target(wanted.get(row)));
    }
  }

  private void object(JsonNode row) {
    if (!row.isObject() || !row.has(TARGET)) {
      throw new ToolException(FORMS);
    }
    if (names.isEmpty()) {
      row.propertyNames().stream().filter(name -> !name.equals(TARGET)).forEach(names::add);
    }
    add(Numbers.members(row, names, "training_data"), target(row.path(TARGET)));
  }

  private void lines(List<String> lines) {
    if (lines.size() < 2 || !lines.get(0).contains(",")) {
      throw new ToolException(FORMS);
    }
    List<String> header = List.of(COMMA.split(lines.get(0).strip(), -1));
    names.addAll(header.subList(0, header.size() - 1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(COMMA.split(line.strip(), -1));
      if (cells.size() != header.size()) {
        throw new ToolException(
            "training_data: expected %d cells, found \"%s\"".formatted(header.size(), line));
      }
      double[] numbers = new double[names.size()];
      for (int column = 0; column < numbers.length; column++) {
        numbers[column] = Numbers.of(cells.get(column), "training_data");
      }
      add(numbers, cells.get(cells.size() - 1));
    }
  }

  private static String target(JsonNode target) {
    if (target.isNumber() || target.isBoolean() || target.isString()) {
      return target.asString();
    }
    throw new ToolException("training_data: a target is a number or the name of a class");
  }

  private void add(double[] numbers, String target) {
    if (numbers.length != names.size()) {
      throw new ToolException(
          "training_data: row %d has %d numbers, the first has %d"
              .formatted(inputs.size() + 1, numbers.length, names.size()));
    }
    inputs.add(numbers);
    targets.add(target);
  }

  private Rows rows() {
    if (inputs.size() < 2 || inputs.size() > MOST_ROWS) {
      throw new ToolException(
          "training_data: expected 2 to %,d rows, found %,d".formatted(MOST_ROWS, inputs.size()));
    }
    if (names.isEmpty() || names.size() > MOST_COLUMNS) {
      throw new ToolException(
          "training_data: expected 1 to %,d numbers in a row".formatted(MOST_COLUMNS));
    }
    boolean numeric = targets.stream().allMatch(Numbers::isNumber);
    if (targets.stream().distinct().count() < 2) {
      throw new ToolException("training_data: all targets are the same; there is nothing to learn");
    }
    return new Rows(List.copyOf(names), inputs, targets, numeric);
  }
}
