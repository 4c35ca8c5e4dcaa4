package dev.matte.bench.scale;

/**
 * The kinds of tools that take turns: text, bounded numbers, enums, nested records and lists, in
 * and out. In the texts {@code $t} stands for the tool's name and {@code $g} for the number of the
 * group of tools that share records.
 */
enum Shape {
  /** Text and a bounded number to text. */
  TEXT(
      """
        /**
         * Describes a subject in a few words, the way of $t.
         *
         * @param subject what to describe
         * @param limit the largest number of words
         */
        @McpTool(readOnly = true)
        String $t(String subject, @Default("10") @Range(min = 1, max = 100) int limit)""",
      "return subject + limit;",
      "{\"subject\":\"rain\",\"limit\":7}",
      "rain7"),

  /** Nested records and an enum to a record. */
  RECORDS(
      """
        /**
         * Finds what lies in an area, the way of $t.
         *
         * @param area where to look
         * @param mode how to look
         */
        @McpTool(readOnly = true)
        Found$g $t(Area$g area, Mode$g mode)""",
      "return new Found$g(area.name(), mode.ordinal(), List.of(area.corner()));",
      "{\"area\":{\"name\":\"north\",\"corner\":{\"x\":1.5,\"y\":-2},\"width\":9,\"tags\":[\"a\","
          + "\"b\"]},\"mode\":\"EXACT\"}",
      "north"),

  /** A list, a flag and an optional text to a number. */
  LIST(
      """
        /**
         * Counts words, the way of $t.
         *
         * @param words the words
         * @param distinct whether words that come again count once
         * @param note what to write into the log
         */
        @McpTool(readOnly = true)
        long $t(List<String> words, @Default("true") boolean distinct, Optional<String> note)""",
      "return words.size() + note.map(String::length).orElse(0);",
      "{\"words\":[\"one\",\"two\"],\"distinct\":false}",
      "2"),

  /** Two records and a number to nothing. */
  NOTHING(
      """
        /**
         * Moves something, the way of $t.
         *
         * @param from where it is
         * @param to where it goes
         * @param speed how fast, in metres per second
         */
        @McpTool(idempotent = true)
        void $t(Point$g from, Point$g to, double speed)""",
      "",
      "{\"from\":{\"x\":0,\"y\":0},\"to\":{\"x\":1,\"y\":1},\"speed\":0.5}",
      "\"content\":[]"),

  /** A record and a list of numbers to a list of records. */
  LISTS(
      """
        /**
         * Walks from a point, the way of $t.
         *
         * @param start where to begin
         * @param steps lengths of the steps
         */
        @McpTool
        List<Point$g> $t(Point$g start, List<Integer> steps)""",
      "return steps.stream().map(step -> new Point$g(start.x() + step, start.y())).toList();",
      "{\"start\":{\"x\":2,\"y\":3},\"steps\":[1,2]}",
      "\\\"x\\\":4,");

  /** How many tools share their records. */
  static final int GROUP = 20;

  private static final String RECORDS_OF_GROUP =
      """
        /**
         * A point in the plane.
         *
         * @param x to the east
         * @param y to the north
         */
        record Point$g(double x, double y) {}

        /**
         * A part of the plane.
         *
         * @param name what people call it
         * @param corner its south-west corner
         * @param width its width in metres
         * @param tags words to find it by
         */
        record Area$g(
            String name, Point$g corner, @Range(min = 1, max = 1000) int width, List<String> tags) {}

        /** How to look. */
        enum Mode$g {
          /** As fast as possible. */
          FAST,
          /** As exactly as possible. */
          EXACT
        }

        /** What was found. */
        record Found$g(String name, int score, List<Point$g> points) {}
      """;

  private final String method;
  private final String body;
  private final String arguments;
  private final String answered;

  Shape(String method, String body, String arguments, String answered) {
    this.method = method;
    this.body = body;
    this.arguments = arguments;
    this.answered = answered;
  }

  /** The shape of a tool. */
  static Shape of(int tool) {
    return values()[tool % values().length];
  }

  /** The records that a group of tools shares. */
  static String records(int group) {
    return RECORDS_OF_GROUP.replace("$g", Integer.toString(group));
  }

  /** The tool's method as it is declared, without the semicolon. */
  static String declaration(int tool) {
    return filled(of(tool).method, tool);
  }

  /** The tool's method as it is implemented. */
  static String implementation(int tool) {
    String signature = declaration(tool);
    String head = signature.substring(signature.lastIndexOf("@McpTool"));
    String plain =
        head.substring(head.indexOf('\n') + 1)
            .replaceAll("@Default\\(\"[^\"]*\"\\) ", "")
            .replaceAll("@Range\\([^)]*\\) ", "");
    return "  @Override public " + plain.strip() + " { " + filled(of(tool).body, tool) + " }\n";
  }

  private static String filled(String text, int tool) {
    return text.replace("$t", Scenario.toolName(tool))
        .replace("$g", Integer.toString(tool / GROUP));
  }

  /** Arguments that fit. */
  String arguments() {
    return arguments;
  }

  /** What the answer to them holds. */
  String answered() {
    return answered;
  }
}
