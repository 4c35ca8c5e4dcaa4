package dev.matte.contract;

import java.util.List;
import java.util.Optional;

/**
 * What a server promises: its tools, in the order of the source they were read from, and what else
 * it lists.
 *
 * @param server name of the server, empty when the source does not tell
 * @param version version of the server, empty when the source does not tell
 * @param tools the tools; names may repeat when the source repeats them
 * @param entries resources, templates and prompts; empty when the source is a list of tools, which
 *     says nothing of them
 */
public record Contract(
    String server,
    String version,
    List<ToolContract> tools,
    Optional<List<EntryContract>> entries) {

  /** Copies the lists. */
  public Contract {
    tools = List.copyOf(tools);
    entries = entries.map(List::copyOf);
  }

  /** A contract of a source that says nothing but tools. */
  public Contract(String server, String version, List<ToolContract> tools) {
    this(server, version, tools, Optional.empty());
  }

  /**
   * One contract with all that the parts list, one after the other, under the first server's name.
   */
  public static Contract join(List<Contract> parts) {
    return new Contract(
        parts.stream().map(Contract::server).filter(s -> !s.isEmpty()).findFirst().orElse(""),
        parts.stream().map(Contract::version).filter(s -> !s.isEmpty()).findFirst().orElse(""),
        parts.stream().flatMap(part -> part.tools().stream()).toList(),
        parts.stream().anyMatch(part -> part.entries().isPresent())
            ? Optional.of(
                parts.stream()
                    .flatMap(part -> part.entries().stream())
                    .flatMap(List::stream)
                    .toList())
            : Optional.empty());
  }
}
