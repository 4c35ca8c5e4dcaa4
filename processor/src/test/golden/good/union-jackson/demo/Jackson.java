package demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.matte.annotations.McpTool;

/** A hierarchy that Jackson's annotations describe. */
public interface Jackson {

  /** Answers with what it is given. */
  @McpTool
  default Event echo(Event event) {
    return event;
  }

  /** Something that happened. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Started.class, name = "started"),
    @JsonSubTypes.Type(value = Stopped.class, name = "stopped")
  })
  interface Event {}

  /** A start. */
  record Started(String who) implements Event {}

  /** A stop. */
  record Stopped(String who, int code) implements Event {}
}
