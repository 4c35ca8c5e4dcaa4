package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.change.Announcements;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.Implementation;
import dev.matte.runtime.protocol.Revision;
import java.util.Optional;

/**
 * What a server says of itself: name, capabilities, instructions, served revisions.
 *
 * <p>Specification: basic/lifecycle; 2026-07-28, server/discover.
 */
final class Profile {

  private final Implementation server;
  private final Optional<String> instructions;
  private final Caching caching;
  private volatile Offer offer;
  private final Extensions extensions;
  private final Announcements announcements;
  private final byte[] metaMember;

  Profile(
      Introduction introduction,
      Offer offer,
      Announcements announcements,
      boolean experimentalTasks) {
    this.server = introduction.server();
    this.instructions = introduction.instructions();
    this.caching = introduction.caching();
    this.offer = offer;
    this.extensions = new Extensions(experimentalTasks);
    this.announcements = announcements;
    JsonWriter json = new JsonWriter();
    json.name(RequestMeta.PREFIX + "serverInfo");
    server.writeTo(json, Revision.V2026_07_28);
    this.metaMember = json.toByteArray();
  }

  /** Says of itself from now on that it serves something else. */
  void serve(Offer next) {
    offer = next;
  }

  /** Whether tools or prompts are served: there are some, or there may be later. */
  boolean serves(Kind kind) {
    return offer.has(kind)
        || announcements.announces(kind == Kind.TOOL ? Change.Kind.TOOLS : Change.Kind.PROMPTS);
  }

  /** Whether resources are served: there are some, or templates, or there may be later. */
  boolean servesResources() {
    return offer.has(Kind.RESOURCE)
        || offer.has(Kind.TEMPLATE)
        || announcements.announces(Change.Kind.RESOURCES)
        || announcements.announces(Change.Kind.CONTENTS);
  }

  /** Whether calls of any tool may be tasks. */
  boolean servesTasks() {
    return offer.hasTasks();
  }

  /** The member of a result's {@code _meta} that names the server, from 2026-07-28 on. */
  byte[] metaMember() {
    return metaMember;
  }

  /** What ends a list as a result object of 2026-07-28, from the comma on. */
  byte[] cacheableTail() {
    return tail(caching);
  }

  /** The same for a list that depends on who asks: CACHE-2. */
  byte[] privateTail() {
    return tail(new Caching(caching.ttlMillis(), CacheScope.PRIVATE));
  }

  private byte[] tail(Caching hints) {
    JsonWriter json = new JsonWriter();
    json.append(new byte[] {','}, 0, 1);
    writeCacheable(json, hints);
    json.endObject();
    return json.toByteArray();
  }

  /** Writes the members that every cacheable result of 2026-07-28 has. */
  void writeCacheable(JsonWriter json, Caching caching) {
    json.name("resultType").value("complete").name("ttlMs").value(caching.ttlMillis());
    json.name("cacheScope").value(caching.scope().wire());
    json.name("_meta").beginObject().raw(metaMember).endObject();
  }

  /** Ends the result object of a list that was opened, and the answer around it. */
  void endList(JsonWriter json, Revision revision) {
    if (revision.modern()) {
      writeCacheable(json, caching);
    }
    json.endObject().endObject();
  }

  /** Ends a result object that is not cacheable, and the answer around it. */
  void endResult(JsonWriter json, Revision revision) {
    if (revision.modern()) {
      json.name("resultType").value("complete");
      json.name("_meta").beginObject().raw(metaMember).endObject();
    }
    json.endObject().endObject();
  }

  /** Writes the result of {@code initialize}. */
  void writeInitialize(JsonWriter json, Revision revision) {
    json.beginObject().name("protocolVersion").value(revision.date());
    writeCapabilities(json, revision);
    json.name("serverInfo");
    server.writeTo(json, revision);
    if (instructions.isPresent()) {
      json.name("instructions").value(instructions.get());
    }
    json.endObject();
  }

  /**
   * Writes the result of {@code server/discover}.
   *
   * @param handshakes whether its client could have a handshake instead
   */
  void writeDiscover(JsonWriter json, boolean handshakes) {
    json.beginObject().name("supportedVersions");
    writeServed(json, handshakes);
    writeCapabilities(json, Revision.V2026_07_28);
    if (instructions.isPresent()) {
      json.name("instructions").value(instructions.get());
    }
    writeCacheable(json, caching);
    json.endObject();
  }

  /**
   * The data of an error about a revision that is not served.
   *
   * @param handshakes whether its client could have a handshake instead
   */
  static byte[] unsupported(String requested, boolean handshakes) {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("supported");
    // Whoever claims an older revision per request would claim it again if we listed it.
    writeServed(json, handshakes && Revision.find(requested) == null);
    return json.name("requested").value(requested).endObject().toByteArray();
  }

  /** Writes the revisions that are served, newest first. */
  private static void writeServed(JsonWriter json, boolean handshakes) {
    Revision[] revisions = Revision.values();
    json.beginArray();
    for (int i = revisions.length - 1; i >= 0; i--) {
      if (handshakes || revisions[i].modern()) {
        json.value(revisions[i].date());
      }
    }
    json.endArray();
  }

  private void writeCapabilities(JsonWriter json, Revision revision) {
    json.name("capabilities").beginObject();
    json.name("logging").beginObject().endObject();
    if (serves(Kind.TOOL)) {
      json.name("tools").beginObject();
      writeFlag(json, "listChanged", Change.Kind.TOOLS);
      json.endObject();
    }
    if (servesResources()) {
      json.name("resources").beginObject();
      writeFlag(json, "subscribe", Change.Kind.CONTENTS);
      writeFlag(json, "listChanged", Change.Kind.RESOURCES);
      json.endObject();
    }
    if (serves(Kind.PROMPT)) {
      json.name("prompts").beginObject();
      writeFlag(json, "listChanged", Change.Kind.PROMPTS);
      json.endObject();
    }
    if (offer.has(Kind.COMPLETER) && revision.atLeast(Revision.V2025_03_26)) {
      json.name("completions").beginObject().endObject();
    }
    extensions.writeTo(json, revision, offer);
    json.endObject();
  }

  private void writeFlag(JsonWriter json, String name, Change.Kind kind) {
    if (announcements.announces(kind)) {
      json.name(name).value(true);
    }
  }
}
