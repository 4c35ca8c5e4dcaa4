package dev.matte.contract;

import java.util.List;

/**
 * What a server promises: its tools, in the order of the source they were read from.
 *
 * @param server name of the server, empty when the source does not tell
 * @param version version of the server, empty when the source does not tell
 * @param tools the tools; names may repeat when the source repeats them
 */
public record Contract(String server, String version, List<ToolContract> tools) {

  /** Copies the list. */
  public Contract {
    tools = List.copyOf(tools);
  }

  /** One contract with the tools of all, one after the other, under the first server's name. */
  public static Contract join(List<Contract> parts) {
    return new Contract(
        parts.stream().map(Contract::server).filter(s -> !s.isEmpty()).findFirst().orElse(""),
        parts.stream().map(Contract::version).filter(s -> !s.isEmpty()).findFirst().orElse(""),
        parts.stream().flatMap(part -> part.tools().stream()).toList());
  }
}
