package dev.matte.processor.read;

/** Qualified names of the annotations and types that have a meaning to the readers. */
final class Names {
  private static final String OURS = "dev.matte.annotations.";
  static final String TOOL = OURS + "McpTool";
  static final String RESOURCE = OURS + "McpResource";
  static final String PROMPT = OURS + "McpPrompt";
  static final String COMPLETE = OURS + "McpComplete";
  static final String SERVER = OURS + "McpServer";
  static final String CLIENT = OURS + "McpClient";
  static final String PARAM = OURS + "McpParam";
  static final String FORMER_NAME = OURS + "FormerName";
  static final String FORMER_NAMES = FORMER_NAME + ".List";
  static final String REQUIRES = OURS + "Requires";
  static final String REQUIRES_ALL = REQUIRES + ".All";
  static final String AT_MOST_ONCE = OURS + "AtMostOnce";
  static final String ARGUMENTS = OURS + "McpArguments";
  static final String FORM = OURS + "McpForm";
  static final String DEFAULT = OURS + "Default";
  static final String DESCRIBE = OURS + "Describe";
  static final String SCHEMA = OURS + "McpSchema";
  static final String RANGE = OURS + "Range";

  private static final String JSON = "com.fasterxml.jackson.annotation.";
  static final String JSON_PROPERTY = JSON + "JsonProperty";
  static final String JSON_PROPERTY_DESCRIPTION = JSON + "JsonPropertyDescription";
  static final String JSON_CLASS_DESCRIPTION = JSON + "JsonClassDescription";
  static final String JSON_PROPERTY_ORDER = JSON + "JsonPropertyOrder";
  static final String JSON_IGNORE = JSON + "JsonIgnore";
  static final String JSON_IGNORE_PROPERTIES = JSON + "JsonIgnoreProperties";
  static final String JSON_ALIAS = JSON + "JsonAlias";
  static final String JSON_INCLUDE = JSON + "JsonInclude";
  static final String JSON_VALUE = JSON + "JsonValue";
  static final String JSON_CREATOR = JSON + "JsonCreator";
  static final String JSON_TYPE_INFO = JSON + "JsonTypeInfo";
  static final String JSON_SUB_TYPES = JSON + "JsonSubTypes";
  static final String JSON_TYPE_NAME = JSON + "JsonTypeName";

  private static final String BINDING = "dev.matte.runtime.binding.";
  static final String CALL_CONTEXT = BINDING + "CallContext";
  static final String PRESENCE = BINDING + "Presence";
  static final String TOOL_RESULT = BINDING + "ToolResult";
  private static final String PROTOCOL = "dev.matte.runtime.protocol.";
  static final String CALL_TOOL_RESULT = PROTOCOL + "CallToolResult";
  static final String CONTENT_BLOCK = PROTOCOL + "ContentBlock";
  static final String RESOURCE_CONTENTS = PROTOCOL + "ResourceContents";
  static final String READ_RESOURCE_RESULT = PROTOCOL + "ReadResourceResult";
  static final String PROMPT_MESSAGE = PROTOCOL + "PromptMessage";
  static final String GET_PROMPT_RESULT = PROTOCOL + "GetPromptResult";

  private Names() {}
}
