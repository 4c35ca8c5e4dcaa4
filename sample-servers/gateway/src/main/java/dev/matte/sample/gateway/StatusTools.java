package dev.matte.sample.gateway;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import java.util.List;
import java.util.Optional;

// tag::tools[]
/** How the members of a gateway stand. */
public interface StatusTools {

  /**
   * Says how each member stands, and which names several of them wanted.
   *
   * @param ping whether to ask each for a sign of life first
   */
  @McpTool(name = "gateway_status", readOnly = true, openWorld = false)
  Report status(@Default("false") boolean ping);

  /** How each member stands. */
  @McpResource(uri = "gateway://status", name = "gateway-status", mimeType = "application/json")
  Report current();

  /**
   * How a gateway stands.
   *
   * @param members the members, first to last
   * @param collisions names that several members wanted, and what became of them
   */
  record Report(List<Standing> members, List<String> collisions) {}

  /**
   * How a member stands.
   *
   * @param way in process, stdio or http
   * @param up whether a connection to it is open
   * @param circuit closed while calls go through, open while none does, half-open while one is
   *     tried
   * @param tools how many of its tools are served
   * @param resources how many of its resources and templates are served
   * @param prompts how many of its prompts are served
   * @param calls how many calls went to it
   * @param failed how many of them were not answered
   * @param refused how many were not let through
   * @param starts how often it was started or connected to
   * @param pingMillis how long a sign of life took, when one was asked for and came
   * @param trouble why it is away
   */
  record Standing(
      String name,
      String way,
      boolean up,
      String circuit,
      int tools,
      int resources,
      int prompts,
      long calls,
      long failed,
      long refused,
      long starts,
      Optional<Double> pingMillis,
      Optional<String> trouble) {}
}
// end::tools[]
