package dev.matte.processor.model;

import java.util.List;

/**
 * What {@code @McpServer} says.
 *
 * @param caching of the lists
 * @param toolsets the interfaces named there, with the names each of them brings
 */
public record ServerInfo(
    String name,
    String version,
    String title,
    String description,
    String instructions,
    String websiteUrl,
    List<IconModel> icons,
    Caching caching,
    List<Toolset> toolsets,
    Origin origin) {

  /**
   * An interface that the server serves too.
   *
   * @param resourceUris of its resources, and of its templates as written
   */
  public record Toolset(
      JavaType type,
      List<String> toolNames,
      List<String> resourceUris,
      List<String> promptNames,
      Origin origin) {}
}
