package dev.matte.runtime.binding;

import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.ListRootsResult;
import dev.matte.runtime.protocol.Revision;
import java.util.Optional;

/**
 * The connection to a client that shook hands, which lasts beyond a call: revisions up to
 * 2025-11-25. Later ones have no sessions. Thread-safe; equal only to itself.
 */
public interface ClientSession {

  /** Who the client said it is. */
  Optional<Implementation> clientInfo();

  /** The revision both sides agreed on. */
  Revision revision();

  /** Tells whether the client declared a capability in its handshake. */
  boolean supports(ClientCapability capability);

  /**
   * Asks in which folders the user works; waits for the answer.
   *
   * @throws MissingClientCapabilityException if the client does not offer that
   * @throws AskException if no answer comes, or the client has opened no stream to be asked on
   */
  ListRootsResult roots();

  /**
   * Finds out whether the client is there; waits for its answer.
   *
   * @throws AskException if none comes, or the client has opened no stream to be asked on
   */
  void ping();

  /**
   * Tells the client that what a person had to do on a page is done. Does nothing for a client
   * without elicitation by page.
   *
   * @param elicitationId the id of the {@link UrlElicitation}
   */
  void elicitationComplete(String elicitationId);
}
