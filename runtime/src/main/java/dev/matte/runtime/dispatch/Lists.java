package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.Revision;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The results of the list methods: put together from the prepared texts of a revision when one of
 * its lists is first asked for, and kept. Safe for use by many threads.
 *
 * <p>Specification: server/tools, "Listing Tools", and its kin; the order never changes.
 */
final class Lists {

  private static final byte[] END = {']'};
  private static final byte[] END_OBJECT = {'}'};

  private final Offer offer;
  private final Profile profile;
  private final AtomicReferenceArray<ListTexts> texts = new AtomicReferenceArray<>(Revision.COUNT);

  Lists(Offer offer, Profile profile) {
    this.offer = offer;
    this.profile = profile;
  }

  /** Writes the result object that lists all entries of a kind. */
  void write(Kind kind, Revision revision, JsonWriter answer) {
    ListTexts present = texts(revision);
    byte[] head = ("{\"" + member(kind) + "\":[").getBytes(StandardCharsets.US_ASCII);
    byte[] tail = revision.modern() ? profile.cacheableTail() : END_OBJECT;
    // All at once, so that the buffer of a long list grows once.
    answer.reserve(head.length + present.size(kind) + END.length + tail.length + 1);
    answer.append(head, 0, head.length);
    present.writeTo(answer, kind);
    answer.append(END, 0, END.length).append(tail, 0, tail.length);
  }

  private ListTexts texts(Revision revision) {
    ListTexts present = texts.get(revision.index());
    if (present == null) {
      present = ListTexts.read(offer, revision);
      texts.set(revision.index(), present);
    }
    return present;
  }

  private static String member(Kind kind) {
    if (kind == Kind.TOOL) {
      return "tools";
    }
    if (kind == Kind.RESOURCE) {
      return "resources";
    }
    return kind == Kind.TEMPLATE ? "resourceTemplates" : "prompts";
  }
}
