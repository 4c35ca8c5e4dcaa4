package dev.matte.processor.model;

import java.util.List;

/**
 * What {@code @McpServer} says.
 *
 * @param toolsets the interfaces named there, with the tool names each of them brings
 */
public record ServerInfo(
    String name,
    String version,
    String title,
    String description,
    String instructions,
    String websiteUrl,
    List<IconModel> icons,
    List<Toolset> toolsets,
    Origin origin) {

  /** An interface whose tools the server serves too. */
  public record Toolset(JavaType type, List<String> toolNames, Origin origin) {}
}
