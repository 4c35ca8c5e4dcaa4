package demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

/** Types that Jackson names in their JSON, used by themselves. */
public interface Incidents {

  /** Answers with what it is given, a variant. */
  @McpTool
  default Started start(Started event) {
    return event;
  }

  /** Answers with what it is given, variants in a list. */
  @McpTool
  default List<Stopped> stop(List<Stopped> events) {
    return events;
  }

  /** Answers with what it is given, by its union. */
  @McpTool
  default Event either(Event event) {
    return event;
  }

  /** Answers with what it is given, a type of no hierarchy. */
  @McpTool
  default Alone alone(Alone alone) {
    return alone;
  }

  /** Something that happened. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({@JsonSubTypes.Type(Started.class), @JsonSubTypes.Type(Stopped.class)})
  interface Event {}

  /** A start. */
  @JsonTypeName("started")
  record Started(String who) implements Event {}

  /** A stop, after another. */
  @JsonTypeName("stopped")
  record Stopped(String who, int code, Optional<Stopped> before) implements Event {}

  /** Named for times to come. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  record Alone() {}
}
