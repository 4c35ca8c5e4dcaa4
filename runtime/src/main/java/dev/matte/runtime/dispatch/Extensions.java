package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;

/**
 * The extensions of the protocol that a server serves, as its capabilities say them.
 *
 * <p>Specification: 2026-07-28, basic/versioning, "Extension Negotiation". The texts of skills and
 * of apps show the member in {@code initialize} too, so it is sent there from 2025-11-25 on, the
 * first revision whose clients may know them; tasks are an extension from 2026-07-28 on.
 */
final class Extensions {

  /** Skills: directories of files for models. */
  static final String SKILLS = "io.modelcontextprotocol/skills";

  /** Tasks: calls that go on after their answer. */
  static final String TASKS = "io.modelcontextprotocol/tasks";

  /** Apps: resources that show a tool's result to people. */
  static final String APPS = "io.modelcontextprotocol/ui";

  private final boolean experimentalTasks;

  Extensions(boolean experimentalTasks) {
    this.experimentalTasks = experimentalTasks;
  }

  /** Writes the member {@code extensions}, and that for tasks before they were an extension. */
  void writeTo(JsonWriter json, Revision revision, Offer offer) {
    if (!revision.atLeast(Revision.V2025_11_25)) {
      return;
    }
    if (experimentalTasks && revision == Revision.V2025_11_25 && offer.hasTasks()) {
      ClientTasks.writeCapability(json);
    }
    int before = json.size();
    json.name("extensions").beginObject();
    int empty = json.size();
    if (!offer.skills().isEmpty()) {
      json.name(SKILLS).beginObject().name("directoryRead").value(true).endObject();
    }
    if (offer.hasApps()) {
      json.name(APPS).beginObject().endObject();
    }
    if (revision.modern() && offer.hasTasks()) {
      json.name(TASKS).beginObject().endObject();
    }
    if (json.size() == empty) {
      json.truncate(before);
    } else {
      json.endObject();
    }
  }
}
