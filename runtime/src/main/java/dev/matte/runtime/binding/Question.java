package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.Revision;
import java.util.Set;

/**
 * Something to ask of a client, for {@link CallContext#ask}: {@link Elicitation} shows a form to a
 * person, {@link UrlElicitation} a page, {@link Sampling} lets the client's model speak, {@link
 * Roots} lists folders. Immutable. The methods are for hosts.
 *
 * @param <T> what the answer is read as
 */
public sealed interface Question<T> permits Elicitation, UrlElicitation, Sampling, Roots {

  /** The method by which it is asked. */
  String method();

  /** What a client of a revision has to be able to do, to be asked this. */
  Set<ClientCapability> needs(Revision revision);

  /** Writes the {@code params}, a JSON object. */
  void writeParams(JsonWriter json, Revision revision);

  /**
   * Reads an answer, which nobody has looked at yet.
   *
   * @param answer the result, any JSON
   * @throws UnfitAnswerException if it is not an answer to this question
   */
  T read(JsonSlice answer, Revision revision);
}
