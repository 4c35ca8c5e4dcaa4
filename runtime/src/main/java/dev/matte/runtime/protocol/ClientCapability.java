package dev.matte.runtime.protocol;

import java.util.List;

/**
 * Something that a client can say it is able to do.
 *
 * <p>Specification: basic/lifecycle, "Capability Negotiation"; 2026-07-28, basic, "_meta".
 *
 * @param path the names from the outside in, such as {@code elicitation}, {@code url}
 * @param since the first revision that knows it
 */
public record ClientCapability(List<String> path, Revision since) {

  /** Shows a form to a person. Clients that declare elicitation and no mode can do this. */
  public static final ClientCapability FORM =
      new ClientCapability(List.of("elicitation", "form"), Revision.V2025_06_18);

  /** Opens a page for a person. */
  public static final ClientCapability URL =
      new ClientCapability(List.of("elicitation", "url"), Revision.V2025_11_25);

  /** Lets its model say something. */
  public static final ClientCapability SAMPLING =
      new ClientCapability(List.of("sampling"), Revision.V2024_11_05);

  /** Lets its model use tools meanwhile. */
  public static final ClientCapability SAMPLING_TOOLS =
      new ClientCapability(List.of("sampling", "tools"), Revision.V2025_11_25);

  /** Gives its model the context of servers. */
  public static final ClientCapability SAMPLING_CONTEXT =
      new ClientCapability(List.of("sampling", "context"), Revision.V2025_11_25);

  /** Tells in which folders its user works. */
  public static final ClientCapability ROOTS =
      new ClientCapability(List.of("roots"), Revision.V2024_11_05);

  /** Copies the path. */
  public ClientCapability {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a capability has a name");
    }
  }

  /** An extension by its identifier, such as {@code io.modelcontextprotocol/ui}. */
  public static ClientCapability extension(String identifier) {
    return new ClientCapability(List.of("extensions", identifier), Revision.V2025_11_25);
  }

  /** The names with dots between, such as {@code elicitation.url}. */
  @Override
  public String toString() {
    return String.join(".", path);
  }
}
