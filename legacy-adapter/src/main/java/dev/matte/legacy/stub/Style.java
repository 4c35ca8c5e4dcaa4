package dev.matte.legacy.stub;

import dev.matte.contract.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the schemas of a tool, or of most tools of an interface, are written.
 *
 * @param closed whether objects say that they have no other members
 */
record Style(boolean closed, Dialect dialect) {

  /** The dialects that {@code @McpSchema} knows. */
  enum Dialect {
    NONE(""),
    DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema"),
    DRAFT_07("http://json-schema.org/draft-07/schema#");

    private final String uri;

    Dialect(String uri) {
      this.uri = uri;
    }

    /** What {@code $schema} says. */
    String uri() {
      return uri;
    }

    private static Dialect of(String uri) {
      for (Dialect dialect : values()) {
        if (dialect.uri.equals(uri)) {
          return dialect;
        }
      }
      return NONE;
    }
  }

  /** The style of a tool by its input schema. */
  static Style of(Schema schema) {
    boolean closed = schema.get("additionalProperties").filter(Json.of(false)::equals).isPresent();
    return new Style(closed, Dialect.of(schema.text("$schema")));
  }

  /** The style of most. */
  static Style majority(List<Style> styles) {
    return new Style(most(styles, Style::closed), most(styles, Style::dialect));
  }

  private static <T extends Comparable<T>> T most(List<Style> styles, Function<Style, T> of) {
    var counts = styles.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
