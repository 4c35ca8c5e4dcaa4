package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;

/** Names of the types that generated code stands on; the processor never loads them. */
final class RuntimeTypes {
  private static final String BINDING = "dev.matte.runtime.binding";
  private static final String GUARD = "dev.matte.runtime.guard";
  private static final String JSON = "dev.matte.runtime.json";
  private static final String PROTOCOL = "dev.matte.runtime.protocol";

  static final ClassName ACCESS = ClassName.get(GUARD, "Access");
  static final ClassName ONCE_POLICY = ClassName.get(GUARD, "OncePolicy");
  static final ClassName SENSITIVE = ClassName.get(GUARD, "Sensitive");

  static final ClassName ARGUMENTS = ClassName.get(BINDING, "Arguments");
  static final ClassName CATALOG = ClassName.get(BINDING, "Catalog");
  static final ClassName CATALOG_KIND = ClassName.get(BINDING, "Catalog", "Kind");
  static final ClassName CHOICES = ClassName.get(BINDING, "Choices");
  static final ClassName COMPLETION_CALL = ClassName.get(BINDING, "CompletionCall");
  static final ClassName FIELDS = ClassName.get(BINDING, "Fields");
  static final ClassName FORM = ClassName.get(BINDING, "Form");
  static final ClassName FORM_SCHEMA = ClassName.get(BINDING, "FormSchema");
  static final ClassName PRESENCE = ClassName.get(BINDING, "Presence");
  static final ClassName PROMPT_CALL = ClassName.get(BINDING, "PromptCall");
  static final ClassName REPAIRS = ClassName.get(BINDING, "Repairs");
  static final ClassName RESOURCE_CALL = ClassName.get(BINDING, "ResourceCall");
  static final ClassName SERVER_BINDING = ClassName.get(BINDING, "ServerBinding");
  static final ClassName TOOL_CALL = ClassName.get(BINDING, "ToolCall");
  static final ClassName UNKNOWN_PROMPT = ClassName.get(BINDING, "UnknownPromptException");
  static final ClassName UNKNOWN_RESOURCE = ClassName.get(BINDING, "UnknownResourceException");
  static final ClassName UNKNOWN_TOOL = ClassName.get(BINDING, "UnknownToolException");
  static final ClassName URI_MATCHER = ClassName.get(BINDING, "UriMatcher");
  static final ClassName VARIANTS = ClassName.get(BINDING, "Variants");

  static final ClassName JSON_ENCODING = ClassName.get(JSON, "JsonEncodingException");
  static final ClassName JSON_NAME = ClassName.get(JSON, "JsonName");
  static final ClassName JSON_SLICE = ClassName.get(JSON, "JsonSlice");
  static final ClassName JSON_TREES = ClassName.get(JSON, "JsonTrees");
  static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");

  static final ClassName CACHE_SCOPE = ClassName.get(PROTOCOL, "CacheScope");
  static final ClassName CALL_TOOL_RESULT = ClassName.get(PROTOCOL, "CallToolResult");
  static final ClassName GET_PROMPT_RESULT = ClassName.get(PROTOCOL, "GetPromptResult");
  static final ClassName READ_RESOURCE_RESULT = ClassName.get(PROTOCOL, "ReadResourceResult");
  static final ClassName REVISION = ClassName.get(PROTOCOL, "Revision");

  private RuntimeTypes() {}
}
