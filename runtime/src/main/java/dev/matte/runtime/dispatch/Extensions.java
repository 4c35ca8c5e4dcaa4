package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;

/**
 * The extensions of the protocol that a server serves, as its capabilities say them.
 *
 * <p>Specification: 2026-07-28, basic/versioning, "Extension Negotiation". The texts of skills and
 * of apps show the member in {@code initialize} too, so it is sent there from 2025-11-25 on, the
 * first revision whose clients may know them.
 */
final class Extensions {

  /** Skills: directories of files for models. */
  static final String SKILLS = "io.modelcontextprotocol/skills";

  private final boolean skills;

  Extensions(Offer offer) {
    this.skills = !offer.skills().isEmpty();
  }

  /** Writes the member {@code extensions}, if there is anything to say. */
  void writeTo(JsonWriter json, Revision revision) {
    if (!revision.atLeast(Revision.V2025_11_25) || !skills) {
      return;
    }
    json.name("extensions").beginObject();
    json.name(SKILLS).beginObject().name("directoryRead").value(true).endObject();
    json.endObject();
  }
}
