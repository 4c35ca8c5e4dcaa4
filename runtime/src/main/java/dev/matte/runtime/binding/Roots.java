package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.ClientCapability;
import dev.matte.runtime.protocol.ListRootsResult;
import dev.matte.runtime.protocol.Revision;
import java.util.Set;

/**
 * Asks in which folders the client's user works.
 *
 * <p>The specification calls it outdated from revision 2026-07-28 on: a parameter that names the
 * folder serves all clients. It works in every revision.
 *
 * <p>Specification: client/roots.
 */
public final class Roots implements Question<ListRootsResult> {

  private static final Roots LIST = new Roots();

  private Roots() {}

  /** All folders. */
  public static Roots list() {
    return LIST;
  }

  @Override
  public String method() {
    return "roots/list";
  }

  @Override
  public Set<ClientCapability> needs(Revision revision) {
    return Set.of(ClientCapability.ROOTS);
  }

  @Override
  public void writeParams(JsonWriter json, Revision revision) {
    json.beginObject().endObject();
  }

  @Override
  public ListRootsResult read(JsonSlice answer, Revision revision) {
    try {
      return ListRootsResult.read(answer);
    } catch (JsonException e) {
      throw new UnfitAnswerException(String.valueOf(e.getMessage()));
    }
  }
}
