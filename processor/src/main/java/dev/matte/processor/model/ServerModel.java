package dev.matte.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One annotated interface and all it reaches.
 *
 * @param interfaceType the interface
 * @param description first paragraph of the interface's Javadoc, or empty
 * @param info what {@code @McpServer} says, when it is there
 * @param client whether a typed client is asked for
 * @param tools in source order, inherited ones after the interface's own
 * @param structures every record, bean, and union reached, by {@link TypeModel.Named#key}; in order
 *     of first use
 * @param lints what generated classes would be warned of
 * @param faults what could not be read as written; rules turn them into words
 */
public record ServerModel(
    JavaType interfaceType,
    String description,
    Optional<ServerInfo> info,
    boolean client,
    List<ToolModel> tools,
    List<ResourceModel> resources,
    List<PromptModel> prompts,
    List<CompleterModel> completers,
    Map<String, Structure> structures,
    Lints lints,
    List<Fault> faults,
    Origin origin) {

  /**
   * The tools as lists show them, former names that are listed among them.
   *
   * <p>Sorted: clients and prompt caches rely on tools/list answering in the same order every time.
   */
  public List<ToolModel> listedTools() {
    return tools.stream()
        .flatMap(
            tool ->
                Stream.concat(
                    Stream.of(tool),
                    tool.formerNames().stream().filter(FormerName::listed).map(tool::under)))
        .sorted(Comparator.comparing(ToolModel::name))
        .toList();
  }

  /** The resources with a fixed URI, in the order in which lists show them. */
  public List<ResourceModel> fixedResources() {
    return resources.stream().filter(resource -> !resource.template()).toList();
  }

  /** The templates, in the order in which lists show them. */
  public List<ResourceModel> templates() {
    return resources.stream().filter(ResourceModel::template).toList();
  }
}
