package finder;

import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.protocol.CallToolResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tools of finder. */
@McpSchema(
    additionalProperties = McpSchema.AdditionalProperties.ABSENT,
    unknownArguments = McpSchema.UnknownArguments.IGNORE)
@SuppressWarnings("matte:legacy")
public interface GeneralTools {

  /**
   * @param query what to look for
   */
  @McpTool(
      title = "Search",
      description =
          """
          Searches.

          Two paragraphs,  two blanks.\
          """,
      readOnly = true)
  @McpSchema(
      keywords =
          """
          {
            "$defs": {
              "Node": {
                "type": "object",
                "properties": {
                  "left": {
                    "$ref": "#/$defs/Node"
                  }
                }
              }
            },
            "anyOf": [
              {
                "required": ["mode"]
              },
              {
                "required": ["code"]
              }
            ]
          }
          """)
  CallToolResult search(
      @McpSchema(
              keywords =
                  """
                  {"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}
                  """)
          JsonNode query,
      @McpSchema(keywords = "{\"type\":[\"string\",\"null\"]}") @Nullable JsonNode mode,
      @McpSchema(keywords = "{\"pattern\":\"^[a-z]+$\",\"x-order\":1}") @Nullable String code,
      @McpSchema(keywords = "{\"$ref\":\"#/$defs/Node\"}") @Nullable JsonNode tree,
      CallContext call);
}
