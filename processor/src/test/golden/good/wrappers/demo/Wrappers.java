package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;
import java.util.List;

/** Wrappers of a single value. */
public interface Wrappers {

  /** Answers with what it is given. */
  @McpTool
  default Order echo(Port port, Name name, Tags tags, @Default("443") Port fallback) {
    return new Order(port, name, tags, fallback);
  }

  /** Everything. */
  record Order(Port port, Name name, Tags tags, Port fallback) {}

  /** A port, which refuses what is none. */
  record Port(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Port {
      if (number < 1) {
        throw new IllegalArgumentException("a port is positive");
      }
    }
  }

  /** A name with a factory. */
  final class Name {
    private final String text;

    private Name(String text) {
      this.text = text;
    }

    @JsonCreator
    public static Name of(String text) {
      return new Name(text);
    }

    @JsonValue
    public String text() {
      return text;
    }
  }

  /** A list with a name. */
  record Tags(@JsonValue List<String> all) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tags {
      all = List.copyOf(all);
    }
  }
}
