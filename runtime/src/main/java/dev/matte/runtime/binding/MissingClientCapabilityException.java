package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.ClientCapability;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The client did not say that it can do what a call needs. Of revision 2026-07-28 it is told so by
 * error -32021, which lists what is missing and nothing else; of older revisions by the failure of
 * the tool, in the message's words.
 */
public final class MissingClientCapabilityException extends AskException {

  private static final long serialVersionUID = 1L;

  private final transient Set<ClientCapability> missing;

  /** Names what is missing, at least one capability. */
  public MissingClientCapabilityException(Set<ClientCapability> missing) {
    super(
        "the client does not offer "
            + missing.stream().map(ClientCapability::toString).collect(Collectors.joining(", "))
            + ", which this needs");
    this.missing = new LinkedHashSet<>(missing);
  }

  /** What is missing. */
  public Set<ClientCapability> missing() {
    return Set.copyOf(missing);
  }
}
