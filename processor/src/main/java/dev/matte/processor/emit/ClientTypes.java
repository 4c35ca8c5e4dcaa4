package dev.matte.processor.emit;

import com.palantir.javapoet.ClassName;

/** Names of the types that generated clients stand on. */
final class ClientTypes {
  private static final String CLIENT = "dev.matte.runtime.client";
  private static final String PROTOCOL = "dev.matte.runtime.protocol";

  static final ClassName MCP_CLIENT = ClassName.get(CLIENT, "McpClient");
  static final ClassName TOOL_REPLY = ClassName.get(CLIENT, "ToolReply");
  static final ClassName RESOURCE_REPLY = ClassName.get(CLIENT, "ResourceReply");
  static final ClassName PROMPT_REPLY = ClassName.get(CLIENT, "PromptReply");
  static final ClassName TOOL_RESULT = ClassName.get("dev.matte.runtime.binding", "ToolResult");
  static final ClassName TEXT_CONTENT = ClassName.get(PROTOCOL, "TextContent");
  static final ClassName CONTENT_BLOCK = ClassName.get(PROTOCOL, "ContentBlock");

  private ClientTypes() {}
}
