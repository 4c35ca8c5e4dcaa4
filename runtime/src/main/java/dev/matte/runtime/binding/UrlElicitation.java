package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonMembers;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.ElicitAction;
import dev.matte.runtime.protocol.Revision;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Asks the person who uses the client to open a page. {@link ElicitAction#ACCEPT} means that they
 * agreed to, not that they are done; what came of it, the server learns from the page itself.
 *
 * <p>Specification: client/elicitation, "URL Mode"; from revision 2025-11-25 on.
 *
 * @param message says to the person why
 * @param url the page
 * @param elicitationId names this elicitation within the server; revision 2025-11-25 sends it
 */
public record UrlElicitation(String message, URI url, String elicitationId)
    implements Question<ElicitAction> {

  /** Checks that all are there and that the page is named in full. */
  public UrlElicitation {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(elicitationId, "elicitationId");
    if (!url.isAbsolute()) {
      throw new IllegalArgumentException("url: expected an absolute URL, found " + url);
    }
  }

  static UrlElicitation of(String message, URI url) {
    return new UrlElicitation(message, url, UUID.randomUUID().toString());
  }

  @Override
  public String method() {
    return "elicitation/create";
  }

  @Override
  public Set<ClientCapability> needs(Revision revision) {
    return Set.of(ClientCapability.URL);
  }

  @Override
  public void writeParams(JsonWriter json, Revision revision) {
    json.beginObject().name("mode").value("url").name("message").value(message);
    json.name("url").value(url.toString());
    if (!revision.modern()) {
      json.name("elicitationId").value(elicitationId);
    }
    json.endObject();
  }

  @Override
  public ElicitAction read(JsonSlice answer, Revision revision) {
    try {
      return Elicitation.action(JsonMembers.of(answer));
    } catch (JsonException e) {
      throw new UnfitAnswerException(String.valueOf(e.getMessage()));
    }
  }
}
