package dev.matte.sample.everything;

import dev.matte.annotations.McpParam;
import dev.matte.annotations.McpSchema;
import dev.matte.annotations.McpTool;
import java.util.Optional;

/** Tools whose schemas say more than Java types can. */
public interface SchemaTools {

  /**
   * Takes a person who can be reached by the way that was chosen. Which members depend on each
   * other is told to clients; the schema's author has the last word on it.
   *
   * @param name the person's name
   * @param address where the person lives
   * @param contactMethod how to reach the person
   * @param phone a telephone number
   * @param email an address for mail
   */
  @McpTool(name = "json_schema_2020_12_tool", readOnly = true)
  @McpSchema(
      dialect = McpSchema.Dialect.DRAFT_2020_12,
      keywords =
          """
          {
            "$defs": {
              "address": {
                "$anchor": "addressDef",
                "type": "object",
                "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
              }
            },
            "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
            "if": {
              "properties": {"contactMethod": {"const": "phone"}},
              "required": ["contactMethod"]
            },
            "then": {"required": ["phone"]},
            "else": {"required": ["email"]}
          }
          """)
  String contact(
      Optional<String> name,
      @McpSchema(
              keywords = "{\"$ref\": \"#/$defs/address\"}",
              without = {"type", "properties", "additionalProperties"})
          Optional<Address> address,
      Optional<ContactMethod> contactMethod,
      Optional<String> phone,
      Optional<String> email);

  /**
   * Says which region was chosen, which clients repeat in a header so that gateways can route by
   * it.
   *
   * @param region the name of the region
   */
  @McpTool(name = "test_x_mcp_header", readOnly = true)
  String routed(@McpParam(header = "Region") String region);

  /** Where somebody lives. */
  record Address(Optional<String> street, Optional<String> city) {}

  /** How somebody is reached. */
  enum ContactMethod {
    /** By telephone. */
    phone,
    /** By mail. */
    email
  }
}
