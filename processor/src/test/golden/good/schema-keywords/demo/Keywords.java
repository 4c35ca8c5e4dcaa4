package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.protocol.CallToolResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas told word by word. */
public interface Keywords {

  /** A level, which is 1, 2 or 3. */
  record Level(@McpSchema(keywords = "{\"enum\":[1,2,3],\"x-unit\":\"storey\"}") int value) {}

  /** An area. */
  @McpSchema(keywords = "{\"minProperties\":1,\"x-shape\":\"box\"}", without = "required")
  record Area(double width, @McpSchema(without = "description") @Nullable Note note) {}

  /** A note of a person. */
  record Note(String text) {}

  /** Values that callers are held to. */
  @McpTool
  default Level held(
      @McpSchema(keywords = "{\"enum\":[1,2,3]}") int small,
      @McpSchema(keywords = "{\"const\":9000000000}") long fixed,
      @McpSchema(keywords = "{\"enum\":[0.5,1]}") double half,
      @McpSchema(keywords = "{\"enum\":[0.1]}") float tenth,
      @McpSchema(keywords = "{\"enum\":[10,20]}") BigInteger huge,
      @McpSchema(keywords = "{\"enum\":[1.50,2]}") BigDecimal price,
      @McpSchema(keywords = "{\"enum\":[\"mesh\",\"star\"]}") @Default("star") String topology,
      @McpSchema(keywords = "{\"const\":\"yes\"}") @Nullable String agreed,
      @McpSchema(keywords = "{\"const\":true}") boolean sure,
      @McpSchema(keywords = "{\"enum\":[\"a\",\"b\"]}") char letter,
      @McpSchema(keywords = "{\"enum\":[1,2]}") @Nullable Byte tiny) {
    return new Level(small);
  }

  /** Values that callers are told of. */
  @McpTool(meta = "{\"example.org/owner\":{\"team\":[\"a\",null]}}")
  @McpSchema(
      keywords =
          """
          {
            "required": ["text", "ghost"],
            "$defs": {"tag": {"type": ["string", "null"]}},
            "additionalProperties": true,
            "x-order": 7
          }
          """)
  default void told(
      @McpSchema(keywords = "{\"pattern\":\"^a$\",\"format\":\"colour\"}") String text,
      @McpSchema(keywords = "{\"default\":null,\"examples\":[1],\"title\":\"T\",\"deprecated\":true}")
          int number,
      @McpSchema(keywords = "{\"type\":[\"string\",\"integer\"]}") JsonNode several,
      @McpSchema(keywords = "{\"anyOf\":[{\"type\":\"null\"},{\"minimum\":1}]}") JsonNode any,
      @McpSchema(keywords = "{\"$ref\":\"#/$defs/tag\"}") JsonNode tag,
      @McpSchema(keywords = "{\"items\":{\"type\":\"string\",\"minLength\":2}}") List<String> list,
      @McpSchema(without = {"minimum", "maximum"}) int bare,
      Area area) {}

  /** Its properties are as they are written. */
  @McpTool
  @McpSchema(keywords = "{\"properties\":{\"any\":true,\"x\":false}}", without = "required")
  default void replaced(JsonNode any) {}

  /** It says nothing of its properties. */
  @McpTool
  @McpSchema(without = {"properties", "required", "additionalProperties"})
  default void open(@Nullable String name) {}

  /** Defines a name of its own beside ours. */
  @McpTool
  @McpSchema(keywords = "{\"$defs\":{\"mine\":{\"type\":\"integer\"}}}")
  default void shared(Note first, Note second) {}

  /** Says what its result looks like. */
  @McpTool
  @McpSchema(output = "{\"type\":\"object\",\"properties\":{\"count\":{\"type\":\"integer\"}}}")
  default CallToolResult raw() {
    return CallToolResult.text("1");
  }

  /** Likewise, with free JSON. */
  @McpTool
  @McpSchema(output = "{\"type\":\"object\",\"required\":[\"a\"]}")
  default ObjectNode free(ObjectNode value) {
    return value;
  }
}
