package dev.matte.runtime.binding;

import java.util.List;

/**
 * Nothing can go on before the person who uses the client has done something on a page, such as
 * signing in somewhere. Revision 2025-11-25 answers the call with error -32042; 2026-07-28 asks for
 * the pages and runs the tool again on the retry, which finds out whether it can go on now; older
 * revisions let the tool fail with the message.
 *
 * <p>Specification: 2025-11-25, client/elicitation, "URL Mode Elicitation Required Error".
 */
public final class UrlElicitationRequiredException extends AskException {

  private static final long serialVersionUID = 1L;

  private final transient List<UrlElicitation> elicitations;

  /** Names the pages, at least one. */
  public UrlElicitationRequiredException(String message, List<UrlElicitation> elicitations) {
    super(message);
    this.elicitations = List.copyOf(elicitations);
    if (elicitations.isEmpty()) {
      throw new IllegalArgumentException("expected at least one page");
    }
  }

  /** The pages. */
  public List<UrlElicitation> elicitations() {
    return elicitations;
  }
}
